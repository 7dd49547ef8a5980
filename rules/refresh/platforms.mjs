import { readCsv } from './csv.mjs';
import { isDay, Malformed, parseJson } from './malformed.mjs';

const isWhole = value => Number.isSafeInteger(value) && value > 0;

/** X's configuration of twitter-text: characters weigh one or two, links 23. */
const xConfig = {
  recognises: ({ text }) => /"maxWeightedTweetLength"/.test(text),
  refresh(download, platforms) {
    const { version, maxWeightedTweetLength: limit, transformedURLLength: linkLength, scale, defaultWeight, ranges } = parseJson(download);
    for (const [field, value] of Object.entries({ version, maxWeightedTweetLength: limit, transformedURLLength: linkLength, scale })) {
      if (!isWhole(value)) throw new Malformed(download, field, 'expected a whole number');
    }
    if (defaultWeight !== 2 * scale) throw new Malformed(download, 'defaultWeight', 'expected twice the scale');
    if (!Array.isArray(ranges) || ranges.length === 0) throw new Malformed(download, 'ranges', 'expected a list');
    const single = ranges.map((range, i) => {
      const isRange = Number.isSafeInteger(range?.start) && Number.isSafeInteger(range?.end) && range.start <= range.end;
      if (!isRange || range.weight !== scale) throw new Malformed(download, `ranges[${i}]`, 'expected a start, an end and the scale for a weight');
      return [range.start, range.end];
    });
    const source = `twitter/twitter-text, config/v${version}.json; subscribers may post more`;
    Object.assign(platforms.x, { limit, linkLength, single, source, date: download.modified });
    return [];
  },
};

/** Bluesky's lexicon of posts. */
const blueskyPost = {
  recognises: ({ text }) => /"id"\s*:\s*"app\.bsky\.feed\.post"/.test(text),
  refresh(download, platforms) {
    const limit = parseJson(download).defs?.main?.record?.properties?.text?.maxGraphemes;
    if (!isWhole(limit)) throw new Malformed(download, 'defs.main.record.properties.text.maxGraphemes', 'expected a whole number');
    const source = 'bluesky-social/atproto, lexicons/app/bsky/feed/post.json';
    Object.assign(platforms.bluesky, { limit, source, date: download.modified });
    return [];
  },
};

/** What a Mastodon server says of itself at /api/v2/instance. */
const mastodonInstance = {
  recognises: ({ text }) => /"characters_reserved_per_url"/.test(text),
  refresh(download, platforms) {
    const { domain, configuration } = parseJson(download);
    if (typeof domain !== 'string') throw new Malformed(download, 'domain', "expected the server's name, as /api/v2/instance has it");
    const { max_characters: limit, characters_reserved_per_url: linkLength } = configuration?.statuses ?? {};
    for (const [field, value] of Object.entries({ max_characters: limit, characters_reserved_per_url: linkLength })) {
      if (!isWhole(value)) throw new Malformed(download, `configuration.statuses.${field}`, 'expected a whole number');
    }
    const source = `https://${domain}/api/v2/instance; a server may allow more`;
    Object.assign(platforms.mastodon, { limit, linkLength, source, date: download.modified });
    return [];
  },
};

/** Bluesky's test files of handle syntax, one handle a line: they change nothing, but tell whether the pattern is still right. */
const blueskyHandles = {
  recognises: ({ name }) => /^handle_syntax_(?:in)?valid.*\.txt$/i.test(name),
  refresh(download, { bluesky }) {
    const handles = download.text.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#'));
    if (handles.length === 0) throw new Malformed(download, undefined, 'expected one handle a line');
    const pattern = new RegExp(`^(?:${bluesky.handle.pattern})$`, 'u');
    const isValid = /_valid/i.test(download.name);
    const wrong = handles.filter(handle => pattern.test(handle) !== isValid);
    Object.assign(bluesky.handle, { source: 'bluesky-social/atproto, interop-test-files/syntax', date: download.modified });
    const what = isValid ? 'handles that the pattern for bluesky does not take' : 'what the pattern for bluesky takes, and is no handle';
    return wrong.length > 0 ? [`${what}, to be mended by hand: ${wrong.join(', ')}`] : [];
  },
};

const columns = ['platform', 'limit', 'unit', 'handle', 'words', 'source', 'checked'];
const units = ['weighted', 'graphemes', 'code points', 'emoji bytes'];

