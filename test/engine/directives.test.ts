import { describe, expect, it } from 'vitest';
import { blankDirectives, findDirectives, readDirectiveKey, waive } from '../../src/engine/directives.ts';
import { Lines } from '../../src/engine/lines.ts';

const rules = new Set(['profanity/swearing', 'personal-data/phone-number', 'personal-data/email-address']);
const today = '2026-11-20';
const find = (body: string) => findDirectives(body, rules, today);

describe('findDirectives', () => {
  it('reads kind, rules and reason', () => {
    const comment = '<!-- postlint-disable-next-line profanity/swearing, personal-data/* -- quoting the play’s title -->';
    const { directives, problems } = find(`${comment}\nBloody Poetry`);
    expect(problems).toEqual([]);
    expect(directives).toMatchObject([
      {
        kind: 'disable-next-line',
        rules: ['profanity/swearing', 'personal-data/*'],
        reason: 'quoting the play’s title',
        start: 0,
        end: comment.length,
      },
    ]);
  });

  it.each([
    [
      '<!-- postlint-disable-line profanity/swearing -->',
      'Missing reason in directive: expected "postlint-disable-line profanity/swearing -- reason"',
    ],
    ['<!-- postlint-disable -->', 'Missing reason in directive: expected "postlint-disable * -- reason"'],
    ['<!-- postlint-disable profanity/swearing -- -->', 'Missing reason in directive: expected "postlint-disable profanity/swearing -- reason"'],
    ['<!-- postlint-disable profanity/swaering -- why -->', 'Unknown rule "profanity/swaering" in a directive, did you mean "profanity/swearing"?'],
    ['<!-- postlint-disable zzz/* -- why -->', 'Unknown rule "zzz/*" in a directive'],
    [
      '<!-- postlint-disable-nextline profanity/swearing -- why -->',
      'Unknown directive "postlint-disable-nextline", did you mean "postlint-disable-next-line"?',
    ],
    [
      '<!-- postlint-disable-line profanity/swearing -- agreed until 2026-11-19 -->',
      'Expired directive: it waived profanity/swearing until 2026-11-19',
    ],
    [
      '<!-- postlint-disable-line profanity/swearing until 2025-01-01 -- agreed -->',
      'Expired directive: it waived profanity/swearing until 2025-01-01',
    ],
  ])('reports %s', (body, message) => {
    const { directives, problems } = find(body);
    expect(directives).toEqual([]);
    expect(problems).toEqual([{ start: 0, end: body.length, message }]);
  });

  it.each([
    '<!-- postlint-disable-line profanity/swearing -- agreed until 2026-11-20 -->',
    '<!-- postlint-disable-line profanity/swearing until 2026-12-01 -- agreed -->',
    '<!-- postlint-disable-line profanity/swearing -- open until late on match days -->',
  ])('follows %s', body => {
    expect(find(body)).toMatchObject({ directives: [{ rules: ['profanity/swearing'] }], problems: [] });
  });

  it('waives every rule where it names none', () => {
    expect(find('<!-- postlint-disable-file -- archive of 2019 -->').directives).toMatchObject([{ kind: 'disable-file', rules: ['*'] }]);
  });

  it('takes no time over a million unclosed comments', () => {
    expect(find('<!-- postlint-'.repeat(70_000)).directives).toEqual([]);
  });
});

describe('readDirectiveKey', () => {
  it('makes every directive hold for the whole draft', () => {
    const { directives } = readDirectiveKey(
      'postlint-disable-next-line profanity/swearing -- title\n<!-- postlint-disable personal-data/* -- agreed -->',
      rules,
      today,
    );
    expect(directives).toMatchObject([
      { kind: 'disable-file', rules: ['profanity/swearing'], start: 0, end: 54 },
      { kind: 'disable-file', rules: ['personal-data/*'], start: 55, end: 106 },
    ]);
  });

  it('refuses what is no directive', () => {
    expect(readDirectiveKey('off', rules, today).problems).toEqual([
      { start: 0, end: 3, message: 'Invalid directive: expected "postlint-disable rule -- reason"' },
    ]);
  });
});

describe('waive', () => {
  const waived = (body: string, needle: string, ruleId = 'profanity/swearing') => {
    const lines = new Lines(body);
    return waive({ ruleId, offset: body.indexOf(needle) }, find(body).directives, offset => lines.at(offset).line)?.reason;
  };

  it.each([
    ['<!-- postlint-disable-next-line profanity/swearing -- r -->\nHERE', 'r'],
    ['<!-- postlint-disable-next-line profanity/swearing -- r -->\r\nHERE', 'r'],
    ['<!-- postlint-disable-next-line profanity/swearing -- r -->\n\nHERE', undefined],
    ['HERE <!-- postlint-disable-line profanity/swearing -- r -->', 'r'],
    ['HERE\n<!-- postlint-disable-line profanity/swearing -- r -->', undefined],
    ['<!-- postlint-disable profanity/swearing -- r -->\none\nHERE', 'r'],
    ['HERE\n<!-- postlint-disable profanity/swearing -- r -->', undefined],
    ['<!-- postlint-disable profanity/swearing -- r -->\n<!-- postlint-enable profanity/swearing -->\nHERE', undefined],
    ['<!-- postlint-disable -- r -->\n<!-- postlint-enable profanity/* -->\nHERE', undefined],
    ['HERE\n<!-- postlint-disable-file profanity/* -- r -->', 'r'],
    ['<!-- postlint-disable-file personal-data/* -- r -->\nHERE', undefined],
  ])('%j', (body, reason) => {
    expect(waived(body, 'HERE')).toBe(reason);
  });
});

describe('blankDirectives', () => {
  it('keeps every offset and line break', () => {
    expect(blankDirectives('a <!-- postlint-disable-line\r\nx -- y --> b')).toBe(`a ${' '.repeat(26)}\r\n${' '.repeat(10)} b`);
  });

  it('leaves other comments alone', () => {
    expect(blankDirectives('a <!-- todo postlint-x --> b')).toBe('a <!-- todo postlint-x --> b');
  });
});
