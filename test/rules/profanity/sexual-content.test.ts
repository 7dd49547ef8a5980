import { describe, expect, it } from 'vitest';
import { safeSexualWords, sexualContexts, sexualWords } from '../../../rules/profanity/lib/sexual.ts';
import { swearWords } from '../../../rules/profanity/lib/words.ts';
import badWords from '../../../rules/profanity/lists/bad-words.json' with { type: 'json' };
import sexual from '../../../rules/profanity/lists/sexual.json' with { type: 'json' };
import sexualContent from '../../../rules/profanity/sexual-content.ts';
import swearing from '../../../rules/profanity/swearing.ts';
import type { BadExample, Draft, Text } from '../../../src/kit/index.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { buildScanner, createText } from '../../../src/text/index.ts';
import { findingsOf } from '../findings.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const explicit = (masked: string) => `Disallowed sexual content "${masked}"`;
const suggestive = (masked: string) => `Disallowed suggestive language "${masked}"`;
const emojis = (masked: string) => `Disallowed emojis "${masked}": together they are read as sexual`;
const bad = (text: string, ...messages: string[]): BadExample => ({ text, messages });

new RuleTester().run('profanity/sexual-content', sexualContent, {
  valid: [
    // Health and bodies
    'Nobody’s first choice of small talk: anal cancer, vaginal discharge, penis pain. Our nurses have heard it all.',
    'Sexual health week: PrEP, PEP, condoms and a chat. Walk in until 8pm at the Bevan Centre 🏳️‍🌈',
    'Can’t reach orgasm, or it hurts? A psychosexual counsellor can help; ask your GP.',
    'Free breast pumps and a warm welcome: breastfeeding café at Canolfan y Barri every Friday',
    // Safety, courts and lessons
    'Parental controls don’t block everything: how to talk to teenagers about porn and sexting',
    'Revenge porn is a crime. The helpline is open Monday to Friday, 10am to 4pm.',
    'A masseur from Łódź Street who offered “sensual massages” without a licence was prosecuted by trading standards.',
    'Sexual harassment, sex discrimination and same-sex partners: our training for managers has 3 places left.',
    'Operation Tarn: 14 arrested over brothels, lap dancing and modern slavery in the county.',
    // History and art
    'Egon Schiele’s erotic drawings, and the trial they led to: gallery talk by Dr Ngozi Okafor, 6.30pm',
    'Punk at the museum: Vivienne Westwood’s bondage trousers beside a choirboy’s ruff',
    'The orgy that wasn’t: what Roman dinner parties were like. Archaeology day, Caerleon.',
    // Names, places and words that only look like it
    'Cllr Randy Stiffy and Alan Cumming open Titty Hill Farm in Essex, Sussex and Wessex.',
    'Boner & Sons, Cumming Street and Jack Off the Leash Dog Hotel: our high street heroes.',
    'Summa cum laude: five firsts from Oadby-cum-Wigston. Cumin, cumulus, document, cucumber.',
    'Planning: erection of a bike store, stripping out of the ground floor, 26/0417/FUL',
    'Horny sheep, hornier goats: the rare breeds show has horns for everyone 🐏',
    'Sexton beetle, sextant, sextet, Sextus, unisex and Middlesex are all in this week’s quiz.',
    'Ms Uzma Dildar and Mr Porntip Sexton are our new governors.',
    // Idioms and things
    'Full of spunk at 101: happy birthday, Ivy!',
    'Doubts have been dogging the scheme since March; here are the facts.',
    'They’ll eat me out of house and home: fostering siblings, by Priya',
    'Please don’t leave paint strippers, varnish or wire strippers beside the bins.',
    // Emojis
    'Grow your own 🍆 or 🍑 in a pot. Water 💦 twice a day.',
    'Stalls until 4pm: fruit, veg and bread 🍅🍆🍑🥖',
    'Sprinklers are on 💦 stay cool 😎 peach cobbler at noon 🍑',
    '18+ only 🔞 Wine tasting at the vineyard',
    // Scripts and disguises that are none
    'Réf. B00-85, P0-RN, SEX-1B: the parts you asked about. 日本語、عربي، עברית',
    'See https://example.org/sexy-beast and @sexy_beast_official',
    '**Sex** in the form means what your birth certificate says; *gender* is a separate question.',
    { text: 'Sexy new buses!', options: { suggestive: false } },
    { text: 'The Kama Sutra restaurant got five stars.', options: { terms: { remove: ['Kama Sutra'] } } },
  ],
  invalid: [
    bad('Well that council meeting was better than porn', explicit('p***')),
    bad('Infrastructure PORN 😍 #BridgePorn', explicit('P***'), explicit('P***')),
    bad('We’re horny for housing targets', explicit('h****')),
    bad('“Blow-job” was not what we meant by job creation', explicit('B*******')),
    bad('Send nudes! (Of your allotments.)', explicit('S*** n****')),
    bad('Found on the bus: keys, a brolly, two vibrators. Claim at the depot.', explicit('v********')),
    bad('The mayor’s spank bank, lol. Wrong account, sorry', explicit('s**** b***')),
    bad('Nice boobs on the figurehead ⚓', suggestive('b****')),
    bad('Who left their strap-ons… straps on the coach? Kinky!', suggestive('K****')),
    bad('Get your kit off: charity skinny dip on New Year’s Day', suggestive('G** y*** k** o**')),
    bad('Making bins sexy since 1974', suggestive('s***')),
    bad('Proper threesome in the Chamber tonight: Ali, Bea and a biscuit', explicit('t********')),
    // Disguised
    bad('watching p0rn and pr0n, p o r n and p.o.r.n', explicit('p***'), explicit('p***'), explicit('p * * *'), explicit('p******')),
    bad('d!ldo, s3xy, b00bs', explicit('d****'), suggestive('s***'), suggestive('b****')),
    bad('ｐｏｒｎ, po\u200brn and poｒn', explicit('ｐ***'), explicit('p****'), explicit('p***')),
    bad('hоrny, with a Cyrillic letter', explicit('h****')),
    bad('sexxxxy summer', suggestive('s******')),
    bad('P🇪nis, p3nis and v@gina jokes', explicit('P*****'), explicit('p****'), explicit('v*****')),
    bad('Happy 101st birthday to Hugh Janus and Dixie Normus 🎂', suggestive('H*** J****'), suggestive('D**** N*****')),
    // Emojis
    bad('Date night? 🍆🍆💦', emojis('****')),
    bad('🍑 🍆 Friday feeling', emojis('** **')),
    bad('Bank holiday plans 👉🏿👌🏿', emojis('******')),
    bad('After dark 🍑🔞', emojis('****')),
    // Where it stands
    bad('#SexyLibraries #hotsex', suggestive('S***'), explicit('h*****')),
    bad('他妈的porn你', explicit('p***')),
    bad('شكرا porn جزيلا', explicit('p***')),
    { text: 'All fine here', meta: { link_title: 'Pornstar martini night' }, messages: [explicit('P*******')] },
    {
      text: 'Fruity cocktails at noon',
      options: { suggestive: false, terms: { add: ['fruity'] } },
      messages: ['Disallowed word "F*****": the configuration lists it'],
    },
  ],
});

