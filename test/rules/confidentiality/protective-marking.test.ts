import { describe, expect, it } from 'vitest';
import rule from '../../../rules/confidentiality/protective-marking.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('confidentiality/protective-marking', () => {
  it.each([
    ['OFFICIAL–SENSITIVE is no excuse. OFFICIAL - SENSITIVE: rota', 'classification "OFFICIAL - SENSITIVE"'],
    ['Ðé official-sensitive: personal notes', 'classification "official-sensitive"'],
    ['مرحبا\nOFFICIAL-SENSITIVE\nمرحبا', 'classification "OFFICIAL-SENSITIVE"'],
    ['OFFICIAL', 'classification "OFFICIAL"'],
    ['🚢 Harbour plan [SECRET]', 'classification "SECRET"'],
    ['“TOP SECRET – UK EYES ONLY”', 'classification "TOP SECRET"'],
    ['Budget lines\r\nRESTRICTED\r\n', 'classification "RESTRICTED"'],
    ['PROTECT – COMMERCIAL: pool operators', 'classification "PROTECT"'],
    ['*CONFIDENTIAL* – options for 2028', 'handling "CONFIDENTIAL"'],
    ['Strictly private and confidential', 'handling "Strictly private and confidential"'],
    ['“STRICTLY CONFIDENTIAL – STAFF ONLY” says the top of it', 'handling "STRICTLY CONFIDENTIAL"'],
    ['Café lease (commercial in confidence)', 'handling "commercial in confidence"'],
    ['Ferry fares: not for onward circulation yet', 'handling "not for onward circulation"'],
    ['TLP:RED ransomware at a neighbour', 'classification "TLP:RED"'],
    ['This contains exempt information about a bidder', 'exempt "contains exempt information"'],
    ['Not for publication\nSite visits', 'handling "Not for publication"'],
  ])('of %s reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toContain(found);
  });

  it.each([
    'Your vote is secret. It’s official!',
    'OFFICIAL: the best market in the north',
    'SECRET GARDEN OPEN DAY\nSunday, 2pm',
    'TOP SECRET\nThe museum’s new exhibition on codebreakers',
    'PROTECT\nyourself and others',
    'Road closed, ACCESS RESTRICTED',
    'RESTRICTED: parking on Mill Lane',
    'CONFIDENTIAL HELPLINE\n0808 157 0000',
    'Confidential, free and friendly',
    '• Free\n• Confidential\n• Local',
    'Private and confidential advice in Cymraeg, Polski, اردو',
    'What is OFFICIAL-SENSITIVE? A guide to the marking scheme',
    'Paint for internal use only goes in the skip',
    'The press and public may be excluded for exempt information',
    'Unofficial-sensitively put',
    'https://www.example.gov.uk/top-secret/official',
    '#TopSecret @SecretGarden',
    'Part II of our history of Hythe',
    '🤫 TOP SECRET 🤫',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('reports each once, and tells where', async () => {
    expect(await findingsOf(rule, { text: '🚢\r\nOFFICIAL-SENSITIVE\r\nnot for circulation' })).toMatchObject([
      { message: 'Disallowed security classification "OFFICIAL-SENSITIVE"', severity: 2, confidence: 'high', range: [4, 22] },
      { message: 'Disallowed marking "not for circulation": the words may not be for the public', confidence: 'high', range: [24, 43] },
    ]);
  });

  it.each(['OFFICIAL-SENSITIVE marking scheme ', 'SECRET\nspy ', '(CONFIDENTIAL', 'OFFICIAL: ', '– '])('reads a megabyte of "%s"', async unit => {
    expect((await findingsOf(rule, { text: megabyteOf(unit) })).length).toBe(0);
  });
});
