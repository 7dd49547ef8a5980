import { describe, expect, it } from 'vitest';
import rule from '../../../rules/confidentiality/internal-link.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

const config = { organisation: { also: [], domains: ['fellmarsh.gov.uk', 'visitfellmarsh.example'], contacts: [] } };

describe('confidentiality/internal-link', () => {
  it.each([
    ['(https://fellmarsh.sharepoint.com/:w:/s/Comms/EaBc?e=abc).', 'tool "https://fellmarsh.sharepoint.com/:w:/s/Comms/EaBc?e=abc"'],
    ['https://fellmarsh.sharepoint.com', 'tool "https://fellmarsh.sharepoint.com"'],
    ['docs.google.com/spreadsheets/d/1abc/edit#gid=0', 'tool "docs.google.com/spreadsheets/d/1abc/edit#gid=0"'],
    ['https://drive.google.com/drive/folders/1abc', 'tool "https://drive.google.com/drive/folders/1abc"'],
    ['https://teams.microsoft.com/l/message/19:abc/1', 'tool "https://teams.microsoft.com/l/message/19:abc/1"'],
    ['https://fellmarsh.slack.com/archives/C01', 'tool "https://fellmarsh.slack.com/archives/C01"'],
    ['https://engage.cloud.microsoft/main/threads/eyJ', 'tool "https://engage.cloud.microsoft/main/threads/eyJ"'],
    ['https://fellmarsh.atlassian.net/browse/WEB-12', 'tool "https://fellmarsh.atlassian.net/browse/WEB-12"'],
    ['https://uat.fellmarsh.gov.uk/parking', 'staging "https://uat.fellmarsh.gov.uk/parking"'],
    ['https://dev-web.visitfellmarsh.example/a', 'staging "https://dev-web.visitfellmarsh.example/a"'],
    ['https://preprod2.hythe.gov.uk/', 'staging "https://preprod2.hythe.gov.uk/"'],
    ['مرحبا http://localhost:3000/bins مرحبا', 'network "http://localhost:3000/bins"'],
    ['localhost:8080 works', 'network "localhost:8080"'],
    ['http://172.16.4.2/cam', 'network "http://172.16.4.2/cam"'],
    ['http://print.fbc.internal, ta', 'network "http://print.fbc.internal"'],
    ['“\\\\fbc-nas\\comms\\Äpfel.docx”', 'file "\\\\fbc-nas\\comms\\Äpfel.docx"'],
    ['file:///C:/Users/desk/plan.pdf', 'file "file:///C:/Users/desk/plan.pdf"'],
    ['🔥 thread in the Yammer group', 'quoted "Yammer"'],
    ['Seen on Viva Engage:\r\n“I cried”', 'quoted "Viva Engage"'],
  ])('of %s reports %s', async (text, found) => {
    expect(await reported(rule, { text, config })).toEqual([found]);
  });

  it.each([
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc/0',
    'https://forms.office.com/e/Ab3xY9',
    'https://docs.google.com/forms/d/e/abc/viewform and https://docs.google.com/document/d/e/abc/pub',
    'https://drive.google.com/file/d/1abc/view',
    'https://www.yammer.com',
    'https://www.testvalley.gov.uk https://www.devon.gov.uk https://www.fellmarsh.gov.uk/testing',
    'https://test.example.com',
    'http://www.local.example.com and http://internal-drainage.example.org',
    'Version 10.2.1.4, 192.168 visitors, 10.30am',
    '¯\\_(ツ)_/¯ a\\b and/or C: Harbour Road',
    'Lanyammering on',
    'Follow @yammer #yammer',
    'https://example.com/?to=http%3A%2F%2Fintranet%2F',
    'mailto:desk@fellmarsh.gov.uk, https://desk:pw@files.example.org',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text, config })).toEqual([]);
  });

  it('leaves Yammer alone, and nothing else', async () => {
    const text = 'https://fellmarsh.sharepoint.com/sites/cake';
    expect(await reported(rule, { text, meta: { platforms: ['yammer'] } })).toEqual([]);
    expect(await reported(rule, { text, meta: { platforms: ['yammer', 'x'] } })).toEqual([`tool "${text}"`]);
  });

  it('reads the link of a draft', async () => {
    expect(await reported(rule, { text: 'Plan', meta: { link: 'https://www.yammer.com/fellmarsh/threads/1' } })).toEqual([
      'link: tool "https://www.yammer.com/fellmarsh/threads/1"',
    ]);
    expect(await reported(rule, { text: 'Plan', meta: { link: 'https://www.fellmarsh.gov.uk/plan' }, config })).toEqual([]);
  });

  it('shows the host and masks the rest', async () => {
    expect(await findingsOf(rule, { text: '📄 é\r\nhttps://trello.com/b/AbCdEf12/plan' })).toMatchObject([
      {
        message: 'Disallowed link "https://trello.com****************": it leads to a board of Trello',
        severity: 2,
        confidence: 'medium',
        range: [6, 40],
      },
    ]);
  });

  it.each(['http://a', '\\\\a', 'C: \\', 'yammer ', 'localhost:', 'http://a.'])('reads a megabyte of "%s"', async unit => {
    expect((await findingsOf(rule, { text: megabyteOf(unit) })).length).toBeLessThan(2);
  });
});