describe('a finding', () => {
  it('stands where the word stands, marks and pictures counted', async () => {
    const found = await findingsOf(sexualContent, { text: '🎉 Ca\u0301fe\u0301!\r\nso se\u0301xy — “p*rn” 🍆💦' });
    expect(found.map(({ range, messageId }) => [...(range ?? []), messageId])).toEqual([
      [15, 20, 'suggestive'],
      [24, 28, 'explicit'],
      [30, 34, 'emojis'],
    ]);
  });

  it.each([
    ['words that mean nothing else', 'a MILF', 'high'],
    ['words that mean something else beside others', 'a dildo', 'medium'],
    ['words in disguise', 'a m1lf', 'medium'],
    ['emojis', '🍆💦', 'medium'],
    ['innuendo', 'so sexy', 'low'],
  ] as const)('is as sure as it may be of %s', async (_, text, confidence) => {
    expect((await findingsOf(sexualContent, { text })).map(finding => finding.confidence)).toEqual([confidence]);
  });

  it('says what to do instead', async () => {
    const [finding] = await findingsOf(sexualContent, { text: 'so sexy' });
    expect(finding?.suggestions).toEqual([{ desc: 'Say what is meant in words that nobody can take as sexual', messageId: 'suggestive' }]);
  });
});

const none = {};

