import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { workingDaysBefore } from '../rules/party-political/lib/working-days.ts';
import holidays from '../rules/party-political/lists/bank-holidays.json' with { type: 'json' };

const repository = resolve(import.meta.dirname, '..');
const fixtures = join(repository, 'fixtures/data');
const root = mkdtempSync(join(tmpdir(), 'postlint-refresh-'));
const downloads = join(root, 'downloads');
const files = {
  parties: 'rules/party-political/lists/parties.json',
  politicians: 'rules/party-political/lists/politician-handles.json',
  polls: 'rules/party-political/lists/polling-dates.json',
  bankHolidays: 'rules/party-political/lists/bank-holidays.json',
  tlds: 'src/text/lists/tlds.json',
  letters: 'src/text/lists/lookalikes.json',
  handles: 'rules/handle-naming/lists/lookalikes.json',
  names: 'src/text/lists/given-names.json',
  familyNames: 'src/text/lists/family-names.json',
  places: 'src/text/lists/places.json',
  notNames: 'src/text/lists/not-names.json',
  ofcom: 'rules/profanity/lists/ofcom-grades.json',
  platforms: 'src/kit/lists/platforms.json',
} as const;

const stamp = { date: '2026-01-01', source: 'Made up', own: 'What is chosen by hand' };
const lists: Record<keyof typeof files, object> = {
  parties: {
    ...stamp,
    parties: [{ id: 'PP9007', name: 'Big Marrow Party', names: ['Big Marrow'], handles: ['bigmarrow'], people: ['Ada Marrow'] }],
    local: ['Marrowdale Residents’ Group', "Marrowdale Residents' Association", 'Snorbury Party'],
    localWeak: ['Old Marrow Party', 'Lost and Found Party'],
    others: { handles: ['snorbury'], domains: [] },
    wings: ['marrowhome.example'],
    leftOut: ['Common Ground'],
  },
  politicians: { ...stamp, members: 'adamarrow FormerMember', mayors: 'MayorMarrow' },
  polls: {
    ...stamp,
    polls: [
      { kind: 'local', nation: 'england', poll: '2026-05-07', source: 'by law' },
      { kind: 'local', nation: 'northern-ireland', poll: '2027-05-06', source: 'by law' },
      { kind: 'local', nation: 'wales', poll: '2027-05-06', source: 'by law' },
    ],
  },
  bankHolidays: {
    ...stamp,
    added: { all: ['2026-03-02', '2028-03-03'], 'england-and-wales': [], scotland: ['2026-06-15'], 'northern-ireland': [] },
    removed: { all: ['2028-04-17'], 'england-and-wales': [], scotland: [], 'northern-ireland': [] },
  },
  tlds: { ...stamp, plain: 'com org uk cymru wales', qualified: 'aa zw academy gone' },
  letters: { ...stamp, plain: { "'": '‘’' }, unicode: {}, twins: { a: 'а' } },
  handles: { ...stamp, unicode: { z: 'Ԁ' }, letters: { a: '@4' }, capitals: { i: 'І' } },
  names: { ...stamp, about: 'Names', weak: ['amber'], eponyms: ['albert'], leftOut: ['river'], names: ['ada', 'zed'] },
  familyNames: { ...stamp, source: 'Made up', weak: ['green'], leftOut: ['river'], names: ['marrowdale', 'zedd'] },
  places: { ...stamp, found: ['ada magna'], single: ['ada'], names: ['marrowdale ada'] },
  ofcom: { ...stamp, words: { general: { mild: ['blimey', 'crikey'] } }, leftOut: { 'an ordinary word': ['Lummox', 'pilchard'] } },
  notNames: { ...stamp, heads: ['park'], softHeads: [], words: ['great', 'word'], placePrefixes: [] },
  platforms: {
    ...stamp,
    platforms: {
      x: { name: 'X', limit: 280, unit: 'weighted', linkLength: 23, single: [[0, 4351]], source: 'Old', date: '2026-01-01' },
      facebook: { name: 'Facebook', limit: 63206, unit: 'code points', source: 'Old', date: '2026-01-01' },
      bluesky: {
        name: 'Bluesky',
        limit: 300,
        unit: 'graphemes',
        source: 'Old',
        date: '2026-01-01',
        handle: { pattern: '[a-z-]+(?:[._][a-z-]+)+', words: 'a domain name', source: 'Old', date: '2026-01-01' },
      },
      mastodon: { name: 'Mastodon', limit: 500, unit: 'graphemes', linkLength: 23, source: 'Old', date: '2026-01-01' },
      tiktok: { name: 'TikTok', limit: 2200, unit: 'code points', source: 'Old', date: '2026-01-01' },
      nextdoor: { name: 'Nextdoor', limit: 8192, unit: 'code points', source: 'Old', date: '2026-01-01' },
    },
  },
};

