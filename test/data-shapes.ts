import { characteristics } from '../rules/discrimination/lib/characteristics.ts';
import { platforms } from '../src/kit/index.ts';

/** What is wrong with a value at a path; nothing where it has its form. */
type Check = (value: unknown, path: string) => string[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is a day that there is, YYYY-MM-DD. */
function isDay(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value)
  );
}

const weekday = (day: string) => new Date(day).getUTCDay();
const matching =
  (pattern: RegExp): Check =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${path}: ${JSON.stringify(value)} is not ${pattern}`];
const oneOf =
  (...values: readonly string[]): Check =>
  (value, path) =>
    values.includes(value as string) ? [] : [`${path}: ${JSON.stringify(value)} is none of ${values.join(', ')}`];
const text = matching(/\S/);
const yes: Check = (value, path) => (value === true ? [] : [`${path}: only true, or nothing, is written`]);
const day: Check = (value, path) => (isDay(value) ? [] : [`${path}: ${JSON.stringify(value)} is no day`]);
const workday: Check = (value, path) =>
  isDay(value) && weekday(value) % 6 !== 0 ? [] : [`${path}: ${JSON.stringify(value)} is no day of a working week`];
const thursday: Check = (value, path) => (isDay(value) && weekday(value) === 4 ? [] : [`${path}: ${JSON.stringify(value)} is no Thursday`]);
const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Check =>
  (value, path) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? []
      : [`${path}: ${value} is no number from ${least} to ${most}`];

const anyList =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((each, i) => item(each, `${path}[${i}]`)) : [`${path} is no list`];
const list =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value) && value.length === 0 ? [`${path} is empty`] : anyList(item)(value, path);
const words = list(text);
const sorted =
  (item: Check): Check =>
  (value, path) => [
    ...list(item)(value, path),
    ...(Array.isArray(value) ? value.filter((each, i) => i > 0 && value[i - 1] >= each).map(each => `${path}: ${each} is out of order`) : []),
  ];
const spaced =
  (item: Check): Check =>
  (value, path) =>
    typeof value === 'string' ? list(item)(value.split(' '), path) : [`${path} is no text`];
const map =
  (key: Check, item: Check): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, each]) => [...key(name, path), ...item(each, `${path}.${name}`)])
      : [`${path} is no object`];

/** An object of these keys; those whose name ends with `?` may be left out. */
const object =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isObject(value)) return [`${path} is no object`];
    const known = Object.keys(shape).map(key => key.replace(/\?$/, ''));
    return [
      ...Object.keys(value)
        .filter(key => !known.includes(key))
        .map(key => `${path}.${key} is not known`),
      ...Object.entries(shape).flatMap(([key, check]) => {
        const name = key.replace(/\?$/, '');
        return name in value ? check(value[name], `${path}.${name}`) : key === name ? [`${path}.${name} is missing`] : [];
      }),
    ];
  };

/** Both, and then what is told of the whole. */
const and =
  (check: Check, whole: (value: never) => string[]): Check =>
  (value, path) => {
    const faults = check(value, path);
    return faults.length > 0 ? faults : whole(value as never);
  };
const twice = (items: readonly string[]) => items.filter((item, i) => items.indexOf(item) < i).map(item => `${item} stands twice`);

const file = (shape: Readonly<Record<string, Check>>) => object({ date: day, source: text, 'own?': text, 'about?': text, ...shape });
const topic = matching(/^[a-z][a-z ]*$/);
const byMatch = map(oneOf('word', 'start', 'end', 'part'), words);
const host = matching(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
const handle = matching(/^[\w.]{1,30}$/);
const xHandle = matching(/^\w{1,15}$/);
const lookalike = map(matching(/^(?:[a-z]{1,2}|\W)$/u), text);
const sounds = map(matching(/^[a-z]+$/), matching(/^[a-z]+(?: [a-z]+)*$/));
const name = matching(/^[a-z]+(?:-[a-z]+)*$/);
const places = matching(/^[a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*)+$/);
const dates = object({
  all: anyList(workday),
  'england-and-wales': anyList(workday),
  scotland: anyList(workday),
  'northern-ireland': anyList(workday),
});
const groups = list(object({ unless: anyList(topic), words }));
const characteristic = oneOf(...characteristics);
const byCharacteristic = map(characteristic, words);
const ofAnyOr = map(oneOf('any', ...characteristics), words);

const nation = oneOf('england', 'wales', 'scotland', 'northern-ireland', 'uk');
const pollKind = oneOf('local', 'uk-parliament', 'scottish-parliament', 'senedd', 'ni-assembly', 'referendum');

interface Parties {
  readonly parties: readonly { readonly id: string; readonly names: readonly string[]; readonly weak?: object }[];
  readonly local: readonly string[];
  readonly localWeak: readonly string[];
  readonly leftOut: readonly string[];
}

const mode = oneOf('people', 'adjective', 'plural', 'full', 'label', 'code');
const party = object({
  id: matching(/^(?:PP\d+|noid:[a-z-]+)$/),
  name: text,
  names: anyList(text),
  'weak?': map(text, mode),
  'nation?': oneOf('england', 'wales', 'scotland', 'northern-ireland'),
  'people?': list(matching(/^\p{Lu}\p{Ll}/u)),
  'handles?': list(handle),
  'domains?': list(host),
});

/** What each handle pattern has to be: a regular expression that compiles and has words for people. */
function pattern(value: unknown, path: string): string[] {
  try {
    return new RegExp(`^(?:${value})$`, 'u').test('') ? [`${path} takes in nothing`] : [];
  } catch {
    return [`${path} is no regular expression`];
  }
}

const platform = object({
  name: text,
  unit: oneOf('weighted', 'graphemes', 'code points', 'emoji bytes'),
  source: text,
  date: day,
  'limit?': whole(1),
  'linkLength?': whole(1),
  'single?': list(list(whole(0, 0x10ffff))),
  'handle?': object({ pattern, words: text, source: text, date: day }),
});

/** Words of any depth: texts and numbers in lists and objects that are not empty. Days are days that there are, and those of polls Thursdays. */
const plain: Check = (value, path) => {
  if (Array.isArray(value)) return list(plain)(value, path);
  if (isObject(value)) return Object.keys(value).length === 0 ? [`${path} is empty`] : map(text, plain)(value, path);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return (/\.poll/i.test(path) ? thursday : day)(value, path);
  return typeof value === 'number' || typeof value === 'boolean' ? [] : text(value, path);
};

const shapes: Readonly<Record<string, Check>> = {
  'rules/party-political/lists/parties.json': and(
    file({
      parties: list(party),
      local: sorted(text),
      localWeak: sorted(text),
      others: object({ handles: list(handle), domains: list(host) }),
      wings: sorted(host),
      leftOut: sorted(text),
    }),
    ({ parties, local, localWeak, leftOut }: Parties) => [
      ...parties.filter(each => each.names.length === 0 && !each.weak).map(each => `${each.id} has no words`),
      ...twice([...parties.map(each => each.id), ...local, ...localWeak, ...leftOut]),
    ],
  ),
  'rules/party-political/lists/bank-holidays.json': file({ added: dates, removed: dates }),
  'rules/party-political/lists/polling-dates.json': and(
    file({ polls: list(object({ kind: pollKind, nation, poll: thursday, source: text })) }),
    ({ polls }: { polls: readonly Record<'kind' | 'nation' | 'poll', string>[] }) => [
      ...twice(polls.map(({ kind, nation: where, poll }) => `${kind} ${where} ${poll.slice(0, 4)}`)),
      ...polls.filter(({ poll }, i) => (polls[i - 1]?.poll ?? '') > poll).map(({ poll }) => `${poll} is out of order`),
    ],
  ),
  'rules/party-political/lists/politician-handles.json': and(
    file({ members: spaced(xHandle), mayors: spaced(xHandle) }),
    ({ members, mayors }: { members: string; mayors: string }) =>
      twice([...members.split(' '), ...mayors.split(' ')].map(each => each.toLowerCase())),
  ),
  'rules/handle-naming/lists/lookalikes.json': file({ letters: lookalike, capitals: lookalike, unicode: lookalike }),
  'rules/personal-data/lists/postcode-areas.json': file({ areas: sorted(matching(/^[A-Z]{1,2}$/)) }),
  'rules/personal-data/lists/short-area-codes.json': file({ codes: sorted(matching(/^01\d{3,5}$/)) }),
  'rules/discrimination/lists/derogatory.json': file({
    verdicts: ofAnyOr,
    lacks: words,
    acts: ofAnyOr,
    fates: words,
    emotions: words,
    shunning: object({ after: words, before: words, around: words }),
    outward: words,
    insults: words,
    masses: object({ before: words, after: words }),
    dehumanised: words,
    phrases: object({ derogatory: byCharacteristic, stereotype: byCharacteristic, outdated: byCharacteristic }),
    remarks: byCharacteristic,
    safe: words,
    copulas: words,
    auxiliaries: words,
    connecting: words,
    modifiers: words,
    reports: words,
    quoted: words,
  }),
  'rules/discrimination/lists/groups.json': file({
    plural: byCharacteristic,
    singular: byCharacteristic,
    adjective: byCharacteristic,
    faith: byCharacteristic,
    people: words,
  }),
  'rules/discrimination/lists/slurs.json': file({
    slurs: list(object({ of: characteristic, 'names?': yes, 'nouns?': yes, 'unless?': list(topic), words, 'start?': words, 'part?': words })),
    safe: words,
    topics: map(topic, words),
  }),
  'rules/personal-data/lists/iban-lengths.json': file({ lengths: map(matching(/^[A-Z]{2}$/), whole(15, 34)) }),
  'rules/profanity/lists/swearing.json': file({
    mild: byMatch,
    medium: byMatch,
    strong: byMatch,
    hidden: object({ mild: words, strong: words }),
    compounds: object({ medium: words, strong: words, tails: words, leads: words, led: words, except: words }),
  }),
  'rules/profanity/lists/spellings.json': file({ words, splits: sorted(matching(/^[a-z]+ [a-z]+$/)), lookalikes: sorted(name) }),
  'rules/profanity/lists/ofcom-grades.json': file({
    words: map(topic, map(oneOf('mild', 'medium', 'strong', 'strongest'), words)),
    leftOut: map(text, words),
  }),
  'rules/profanity/lists/foreign-swearing.json': file({
    languages: map(text, object({ 'strong?': byMatch, 'medium?': byMatch, 'mild?': byMatch })),
    names: words,
  }),
  'rules/profanity/lists/slurs.json': file({ strong: byMatch }),
  'rules/profanity/lists/bad-words.json': file({ omit: map(text, words), mild: words, medium: words }),
  'rules/profanity/lists/safe.json': file({ start: words, part: words, word: map(topic, words) }),
  'rules/profanity/lists/contexts.json': file({
    names: words,
    abbreviations: words,
    streets: object({ names: words, words }),
    topics: map(topic, object({ spares: words, words })),
  }),
  'rules/profanity/lists/sexual.json': file({
    explicit: groups,
    suggestive: groups,
    'bad-words': object({ left: words }),
    hidden: words,
    names: words,
    topics: map(topic, words),
    safe: words,
    emojis: object({ pairs: words, unless: list(topic) }),
  }),
  'src/kit/lists/platforms.json': file({ platforms: object(Object.fromEntries(platforms.map(id => [id, platform]))) }),
  'src/text/lists/disguises.json': file({
    leet: map(matching(/^[^a-z]$/), matching(/^[a-z]+$/)),
    drawn: map(matching(/^[^a-z]{2,4}$/), matching(/^[a-z]+$/)),
    sounds: object({ alike: sounds, near: sounds }),
    masks: text,
    separators: text,
    dividers: text,
  }),
  'src/text/lists/family-names.json': file({ weak: sorted(name), leftOut: sorted(name), names: sorted(name) }),
  'src/text/lists/given-names.json': file({ weak: sorted(name), eponyms: sorted(name), leftOut: sorted(name), names: sorted(name) }),
  'src/text/lists/lookalikes.json': and(
    file({ plain: lookalike, twins: lookalike, unicode: lookalike }),
    ({ twins, unicode }: { twins: Record<string, string>; unicode: Record<string, string> }) =>
      twice([...Object.values(twins), ...Object.values(unicode)].flatMap(letters => Array.from(letters))),
  ),
  'src/text/lists/name-customs.json': file({
    easternFamilies: sorted(name),
    easternSyllables: sorted(name),
    followed: sorted(name),
    doubled: sorted(name),
    saints: sorted(name),
  }),
  'src/text/lists/places.json': and(
    file({ found: sorted(places), single: sorted(name), names: sorted(places) }),
    ({ found, names }: { found: string[]; names: string[] }) => twice([...found, ...names]),
  ),
  'src/text/lists/tlds.json': and(
    file({ plain: spaced(matching(/^[a-z]{2,63}$/)), qualified: spaced(matching(/^(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/)) }),
    ({ plain: one, qualified }: { plain: string; qualified: string }) => twice([...one.split(' '), ...qualified.split(' ')]),
  ),
};

/** Files that have a form of their own. */
export const shapedFiles: readonly string[] = Object.keys(shapes);

/** What is wrong with a data file's form: its own, or for lists of words without one, that none is empty. */
export const faultsOf = (path: string, data: unknown): string[] => (shapes[path] ?? plain)(data, '');
