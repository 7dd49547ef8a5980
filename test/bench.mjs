// Times whole runs of the built program: start-up, and 1,000 and 10,000 generated drafts. `npm run bench [-- --runs N]`
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
const program = resolve(import.meta.dirname, '../bin/postlint.js');
const folder = mkdtempSync(join(tmpdir(), 'postlint-bench-'));
const reportMemory = "data:text/javascript,import fs from 'node:fs';process.on('exit',()=>fs.writeSync(3,String(process.resourceUsage().maxRSS)))";

const sentences = [
  'Bin collections change next week because of the bank holiday.',
  'Book a free health check at the Town Hall, open 9am to 4pm.',
  'Roadworks on Mill Road (A1005) start on Monday, ref TM/26/00412.',
  'Story time returns to Penistone Road Library. No need to book. #StoryTime',
  'Have your say on the draft Local Plan by 5pm on 12 January: https://www.millbrook.gov.uk/local-plan',
  'Our foster carers change lives. Find out more at an open evening in the Guildhall.',
  'Volunteers planted 400 crocus bulbs on the village green today 🌱',
  'Gritters are out tonight 🧂 Please allow extra time for your journey.',
  'Don’t forget: you need photo ID to vote at a polling station on 6 May.',
  'Cllr Amara Obi, Cabinet Member for Parks, opened the new playground in Sunny Hill Park.',
];
const faulty = [
  'Call Mrs Adeyemi on 07700 900123 if you find the dog.',
  'Sorry about the bloody wait.',
  'Email folasade.adeyemi@example.com for a place.',
];

/** A repeatable sequence, so that every run checks the same drafts. */
function randomFrom(seed) {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

function makeDrafts(count) {
  const random = randomFrom(count);
  return Array.from({ length: count }, (_, i) => {
    const text = Array.from({ length: 8 + random(5) }, () => sentences[random(sentences.length)]);
    if (random(20) === 0) text.push(faulty[random(faulty.length)]);
    return { id: `d${i}`, text: text.join('\n') };
  });
}

function writeDrafts(count) {
  const drafts = makeDrafts(count);
  const ndjson = join(folder, `${count}.ndjson`);
  writeFileSync(ndjson, drafts.map(draft => JSON.stringify(draft)).join('\n'));
  const markdown = join(folder, `${count}`);
  mkdirSync(markdown);
  for (const { id, text } of drafts) writeFileSync(join(markdown, `${id}.md`), `---\nplatform: x\nscheduled: 2026-12-01T09:00\n---\n${text}\n`);
  return { ndjson, markdown };
}

function time(args) {
  const times = [];
  let memory = 0;
  for (let run = 0; run <= runs; run++) {
    const started = process.hrtime.bigint();
    const child = spawnSync(process.execPath, ['--import', reportMemory, program, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
    });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (child.status === null || child.status > 1) throw new Error(`postlint ${args.join(' ')}: exit ${child.status}\n${child.stderr}`);
    if (run > 0) times.push(seconds);
    memory = Math.max(memory, Number(child.output[3]) / 1024);
  }
  times.sort((a, b) => a - b);
  return { least: times[0], median: times[times.length >> 1], most: times.at(-1), memory };
}

const small = writeDrafts(1_000);
const large = writeDrafts(10_000);
const one = join(folder, 'one.txt');
writeFileSync(one, sentences[0]);

console.log(`node ${process.version}, ${runs} runs each after one warm-up; seconds: least, median, most; MiB: the most of any run`);
for (const [name, args] of [
  ['--version', ['--version']],
  ['one draft', [one]],
  ['1,000 drafts, NDJSON', [small.ndjson]],
  ['10,000 drafts, NDJSON', [large.ndjson]],
  ['1,000 drafts, Markdown', [small.markdown]],
  ['10,000 drafts, Markdown', [large.markdown]],
]) {
  const { least, median, most, memory } = time(args);
  console.log(`${name.padEnd(24)} ${[least, median, most].map(seconds => seconds.toFixed(3).padStart(8)).join('')} ${memory.toFixed(0).padStart(6)}`);
}
rmSync(folder, { recursive: true });