function checkRow(download, { platform, limit, unit, handle, words, source, checked }, place, platforms) {
  const fail = fault => {
    throw new Malformed(download, place, fault);
  };
  if (!Object.hasOwn(platforms, platform)) fail(`expected a platform, which are ${Object.keys(platforms).join(', ')}`);
  if (limit === '' && handle === '') fail('expected a limit, or a handle and its words');
  if (!/^(?:[1-9]\d*|none|)$/.test(limit)) fail('expected a whole number or none for limit');
  if (unit !== '' && !units.includes(unit)) fail(`expected ${units.join(', ')} or nothing for unit`);
  if ((handle === '') !== (words === '')) fail('expected a handle with its words');
  if (source === '') fail('expected a value for source');
  if (!isDay(checked)) fail('expected a date that there is, YYYY-MM-DD, for checked');
  try {
    if (new RegExp(`^(?:${handle})$`, 'u').test('') && handle !== '') fail('expected a handle of one character or more');
  } catch (error) {
    if (error instanceof Malformed) throw error;
    fail('expected a regular expression for handle');
  }
}

/** What no publisher gives in a file: a table that is kept by hand from the help pages. An empty cell leaves what is known. */
const table = {
  recognises: ({ name, text }) => /^platforms.*\.csv$/i.test(name) || /^\uFEFF?platform,limit,/i.test(text),
  refresh(download, platforms) {
    const [header, ...rows] = readCsv({ ...download, text: download.text.replace(/^\uFEFF/, '') });
    if (header?.cells.join() !== columns.join()) throw new Malformed(download, 'line 1', `expected the columns ${columns.join(', ')}`);
    if (rows.length === 0) throw new Malformed(download, undefined, 'expected at least one platform');
    for (const { line, cells } of rows) {
      if (cells.length !== columns.length) throw new Malformed(download, `line ${line}`, `expected ${columns.length} cells, as in the header`);
      const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
      checkRow(download, row, `line ${line}`, platforms);
      const entry = platforms[row.platform];
      const { source, checked: date } = row;
      if (row.handle !== '') entry.handle = { pattern: row.handle, words: row.words, source, date };
      if (row.limit !== '') Object.assign(entry, { limit: Number(row.limit), source, date });
      if (row.limit === 'none') delete entry.limit;
      if (row.unit !== '') entry.unit = row.unit;
    }
    return [];
  },
};

/** In the order in which they count: what a publisher says goes before the table. */
const kinds = [table, xConfig, blueskyPost, mastodonInstance, blueskyHandles];

/** What is told of each platform, a line each, without sources and dates. */
const facts = platforms =>
  Object.entries(platforms).flatMap(([id, { limit, unit, linkLength, single, handle }]) =>
    Object.entries({ limit, unit, linkLength, single, handle: handle?.pattern })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${id}: ${name} ${Array.isArray(value) ? value.map(range => range.join('-')).join(', ') : value}`),
  );

/** Limits and handle syntax of platforms. */
export const platforms = {
  name: "X's twitter-text config, Bluesky's app/bsky/feed/post.json and handle_syntax files, a Mastodon server's /api/v2/instance, a platforms.csv",
  files: ['src/kit/lists/platforms.json'],
  several: true,
  recognises: download => kinds.some(kind => kind.recognises(download)),
  refresh(downloads, [list]) {
    const fresh = structuredClone(list.platforms);
    const notes = kinds.flatMap(kind => {
      const own = downloads.filter(download => kinds.find(each => each.recognises(download)) === kind);
      if (own.length > 1 && kind !== blueskyHandles)
        throw new Malformed(own[1], undefined, `expected one file of this kind, but there is ${own[0].name} too`);
      return own.flatMap(download => kind.refresh(download, fresh));
    });
    const dates = Object.values(fresh).flatMap(({ date, handle }) => [date, handle?.date ?? date]);
    const before = facts(list.platforms);
    const after = facts(fresh);
    const added = after.filter(fact => !before.includes(fact));
    const removed = before.filter(fact => !after.includes(fact));
    return [
      {
        list: { ...list, date: dates.sort().at(-1), platforms: fresh },
        added,
        removed,
        notes: [...added, ...removed.map(fact => `no longer ${fact}`), ...notes],
      },
    ];
  },
};