const read = (file: keyof typeof files) => JSON.parse(readFileSync(join(root, files[file]), 'utf8')) as Record<string, unknown>;
const everything = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.parentPath.endsWith('lists'))
    .map(entry => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);

/** Puts downloads in the folder, all last changed on 2 March 2027, and runs the command. */
function refresh(...names: (string | { readonly name: string; readonly content: string | Uint8Array })[]) {
  for (const name of names) {
    const path = join(downloads, typeof name === 'string' ? name : name.name);
    if (typeof name === 'string') cpSync(join(fixtures, name), path);
    else writeFileSync(path, name.content);
    utimesSync(path, new Date('2027-03-02T12:00Z'), new Date('2027-03-02T12:00Z'));
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'rules/refresh.mjs'), downloads], { encoding: 'utf8' });
  return { status, said: stdout.trimEnd().split('\n'), error: stderr.trimEnd() };
}

beforeEach(() => {
  rmSync(downloads, { recursive: true, force: true });
  mkdirSync(downloads);
  for (const name of ['refresh.mjs', 'refresh']) cpSync(join(repository, 'rules', name), join(root, 'rules', name), { recursive: true });
  for (const [key, file] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), JSON.stringify(lists[key as keyof typeof files]));
  }
});

afterAll(() => rmSync(root, { recursive: true }));