describe('the words', () => {
  const words = sexualWords(true, none);
  const swears = swearWords('mild', none);

  it('are none that swearing reports, nor hold any, nor are held by any', () => {
    const swearScanner = buildScanner([{ key: 'words', terms: swears }]);
    const scanner = buildScanner([{ key: 'words', terms: words.filter(({ data }) => !data.hidden) }]);
    expect(words.filter(({ term }) => swearScanner.scan(term).size > 0)).toEqual([]);
    expect(swears.filter(({ term }) => scanner.scan(term).size > 0)).toEqual([]);
  });

  it('with a letter masked are reported once', async () => {
    const masked = [
      'p*rn',
      'm*lfs',
      'h*rny',
      'b**bs',
      'f***ing',
      'f---ing',
      'w**k',
      'b*ner',
      'b**ners',
      'sp*nk',
      'j*zz',
      'p***',
      't*ts',
      's*xy',
      'd***o',
    ];
    for (const text of masked) {
      const found = await Promise.all([sexualContent, swearing].map(rule => findingsOf(rule, { text })));
      expect([text, found.flat().length]).toEqual([text, Math.min(found.flat().length, 1)]);
    }
  });

  it('stand in the list once, and are fewer without what is suggestive', () => {
    expect(new Set(words.map(({ term }) => term)).size).toBe(words.length);
    expect(sexualWords(false, none).some(({ data }) => data.kind === 'suggestive')).toBe(false);
    expect(sexualWords(false, { add: ['saucy'], remove: ['Porn'] }).filter(({ term }) => ['saucy', 'porn'].includes(term))).toMatchObject([
      { term: 'saucy', data: { kind: 'own' } },
    ]);
    expect(safeSexualWords({ remove: ['Porn'] })[0]).toEqual({ term: 'Porn' });
  });

  it('take in what bad-words has, but for what is left to other words', () => {
    const supplied = badWords.omit['sexual content'];
    expect(sexual['bad-words'].left.filter(word => !supplied.includes(word))).toEqual([]);
    const known = new Set(words.map(({ term }) => term));
    expect(supplied.filter(word => !known.has(word))).toEqual(
      sexual['bad-words'].left.toSorted((a, b) => supplied.indexOf(a) - supplied.indexOf(b)).filter(word => !known.has(word)),
    );
  });

  it('are spared by topics that there are, and names are words that there are', () => {
    const topics = Object.keys(sexual.topics);
    const named = [...sexual.explicit, ...sexual.suggestive, sexual.emojis].flatMap(({ unless }) => unless);
    expect(named.filter(topic => !topics.includes(topic))).toEqual([]);
    expect(topics.filter(topic => !named.includes(topic))).toEqual([]);
    const known = new Set(words.map(({ term }) => term));
    expect(sexual.names.filter(name => !known.has(name))).toEqual([]);
    expect(sexualContexts(none).find(({ term }) => term === 'consent')?.data).toEqual(['health', 'safety']);
  });
});

it('reads a megabyte of what looks sexual', () => {
  const value = 'porn 🍆💦 p*rn sexy clinic @porn #SexyBins https://x.example/porn boob museum '.repeat(13_000);
  const options = { suggestive: true, terms: none, emojis: none, contexts: none } as const;
  const settings = { organisation: { also: [], domains: [], contacts: [] }, accounts: [], authors: [], elections: [], campaigns: [], consents: [] };
  const lists = Object.entries(sexualContent.terms?.(options, settings) ?? {}).map(([key, terms]) => ({ key, terms }));
  const hits = buildScanner(lists).scan(value);
  const draft = { texts: [createText('text', value)] } as unknown as Draft;
  const context = {
    ...settings,
    options,
    policies: [],
    clauses: [],
    now: '2026-11-20T09:00',
    hits: (_text: Text, list: string) => (hits.get(list) ?? []) as never,
  };
  expect([...(sexualContent.check(draft, context) as Iterable<unknown>)].length).toBe(13_000);
});
