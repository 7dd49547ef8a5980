// Measures the built program on labelled texts: the project's own, or with --data DIR those of another folder. `npm run eval`
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const program = join(root, 'bin/postlint.js');
const { values } = parseArgs({ options: { data: { type: 'string', default: join(root, 'fixtures/eval') } } });
const folder = mkdtempSync(join(tmpdir(), 'postlint-eval-'));
const families = [
  'conduct',
  'confidentiality',
  'discrimination',
  'handle-naming',
  'legal',
  'links',
  'party-political',
  'personal-data',
  'profanity',
  'sourcing',
];

/** The rules that are measured on a set, by its name: a rule's, a family's, or what it is a set of. */
function rulesOf(name, rules) {
  const [kind] = name.split('-');
  const known = { names: 'personal-data/named-person', identifiers: 'personal-data/*', political: 'party-political/*', profanity: 'profanity/*' }[
    kind
  ];
  const own = rules.find(({ id }) => id.endsWith(`/${name}`))?.id;
  return kind === 'clean' ? families.map(family => `${family}/*`) : [own ?? (families.includes(name) ? `${name}/*` : known)].filter(Boolean);
}

function run(args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status === null || status > 1) throw new Error(stderr.trim() || stdout.slice(0, 500));
  return JSON.parse(stdout);
}

/** Every finding of the rules in a set, by the text's place in it. */
function findings(rows, rules) {
  const drafts = rows.map(({ label, positive, spans, source, ...draft }, i) => JSON.stringify({ ...draft, id: `t${i}` }));
  writeFileSync(join(folder, 'drafts.ndjson'), drafts.join('\n'));
  writeFileSync(
    join(folder, 'postlint.config.json'),
    JSON.stringify({ rules: Object.fromEntries([['*', 'off'], ...rules.map(rule => [rule, 'warn'])]) }),
  );
  const found = rows.map(() => []);
  for (const message of run(['-f', 'json', 'drafts.ndjson'])[0].messages) if (message.ruleId) found[message.draft - 1].push(message);
  return found;
}

const percent = share => (Number.isFinite(share) ? (100 * share).toFixed(1) : '-');
const scores = (hits, extra, missed) => {
  const [precision, recall] = [hits / (hits + extra), hits / (hits + missed)];
  return { P: percent(precision), R: percent(recall), F: percent((2 * precision * recall) / (precision + recall)), hits, extra, missed };
};
const isPositive = ({ label, positive }) => positive ?? (label === 'breaks' || label === 'party');
const overlaps = ({ field, range: [from, to] }, [start, end]) => field === 'text' && from < end && to > start;

/** By texts that are labelled whole, by spans, or, where nothing should be reported, by how many texts are flagged. */
function measure(name, rows, found) {
  if (name.startsWith('clean-')) return { flagged: found.filter(messages => messages.length > 0).length };
  if (!rows.some(({ spans }) => spans)) {
    const count = (positive, reported) => rows.filter((row, i) => isPositive(row) === positive && found[i].length > 0 === reported).length;
    return scores(count(true, true), count(false, true), count(true, false));
  }
  const counts = (text, [start, end]) => !name.startsWith('names-') || /\s/.test(text.slice(start, end));
  const spans = rows.flatMap(({ text, spans: own = [] }, i) =>
    own.filter(span => counts(text, span)).map(span => found[i].some(message => overlaps(message, span))),
  );
  const extra = rows.flatMap(({ text, spans: own = [] }, i) =>
    found[i].filter(message => /\s/.test(text.slice(...message.range)) && !own.some(span => overlaps(message, span))),
  );
  return scores(spans.filter(Boolean).length, extra.length, spans.filter(hit => !hit).length);
}

try {
  const rules = run(['rules', '-f', 'json']);
  for (const file of readdirSync(values.data)
    .filter(file => /^\.(?:ndjson|jsonl)$/.test(extname(file)))
    .sort()) {
    const name = basename(file, extname(file));
    const measured = rulesOf(name, rules);
    if (measured.length === 0) {
      console.error(`${file}: no rule or family is called ${name}`);
      process.exitCode = 1;
      continue;
    }
    const rows = readFileSync(join(values.data, file), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const figures = measure(name, rows, findings(rows, measured));
    const shown = Object.entries(figures).map(([key, value]) => `${key} ${String(value).padStart(5)}`);
    console.log(`${name.padEnd(24)}${String(rows.length).padStart(6)} texts   ${shown.join('   ')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