describe('data:refresh', () => {
  it('takes parties from the register, and leaves those kept by hand as they are', () => {
    expect(refresh('register.csv')).toEqual({
      status: 0,
      error: '',
      said: [
        'rules/party-political/lists/parties.json: 2 added, 3 removed (2027-03-02)',
        '  names of one word, not added: Onward',
        '  no longer registered, to be looked at by hand: Big Marrow Party',
      ],
    });
    expect(read('parties')).toEqual({
      ...lists.parties,
      date: '2027-03-02',
      source: 'Electoral Commission, registers of political parties (Great Britain, Northern Ireland); accounts and sites also from Wikidata (CC0)',
      local: ["Marrowdale Residents' Association", 'Snorbury Party'],
      localWeak: ['Lough "Foggy" Alliance', 'Wibbleton Independents, Ratepayers and Friends'],
    });
  });

  it('removes nothing that one register alone does not have', () => {
    expect(refresh('register.json').said).toEqual([
      'rules/party-political/lists/parties.json: 1 added, 0 removed (2027-03-02)',
      '  one register only, so that nothing was removed but what it calls deregistered',
    ]);
    expect(read('parties').localWeak).toEqual(['Lost and Found Party', 'Nether Wallop Together', 'Old Marrow Party']);
  });

  it('takes accounts and sites from a list made from the register, and names the leaders that are new', () => {
    expect(refresh('parties.json')).toEqual({
      status: 0,
      error: '',
      said: [
        'rules/party-political/lists/parties.json: 4 added, 5 removed (2026-11-20)',
        '  leaders that no party has, to be looked at by hand: Olu Marrow',
      ],
    });
    expect(read('parties')).toMatchObject({
      date: '2026-11-20',
      parties: [{ id: 'PP9007', handles: ['bigmarrow', 'bigmarrow.example'], domains: ['marrow.example'], people: ['Ada Marrow'] }],
      local: [],
      localWeak: ['Wibbleton Independents', 'Ynys Werdd Yfory'],
    });
  });

  it('adds accounts and sites of parties, but no site that others have too', () => {
    expect(refresh('sites.csv')).toEqual({
      status: 0,
      error: '',
      said: ['rules/party-political/lists/parties.json: 4 added, 0 removed (2027-03-02)', '  sites that others have too, not added: facebook.com'],
    });
    expect(read('parties')).toEqual({
      ...lists.parties,
      date: '2027-03-02',
      source: 'Electoral Commission, registers of political parties (Great Britain, Northern Ireland); accounts and sites also from Wikidata (CC0)',
      parties: [
        {
          id: 'PP9007',
          name: 'Big Marrow Party',
          names: ['Big Marrow'],
          handles: ['bigmarrow', 'MarrowCymru'],
          people: ['Ada Marrow'],
          domains: ['marrow.example'],
        },
      ],
      others: { handles: ['snorbury', 'lostfound'], domains: ['snorbury.example'] },
    });
  });

  it('changes parties by the register and by their sites at once', () => {
    expect(refresh('register.csv', 'sites.csv').said.filter(line => line.includes('.json'))).toEqual([
      'rules/party-political/lists/parties.json: 2 added, 3 removed (2027-03-02)',
      'rules/party-political/lists/parties.json: 4 added, 0 removed (2027-03-02)',
    ]);
    expect(read('parties')).toMatchObject({
      localWeak: ['Lough "Foggy" Alliance', 'Wibbleton Independents, Ratepayers and Friends'],
      others: { handles: ['snorbury', 'lostfound'], domains: ['snorbury.example'] },
    });
  });

  it('takes the handles of who sits in the parliaments, and removes those of others', () => {
    expect(refresh('members.csv').said).toEqual(['rules/party-political/lists/politician-handles.json: 4 added, 1 removed (2027-03-02)']);
    expect(read('politicians')).toEqual({
      ...lists.politicians,
      date: '2027-03-02',
      source:
        'Wikidata (CC0): X username (P2002) of current members of the House of Commons, the Scottish Parliament, the Senedd and the Northern Ireland Assembly',
      members: 'AdaMarrow AdaMarrowMP nualafoggy olu_marrow SianLlwyd',
    });
  });

  it('removes nobody where a parliament is not in the download', () => {
    const content = 'personLabel,seatLabel,handle\r\nSiân Llwyd,Member of the 7th Senedd,SianLlwyd\r\n';
    expect(refresh({ name: 'query.csv', content }).said).toEqual([
      'rules/party-political/lists/politician-handles.json: 1 added, 0 removed (2027-03-02)',
      '  nobody in the download sits in the House of Commons, the Scottish Parliament, the Northern Ireland Assembly, so that nobody was removed',
    ]);
    expect(read('politicians').members).toBe('adamarrow FormerMember SianLlwyd');
  });

  it('takes the polls in which a whole nation votes, instead of those by law, and drops those that are over', () => {
    expect(refresh('elections.json', 'candidates.csv').said).toEqual([
      'rules/party-political/lists/polling-dates.json: 3 added, 2 removed (2027-03-02)',
      '  new: local scotland 2027-05-06',
      '  new: local northern-ireland 2027-05-13',
      '  new: senedd wales 2030-05-02',
    ]);
    const source = 'Democracy Club, EveryElection';
    expect(read('polls')).toEqual({
      ...lists.polls,
      date: '2027-03-02',
      polls: [
        { kind: 'local', nation: 'scotland', poll: '2027-05-06', source },
        { kind: 'local', nation: 'wales', poll: '2027-05-06', source: 'by law' },
        { kind: 'local', nation: 'northern-ireland', poll: '2027-05-13', source },
        { kind: 'senedd', nation: 'wales', poll: '2030-05-02', source },
      ],
    });
  });

  it('takes a general election for what it is from a hundred constituencies on, and no by-election', () => {
    const elections = (count: number, by: string) =>
      JSON.stringify(
        Array.from({ length: count }, (_, i) => ({ election_id: `parl.marrow-${i}.${by}2029-03-01`, organisation: { territory_code: 'ENG' } })),
      );
    expect(refresh({ name: 'parl.json', content: elections(99, '') }).said[1]).toBeUndefined();
    expect(refresh({ name: 'parl.json', content: elections(100, 'by.') }).said[1]).toBeUndefined();
    expect(refresh({ name: 'parl.json', content: elections(100, '') }).said[1]).toBe('  new: uk-parliament uk 2029-03-01');
  });

  it('keeps what bank holidays differ from the rule, nation by nation, and the years that the download does not have', () => {
    expect(refresh('bank-holidays.json').said).toEqual(['rules/party-political/lists/bank-holidays.json: 4 added, 2 removed (2027-03-02)']);
    expect(read('bankHolidays')).toEqual({
      ...stamp,
      date: '2027-03-02',
      source: 'gov.uk/bank-holidays: what each year from 2027 to 2028 added to the rule, or moved',
      added: {
        all: ['2026-03-02', '2028-06-09'],
        'england-and-wales': [],
        scotland: ['2026-06-15', '2028-07-03'],
        'northern-ireland': ['2028-05-08'],
      },
      removed: { all: [], 'england-and-wales': [], scotland: [], 'northern-ireland': ['2028-05-01'] },
    });
  });

  it('takes every country’s top-level domain, and of the others those that were chosen', () => {
    expect(refresh('tlds-alpha-by-domain.txt').said).toEqual(['src/text/lists/tlds.json: 1 added, 3 removed (2027-03-01)']);
    expect(read('tlds')).toEqual({
      ...stamp,
      date: '2027-03-01',
      source: 'IANA, root zone database: tlds-alpha-by-domain.txt',
      plain: 'com org uk wales',
      qualified: 'zw zz academy',
    });
  });

  it('takes letters that look Latin, each once, besides those that were chosen', () => {
    expect(refresh('confusables.txt').said).toEqual([
      'src/text/lists/lookalikes.json: 4 added, 0 removed (2027-02-03)',
      'rules/handle-naming/lists/lookalikes.json: 4 added, 1 removed (2027-02-03)',
    ]);
    const source = 'Unicode confusables (UTS 39), confusables.txt';
    expect(read('letters')).toEqual({ ...lists.letters, date: '2027-02-03', source, unicode: { b: 'ꓐ', i: 'Іӏ', m: 'м' } });
    expect(read('handles')).toEqual({ ...lists.handles, date: '2027-02-03', source, unicode: { a: 'а', b: 'ꓐ', i: 'ӏ', m: 'м' } });
  });

  it('adds names that enough children got, unless they are words', () => {
    expect(refresh('babies-first-names.csv', 'girls-names.csv').said).toEqual([
      'src/text/lists/given-names.json: 4 added, 0 removed (2027-03-02)',
      '  names that are English words, not added: river',
    ]);
    expect(read('names')).toMatchObject({
      date: '2027-03-02',
      names: ['ada', 'dzanna', 'ebelline', 'quillon', 'zed', 'zorvian'],
      leftOut: ['river'],
    });
  });

  it('takes Ofcom’s grades from the text of its guide', () => {
    const rows = Array.from({ length: 98 }, (_, i) => `Twerp${i}               Strong language, generally unacceptable pre-watershed.`);
    const content = [
      'June 2027',
      'Attitudes to potentially offensive language and gestures on TV and radio: Quick Reference Guide',
      'The word is followed by its grade. Strong language offends.',
      'General swear words and body parts',
      'Blimey                 Mild language, generally of little concern.',
      'Crikey/Cor blimey*     Medium language, potentially unacceptable pre-watershed. More aggression',
      '                       heightens impact. Medium language all the same.',
      'Sexual references',
      'God                    Moderate language.',
      ...rows,
      'Offensive gestures',
      'Thumb on nose          Mild language, generally of little concern.',
      'Race and ethnicity',
      'Nincompoop             Strongest language, highly unacceptable.',
    ];
    expect(refresh({ name: 'guide.txt', content: content.join('\r\n') }).said).toEqual([
      'rules/profanity/lists/ofcom-grades.json: 102 added, 1 removed (2027-03-02)',
      '  left out, but no longer graded: Lummox, pilchard',
    ]);
    expect(read('ofcom')).toMatchObject({
      date: '2027-03-02',
      source: 'Ofcom and Ipsos: quick reference guide to offensive language on TV and radio, June 2027',
      words: {
        general: { mild: ['blimey'], medium: ['cor blimey', 'crikey'] },
        sexual: { medium: ['God'], strong: rows.map((_, i) => `twerp${i}`).sort() },
        race: { strongest: ['nincompoop'] },
      },
      leftOut: { 'an ordinary word': ['Lummox', 'pilchard'] },
    });
    const short = content.slice(0, 6).join('\n');
    expect(refresh({ name: 'guide.txt', content: short }).error).toBe(
      'guide.txt: expected the grades of over 100 words, as -layout has them, but it has 3.',
    );
  });

  it('takes limits of platforms from their publishers, and the rest from a table', () => {
    const names = ['twitter-text-v3.json', 'post.json', 'instance.json', 'platforms.csv', 'handle_syntax_valid.txt', 'handle_syntax_invalid.txt'];
    expect(refresh(...names)).toEqual({
      status: 0,
      error: '',
      said: [
        'src/kit/lists/platforms.json: 8 added, 8 removed (2027-03-02)',
        '  x: limit 300',
        '  x: linkLength 25',
        '  x: single 0-4351, 8192-8205',
        '  facebook: limit 5000',
        '  bluesky: limit 400',
        '  mastodon: limit 1000',
        '  tiktok: handle [a-z0-9_]{2,30}',
        '  nextdoor: unit emoji bytes',
        '  no longer x: limit 280',
        '  no longer x: linkLength 23',
        '  no longer x: single 0-4351',
        '  no longer facebook: limit 63206',
        '  no longer bluesky: limit 300',
        '  no longer mastodon: limit 500',
        '  no longer nextdoor: limit 8192',
        '  no longer nextdoor: unit code points',
        '  what the pattern for bluesky takes, and is no handle, to be mended by hand: river_watch.test',
        '  handles that the pattern for bluesky does not take, to be mended by hand: 8.example',
      ],
    });
    expect(read('platforms')).toEqual({
      ...stamp,
      date: '2027-03-02',
      platforms: {
        x: {
          name: 'X',
          limit: 300,
          unit: 'weighted',
          linkLength: 25,
          single: [
            [0, 4351],
            [8192, 8205],
          ],
          source: 'twitter/twitter-text, config/v3.json; subscribers may post more',
          date: '2027-03-02',
        },
        facebook: { name: 'Facebook', limit: 5000, unit: 'code points', source: 'example.com/facebook', date: '2027-02-01' },
        bluesky: {
          name: 'Bluesky',
          limit: 400,
          unit: 'graphemes',
          source: 'bluesky-social/atproto, lexicons/app/bsky/feed/post.json',
          date: '2027-03-02',
          handle: {
            pattern: '[a-z-]+(?:[._][a-z-]+)+',
            words: 'a domain name',
            source: 'bluesky-social/atproto, interop-test-files/syntax',
            date: '2027-03-02',
          },
        },
        mastodon: {
          name: 'Mastodon',
          limit: 1000,
          unit: 'graphemes',
          linkLength: 23,
          source: 'https://social.example/api/v2/instance; a server may allow more',
          date: '2027-03-02',
        },
        tiktok: {
          name: 'TikTok',
          limit: 2200,
          unit: 'code points',
          source: 'Old',
          date: '2026-01-01',
          handle: {
            pattern: '[a-z0-9_]{2,30}',
            words: '2 to 30 letters, digits and underscores',
            source: 'example.com/tiktok',
            date: '2027-02-03',
          },
        },
        nextdoor: { name: 'Nextdoor', unit: 'emoji bytes', source: 'example.com/nextdoor, no limit', date: '2027-02-02' },
      },
    });
  });

  it('adds the commonest surnames of a table, unless they are words or given names', () => {
    expect(refresh('surnames.csv', 'british-english-small').said).toEqual([
      'src/text/lists/family-names.json: 3 added, 0 removed (2027-03-02)',
      '  names that are English words, not added: marrow',
    ]);
    expect(read('familyNames')).toEqual({
      ...lists.familyNames,
      date: '2027-03-02',
      source: 'Made up; tables of surnames: surnames.csv',
      names: ['marrowdale', 'quillsby', 'turnipe', 'zedd', 'zorvian'],
    });
  });

  it('takes places that are called like people, and keeps those that were found by hand', () => {
    expect(refresh('GB.txt').said).toEqual(['src/text/lists/places.json: 2 added, 2 removed (2026-12-09)']);
    expect(read('places')).toEqual({
      ...lists.places,
      date: '2026-12-09',
      source: 'GeoNames, GB.txt: populated places of the United Kingdom (CC BY 4.0)',
      single: ['zed'],
      names: ['ada zorviance'],
    });
    expect(refresh('places-index.csv').said).toEqual(['src/text/lists/places.json: 1 added, 0 removed (2027-03-02)']);
    expect(read('places').source).toBe(
      'GeoNames, GB.txt: populated places of the United Kingdom (CC BY 4.0); Office for National Statistics, Index of Place Names, places-index.csv (Open Government Licence v3.0)',
    );
  });

  it('changes nothing when it is run again, from however many downloads', () => {
    const all = readdirSync(fixtures).filter(name => name !== 'parties.json');
    expect(refresh(...all).status).toBe(0);
    const once = everything();
    expect(refresh(...all).said.filter(line => line.includes('.json: '))).toEqual([
      'src/text/lists/places.json: 0 added, 0 removed (2027-03-02)',
      'src/text/lists/given-names.json: 0 added, 0 removed (2027-03-02)',
      'rules/party-political/lists/bank-holidays.json: 0 added, 0 removed (2027-03-02)',
      'src/text/lists/family-names.json: 0 added, 0 removed (2027-03-02)',
      'rules/party-political/lists/polling-dates.json: 0 added, 0 removed (2027-03-02)',
      'src/text/lists/lookalikes.json: 0 added, 0 removed (2027-02-03)',
      'rules/handle-naming/lists/lookalikes.json: 0 added, 0 removed (2027-02-03)',
      'src/kit/lists/platforms.json: 0 added, 0 removed (2027-03-02)',
      'rules/party-political/lists/politician-handles.json: 0 added, 0 removed (2027-03-02)',
      'rules/party-political/lists/parties.json: 0 added, 0 removed (2027-03-02)',
      'rules/party-political/lists/parties.json: 0 added, 0 removed (2027-03-02)',
      'src/text/lists/tlds.json: 0 added, 0 removed (2027-03-01)',
    ]);
    expect(everything()).toEqual(once);
  });

  it('is a script of the package, and asks for its folder', () => {
    const scripts = (JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;
    expect(scripts['data:refresh']).toBe('node rules/refresh.mjs');
    const run = (...args: string[]) => spawnSync(process.execPath, [join(root, 'rules/refresh.mjs'), ...args], { encoding: 'utf8' });
    expect([run().status, run().stderr]).toEqual([2, 'data:refresh: expected one folder of downloads.\n']);
    expect([run('no-such').status, run('no-such').stderr]).toEqual([2, 'no-such: cannot be read or written (ENOENT).\n']);
  });
});

describe('a malformed download', () => {
  const tld = '# Version 2027030100, Last Updated Mon Mar  1 07:07:01 2027 UTC\n';
  const x = (fields: object) =>
    JSON.stringify({ version: 3, maxWeightedTweetLength: 280, transformedURLLength: 23, scale: 100, defaultWeight: 200, ...fields });
  const table = (row: string) => `platform,limit,unit,handle,words,source,checked\n${row}\n`;
  const register = 'ECRef,RegulatedEntityName,RegisterName\n';

  it.each([
    ['register.csv', `${register}PP1,Marrow Party\n`, 'register.csv, line 2: expected 3 cells, as in the header.'],
    ['register.csv', `${register}PP1,Marrow Party,Great Britain\n,"x",Great Britain\n`, 'register.csv, line 3: expected a value for ECRef.'],
    ['register.csv', `${register}PP1,Marrow Party,Ruritania\n`, 'register.csv, line 2: expected Great Britain or Northern Ireland for RegisterName.'],
    ['register.csv', `${register}PP1,"Marrow\nParty,Great Britain\n`, 'register.csv, line 2: a quotation mark is not closed.'],
    ['register.csv', register, 'register.csv: expected at least one party.'],
    [
      'register.json',
      '{"Result": [{"ECRef": "PP1", "RegulatedEntityName": ""}]}',
      'register.json, Result[0]: expected a value for RegulatedEntityName.',
    ],
    ['parties.json', '{"parties": []}', 'parties.json, generated: expected a date, YYYY-MM-DD.'],
    ['parties.json', '{"generated": "2026-02-30", "parties": []}', 'parties.json, generated: expected a date, YYYY-MM-DD.'],
    ['parties.json', '{"generated": "2026-02-03", "parties": [{"id": "PP1"}]}', 'parties.json, parties[0].name: expected a text.'],
    ['parties.json', '{"generated": "2026-02-03",\n"parties": [}', 'parties.json: expected JSON.'],
    ['members.csv', 'personLabel,seatLabel,handle\nA,Member of the 7th Senedd\n', 'members.csv, line 2: expected 3 cells, as in the header.'],
    [
      'members.csv',
      'personLabel,seatLabel,handle\nA,Member of the Seanad,a\n',
      'members.csv, line 2: expected a seat in a parliament of the United Kingdom for seatLabel.',
    ],
    ['members.csv', 'personLabel,seatLabel,handle\nA,Senedd,a b\n', 'members.csv, line 2: expected a handle on X for handle.'],
    ['members.csv', 'personLabel,seatLabel,handle\n', 'members.csv: expected at least one member.'],
    [
      'members.csv',
      `personLabel,seatLabel,handle\n${Array.from({ length: 97 }, (_, i) => `P${i},Senedd,p${i}\n`).join('')}`,
      'members.csv, line 98: expected at most 96 people in the Senedd: it holds former members too.',
    ],
    ['sites.csv', 'partyLabel,register,site,handle\nA,PP1,marrow,\n', 'sites.csv, line 2: expected an address that begins with http for site.'],
    [
      'sites.csv',
      'partyLabel,register,site,handle\nA,,http://a.example,\n',
      'sites.csv, line 2: expected a number of the Electoral Commission for register.',
    ],
    ['sites.csv', 'partyLabel,register,site,handle\n', 'sites.csv: expected at least one party.'],
    [
      'elections.json',
      '{"results": [{"election_id": "local.2027-02-30"}]}',
      'elections.json, results[0].election_id: expected the id of an election, such as local.2027-05-06.',
    ],
    [
      'elections.json',
      '{"results": [{"election_id": "local.2027-05-06", "children": [7]}]}',
      'elections.json, results[0].children: expected the id of an election, such as local.2027-05-06.',
    ],
    ['elections.json', '{"election_id": "x"}', 'elections.json, results: expected a list.'],
    [
      'candidates.csv',
      'ballot_paper_id,gss\nparl.65813,E14000001\n',
      'candidates.csv, line 2: expected the id of an election, such as local.2027-05-06.',
    ],
    ['candidates.csv', 'ballot_paper_id,gss\n', 'candidates.csv: expected at least one election.'],
    ['bank-holidays.json', '{"england-and-wales": {"events": []}}', 'bank-holidays.json, scotland.events: expected a list.'],
    [
      'bank-holidays.json',
      '{"england-and-wales": {"events": [{"date": "2027-02-29"}]}}',
      'bank-holidays.json, england-and-wales.events[0].date: expected a date that there is, YYYY-MM-DD.',
    ],
    [
      'bank-holidays.json',
      '{"england-and-wales": {"events": []}, "scotland": {"events": []}, "northern-ireland": {"events": []}}',
      'bank-holidays.json: expected the bank holidays of at least one whole year.',
    ],
    ['tlds-alpha-by-domain.txt', 'COM\nUK\n', 'tlds-alpha-by-domain.txt, line 1: expected "# Version YYYYMMDDNN, Last Updated ...".'],
    ['tlds-alpha-by-domain.txt', `${tld}COM\n<html>\n`, 'tlds-alpha-by-domain.txt, line 3: expected one top-level domain in capitals.'],
    ['tlds-alpha-by-domain.txt', `${tld}COM\n`, 'tlds-alpha-by-domain.txt: expected every top-level domain, but COM or UK is not there.'],
    ['confusables.txt', '0430 ; 0061 ; MA\n', 'confusables.txt, line 2: expected "# Date: YYYY-MM-DD".'],
    ['confusables.txt', '# Date: 2027-02-03\n0430 -> 0061\n', 'confusables.txt, line 2: expected "code ; code ; MA".'],
    ['confusables.txt', '# Date: 2027-02-03\n', 'confusables.txt: expected a letter that is drawn like a Latin one.'],
    ['GB.txt', '1\tAda\n', 'GB.txt, line 1: expected 19 fields between tabs.'],
    ['GB.txt', `1\tAda${'\t'.repeat(5)}P\tPPL\tGB${'\t'.repeat(10)}soon\n`, 'GB.txt, line 1: expected a day at its end, YYYY-MM-DD.'],
    [
      'cities1000.txt',
      `1\tParis${'\t'.repeat(5)}P\tPPL\tFR${'\t'.repeat(10)}2026-01-01\n`,
      /^cities1000\.txt: expected a place of the United Kingdom/,
    ],
    ['surnames.csv', 'name,count\nZorvian,9\n', 'surnames.csv: expected a list of English words beside it, such as british-english-large.'],
    ['british-english', 'marrow\n', 'british-english: expected a CSV of surnames beside it.'],
    ['baby-names.csv', 'a,b\n1,2\n', 'baby-names.csv, line 1: expected a header with the columns Name and Count, or FirstForename and number.'],
    ['baby-names.csv', 'Rank,Name,Count\n1,Zorvian,many\n', 'baby-names.csv, line 2: expected a whole number of children.'],
    ['v3.json', '{"maxWeightedTweetLength": 0, "version": 3}', 'v3.json, maxWeightedTweetLength: expected a whole number.'],
    ['v3.json', x({ defaultWeight: 100 }), 'v3.json, defaultWeight: expected twice the scale.'],
    ['v3.json', x({ ranges: [{ start: 9, end: 1, weight: 100 }] }), 'v3.json, ranges[0]: expected a start, an end and the scale for a weight.'],
    ['post.json', '{"id": "app.bsky.feed.post", "defs": {}}', 'post.json, defs.main.record.properties.text.maxGraphemes: expected a whole number.'],
    [
      'instance.json',
      '{"uri": "social.example", "configuration": {"statuses": {"characters_reserved_per_url": 23}}}',
      "instance.json, domain: expected the server's name, as /api/v2/instance has it.",
    ],
    [
      'instance.json',
      '{"domain": "social.example", "configuration": {"statuses": {"characters_reserved_per_url": 23}}}',
      'instance.json, configuration.statuses.max_characters: expected a whole number.',
    ],
    ['handle_syntax_valid.txt', '# none\n', 'handle_syntax_valid.txt: expected one handle a line.'],
    [
      'platforms.csv',
      'platform,limit\nx,280\n',
      /^platforms\.csv, line 1: expected the columns platform, limit, unit, handle, words, source, checked\.$/,
    ],
    ['platforms.csv', table(''), 'platforms.csv: expected at least one platform.'],
    ['platforms.csv', table('x,280,,,'), 'platforms.csv, line 2: expected 7 cells, as in the header.'],
    [
      'platforms.csv',
      table('twitter,280,,,,y,2027-02-03'),
      'platforms.csv, line 2: expected a platform, which are x, facebook, bluesky, mastodon, tiktok, nextdoor.',
    ],
    ['platforms.csv', table('x,,,,,y,2027-02-03'), 'platforms.csv, line 2: expected a limit, or a handle and its words.'],
    ['platforms.csv', table('x,many,,,,y,2027-02-03'), 'platforms.csv, line 2: expected a whole number or none for limit.'],
    [
      'platforms.csv',
      table('x,280,words,,,y,2027-02-03'),
      'platforms.csv, line 2: expected weighted, graphemes, code points, emoji bytes or nothing for unit.',
    ],
    ['platforms.csv', table('x,,,[a-z]+,,y,2027-02-03'), 'platforms.csv, line 2: expected a handle with its words.'],
    ['platforms.csv', table('x,,,[a-z,letters,y,2027-02-03'), 'platforms.csv, line 2: expected a regular expression for handle.'],
    ['platforms.csv', table('x,,,[a-z]*,letters,y,2027-02-03'), 'platforms.csv, line 2: expected a handle of one character or more.'],
    ['platforms.csv', table('x,280,,,,,2027-02-03'), 'platforms.csv, line 2: expected a value for source.'],
    ['platforms.csv', table('x,280,,,,y,2027-02-30'), 'platforms.csv, line 2: expected a date that there is, YYYY-MM-DD, for checked.'],
    [
      'holiday.pdf',
      '%PDF-1.4',
      /^holiday\.pdf: not a download that is known, which are the Electoral Commission's register of parties .*names of ONS, NRS or NISRA\.$/,
    ],
    ['words.txt', Uint8Array.of(0xff, 0xfe, 0x41), 'words.txt: expected a text in UTF-8.'],
  ])('%s changes nothing: %j', (name, content, sentence) => {
    const before = everything();
    const { status, said, error } = refresh('babies-first-names.csv', { name, content });
    expect([status, said]).toEqual([2, ['']]);
    if (typeof sentence === 'string') expect(error).toBe(sentence);
    else expect(error).toMatch(sentence);
    expect(everything()).toEqual(before);
  });

  it('is a second one of a kind of which there is one, and an empty folder', () => {
    expect(refresh().error).toBe(`${downloads}: no downloads there.`);
    const content = readFileSync(join(fixtures, 'confusables.txt'), 'utf8');
    expect(refresh('instance.json', { name: 'other.json', content: readFileSync(join(fixtures, 'instance.json'), 'utf8') }).error).toBe(
      'other.json: expected one file of this kind, but there is instance.json too.',
    );
    expect(refresh('confusables.txt', { name: 'confusables-old.txt', content }).error).toBe(
      'confusables.txt: expected one file of this kind, but there is confusables-old.txt too.',
    );
  });
});

it('reckons bank holidays as the rules do: from all that they keep come the exceptions that they were given', () => {
  const isHoliday = (time: number, nation: 'england-and-wales' | 'scotland' | 'northern-ireland') => {
    const [day = '', next = ''] = [time, time + 86_400_000].map(each => new Date(each).toISOString().slice(0, 10));
    return new Date(time).getUTCDay() % 6 !== 0 && !day.endsWith('-12-24') && workingDaysBefore(next, 1, nation, false) !== day;
  };
  const nations = (['england-and-wales', 'scotland', 'northern-ireland'] as const).map(nation => {
    const events: { date: string }[] = [];
    for (let time = Date.UTC(2012, 0, 1); time < Date.UTC(2046, 0, 1); time += 86_400_000) {
      if (isHoliday(time, nation)) events.push({ date: new Date(time).toISOString().slice(0, 10) });
    }
    return [nation, { events }];
  });
  expect(refresh({ name: 'bank-holidays.json', content: JSON.stringify(Object.fromEntries(nations)) }).error).toBe('');
  expect(read('bankHolidays')).toMatchObject({ added: holidays.added, removed: holidays.removed });
});
