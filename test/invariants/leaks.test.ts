import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** Formats that hold the whole of ESLint's result or print parts of the source. */
const formats = ['stylish', 'json', '@microsoft/sarif', 'gitlab', 'codeframe', 'junit', 'checkstyle', 'html', 'pretty', 'compact', 'unix', 'tap'];

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the program in a folder; gives everything that it printed anywhere. */
async function run(cwd: string, args: readonly string[]): Promise<{ code: number; printed: string }> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await main(args, { stdin: Readable.from([]), stdout, stderr, env: {}, cwd: () => cwd });
  return { code, printed: stdout.text + stderr.text };
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

/** Mobile numbers that Ofcom sets aside for drama. */
const phone = digits(3).map(end => `07700 900${end}`);
const email = fc.tuple(fc.stringMatching(/^[a-z]{4,8}$/), fc.stringMatching(/^[a-z]{5,9}$/)).map(([first, last]) => `${first}.${last}@example.com`);
const nino = fc.tuple(fc.constantFrom('AB', 'CE', 'JK', 'SP'), digits(6), fc.constantFrom('A', 'B', 'C', 'D')).map(parts => parts.join(''));
const nhs = digits(9)
  .map(start => {
    const sum = [...start].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
    const check = (11 - (sum % 11)) % 11;
    return check === 10 ? undefined : `${start.slice(0, 3)} ${start.slice(3, 6)} ${start.slice(6)}${check}`;
  })
  .filter(number => number !== undefined);

const planted = fc.oneof(
  phone.map(value => ({ value, sentence: `Please ring ${value} today` })),
  email.map(value => ({ value, sentence: `Write to ${value} today` })),
  nino.map(value => ({ value, sentence: `National Insurance number ${value} is on the form` })),
  nhs.map(value => ({ value, sentence: `Her NHS number is ${value} she says` })),
);

/** Drafts that hold a sentence somewhere that readers will see, and a few that cannot be read. */
const files: Record<string, (sentence: string) => string> = {
  'body.md': sentence => `---\nplatform: x\n---\n🌳 ${sentence} 🌳\n`,
  'twice.md': sentence => `---\nnote: ${sentence}\n---\n${sentence}.\n\n${sentence}!\n`,
  'alt.md': sentence =>
    `---\nimages:\n  - file: a.jpg\n    alt: >-\n      A poster:\n      ${sentence}\npoll: ["${sentence}", No]\n---\nLook at this.\n`,
  'waived.md': sentence => `<!-- postlint-disable-next-line personal-data/* -- agreed with the person -->\n${sentence}\n`,
  'escaped.ndjson': sentence => `{"text":"${sentence.replace(/[0-9a]/g, char => `\\u00${char.charCodeAt(0).toString(16)}`)}"}\n`,
  'plain.txt': sentence => `${sentence}\r\n`,
  'broken.md': sentence => `---\nplatform: [x\nnote: "${sentence}\n---\n${sentence}\n`,
  'unclosed.md': sentence => `---\nnote: ${sentence}\n`,
  'platform.md': sentence => `---\nplatform: ${sentence}\n---\nHello\n`,
  'rows.csv': sentence => `text,first_comment\r\n"${sentence}, he said",Fine\r\nFine,${sentence}\r\n`,
  'broken.csv': sentence => `text\n"${sentence}" again\n"${sentence}\n`,
  'broken.ndjson': sentence => `{"text":"${sentence}\n{"text":"Fine"}\n`,
};

const flat = (text: string) => text.replace(/[^\p{L}\p{N}@]/gu, '').toLowerCase();

describe('nothing raw leaks', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'postlint-leaks-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const plant = (sentence: string, names: readonly string[] = Object.keys(files)) => {
    const drafts = mkdtempSync(join(folder, 'drafts-'));
    for (const name of names) writeFileSync(join(drafts, name), files[name]!(sentence));
    return drafts;
  };

  it.each(formats)('in the format %s, whatever is planted and wherever', { timeout: 60_000 }, async format => {
    await fc.assert(
      fc.asyncProperty(planted, async ({ value, sentence }) => {
        const { code, printed } = await run(plant(sentence), ['--format', format, '--debug', '--stats', '.']);
        expect(code).toBe(2);
        expect(flat(printed)).not.toContain(flat(value));
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ['--explain'],
    ['--quiet'],
    ['--fix-dry-run', '--format', 'json'],
    ['--no-inline-config'],
    ['--audit-log', 'trail.log'],
    ['--min-confidence', 'high'],
    ['--max-warnings', '0'],
  ])('with %s', { timeout: 60_000 }, async (...flags) => {
    await fc.assert(
      fc.asyncProperty(planted, async ({ value, sentence }) => {
        const { printed } = await run(plant(sentence), [...flags, '.']);
        expect(flat(printed)).not.toContain(flat(value));
      }),
      { numRuns: 8 },
    );
  });

  it('and it is found where it can be read', async () => {
    await fc.assert(
      fc.asyncProperty(
        planted,
        fc.constantFrom('body.md', 'twice.md', 'alt.md', 'escaped.ndjson', 'rows.csv', 'plain.txt'),
        async ({ sentence }, name) => {
          const { code, printed } = await run(plant(sentence, [name]), ['.']);
          expect(printed).toMatch(/\d+:\d+ {2}error .* personal-data\//);
          expect(code).toBe(1);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('in the errors of a wrong configuration', async () => {
    await fc.assert(
      fc.asyncProperty(planted, async ({ value, sentence }) => {
        const project = mkdtempSync(join(folder, 'project-'));
        mkdirSync(join(project, 'posts'));
        writeFileSync(join(project, 'posts', 'a.md'), 'Hello');
        for (const config of [
          { organisation: { contacts: value, nmae: sentence } },
          { authors: [{ name: value, id: [value] }] },
          { accounts: [{ id: 'a', kind: sentence, email: [value] }] },
          { consents: [{ person: sentence, covers: [value] }] },
        ]) {
          writeFileSync(join(project, 'postlint.config.json'), JSON.stringify(config));
          const { code, printed } = await run(project, ['--debug', 'posts']);
          expect(code).toBe(2);
          expect(flat(printed)).not.toContain(flat(value));
        }
        writeFileSync(join(project, 'postlint.config.json'), `{ "organisation": { "name": "${value} }`);
        expect(flat((await run(project, ['--debug', 'posts'])).printed)).not.toContain(flat(value));
      }),
      { numRuns: 5 },
    );
  });
});
