import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slurTerms } from '../../../rules/discrimination/lib/slurs.ts';
import rule from '../../../rules/discrimination/slur.ts';
import { swearWords } from '../../../rules/profanity/lib/words.ts';
import { createLinter, policyIds } from '../../../src/compose.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('discrimination/slur', () => {
  it.each([
    ['Some pikeys have parked on Kingsbeck Green again', 'pikeys', 'race'],
    ['Closing early, the p@kis want to lock up 😡', 'p@kis', 'race'],
    ['No half-castes, no excuses, said nobody we want to hire', 'half-castes', 'race'],
    ['The illegals are back', 'illegals', 'race'],
    ['Orientals? In Fellmarsh?', 'Orientals', 'race'],
    ['What a jewboy trick', 'jewboy', 'religion or belief'],
    ['Another papist in the town hall…', 'papist', 'religion or belief'],
    ['Two batty boys on the bus', 'batty boys', 'sexual orientation'],
    ['“You queer!” is our word of the day', 'queer', 'sexual orientation'],
    ['A shemale, at the counter, today', 'shemale', 'gender reassignment'],
    ['Ramp closed, so no cripples for a week', 'cripples', 'disability'],
    ['Midgets wanted for the panto', 'Midgets', 'disability'],
    ['Ask the window-lickers in IT', 'window-lickers', 'disability'],
    ['Tea for the coffin dodgers at three', 'coffin dodgers', 'age'],
    ['Feminazis on the planning committee', 'Feminazis', 'sex'],
    ['CRLF\r\nand a SPAZ\r\n', 'SPAZ', 'disability'],
    ['سلام retards سلام', 'retards', 'disability'],
    ['re\u0301tards, all of them', 're\u0301tards', 'disability'],
    ['#PakisOut is trending in Norbridge', 'Pakis', 'race'],
  ])('reports %s', async (text, words, characteristic) => {
    expect(await reported(rule, { text })).toEqual([`slur "${words}"`]);
    expect((await findingsOf(rule, { text })).map(({ message }) => /\((.*)\)$/.exec(message)?.[1])).toEqual([characteristic]);
  });

  it('says it in full, masked', async () => {
    const [finding] = await findingsOf(rule, { text: 'No cripples here' });
    expect(finding?.message).toBe('Disallowed slur "c*******" (disability)');
    expect(finding?.suggestions).toEqual([{ desc: 'Leave the word out; name people as they name themselves', messageId: 'slur' }]);
  });

  it.each([
    'We are proud of our gay, bi, lesbian, queer and trans colleagues 🏳️‍🌈',
    'Queer history walk on Saturday. Queer Britain lends us its banners.',
    'Gypsy, Roma and Traveller families welcome. Meet Romani poets.',
    'Pakistan beat Zimbabwe. Pakistani lunch at noon; pakora too.',
    'The N-word, the P-word and the F-word: a talk on language and hate',
    'Spazio, our Italian café, and Spasiba the cat',
    'Tar Lane, Chinnor and Brackley Road are closed. Chinkwell Wood is open.',
    'PCSO Helen Coon meets you at Dyke Road, Offa’s Dyke Path and Devil’s Dyke',
    'Repairs to the sea wall and the dykes at Fenmarsh go on',
    'Faggots and peas at the Coldwick butcher. No fags near the door: cigarette litter costs us £9,000.',
    'A chink of light in the curtain; there are chinks in our armour, say auditors',
    'The strike cripples the bus network. Cripple Creek, by the Fiddlers',
    'Flame retardant sofas, retarded growth in beech trees',
    'Use a spade and a nip of gin. Bent coloured pencils only.',
    'Homo sapiens met Neanderthals. Oriental rugs, an MG Midget, Eskimo rolls for kayakers',
    'Half-Caste by John Agard is our poem of the week',
    'The Fenian Rising of 1867: new papers in our archive. Papists and plotters: Gunpowder history.',
    'Wogan, Woggles and Wopping. Yiddish songs by Mrs Kikelomo Adeyemi. Mongolian yurts',
    'Nobody should be called a “spaz” at school. Bullying is never acceptable: tell a teacher.',
    'Shouting “pikey” at a neighbour is a hate crime. Report it on 101.',
    'Hear what Gary faced in 1968, when landlords wrote “no wogs”. Exhibition at the museum.',
    'See https://example.com/paki and thank @queers_united',
    'Coloured chalk, coloured bins, people of colour',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('does not take an excuse for condemnation', async () => {
    expect(await reported(rule, { text: 'I’m not racist, but I called him a “paki”' })).toEqual(['slur "paki"']);
  });

  it('is less sure of words with another meaning, of disguises and of names', async () => {
    const confidences = async (text: string) => (await findingsOf(rule, { text })).map(({ confidence }) => confidence);
    expect(await confidences('a wog')).toEqual(['high']);
    expect(await confidences('a p@ki')).toEqual(['medium']);
    expect(await confidences('a cripple')).toEqual(['medium']);
    expect(await confidences('a coon')).toEqual(['medium']);
  });

  it('knows every slur that profanity/swearing knows, and none of its swear words', () => {
    const key = ({ term, match = 'word' }: { term: string; match?: string }) => `${match} ${term}`;
    const own = new Set(slurTerms({}).slurs.map(key));
    const swears = swearWords('mild', {}, true);
    const withoutSlurs = new Set(swearWords('mild', {}, false).map(key));
    expect(swears.filter(term => term.data.kind === 'slur' && !own.has(key(term))).map(key)).toEqual([]);
    expect([...own].filter(term => withoutSlurs.has(term) && !swears.some(swear => key(swear) === term && swear.data.kind === 'slur'))).toEqual([]);
  });

  it.each(policyIds)('is alone in reporting a slur under the policy %s', async policy => {
    const linter = createLinter({ cwd: tmpdir(), now: '2026-11-20T09:00', overrides: { policy } });
    const { result } = await linter.lint(join(tmpdir(), 'draft.txt'), new TextEncoder().encode('Some pikeys again'));
    expect(result.messages.flatMap(({ ruleId }) => (/slur|swearing/.test(ruleId ?? '') ? [ruleId] : []))).toEqual(['discrimination/slur']);
  });

  it('reads a megabyte of slurs', async () => {
    expect((await findingsOf(rule, { text: megabyteOf('a cripple “paki” hate queer history ') })).length).toBeLessThan(100_000);
  });
});
