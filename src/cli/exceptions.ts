import { dirname, relative, resolve, sep } from 'node:path';
import { createLinter, type Linter } from '../compose.ts';
import { londonTime, type Weakening } from '../kit/index.ts';
import { type Exceptions, exceptionsPage } from '../report/index.ts';
import type { Host } from './host.ts';
import { type FileRecords, lintAll } from './lint-all.ts';
import { linterOptions } from './linter-options.ts';
import type { Output } from './output.ts';
import type { CheckOptions, ExceptionsOptions } from './program.ts';
import { findSources } from './sources.ts';
import { terminalOptions } from './terminal-options.ts';
import { givenTime } from './times.ts';

/** Lists all that is let pass: what directives waive, what people signed off, which consents were relied on, which rules the configuration weakens. */
export async function listExceptions(paths: readonly string[], options: ExceptionsOptions, host: Host, output: Output): Promise<number> {
  const cwd = host.cwd();
  const now = options.at === undefined ? londonTime(new Date()) : givenTime(options.at);
  const checkOptions = { ...checkDefaults, config: options.config, policy: options.policy } satisfies CheckOptions;
  const linter = createLinter({ ...linterOptions(checkOptions, { cwd, now, debug: () => {} }), record: true });
  const { sources, problems } = await findSources(paths, checkOptions, linter, host, output);
  const shown = (path: string) => relative(cwd, path).split(sep).join('/');
  const checked = await lintAll(sources, linter, { cwd, fix: false, warnIgnored: false, shown });
  const exceptions = await gather(checked.records, linter, { cwd, today: now.slice(0, 10), shown });
  const text = options.format === 'json' ? JSON.stringify(exceptions, null, 2) : exceptionsPage(exceptions, terminalOptions(host, options.color));
  await output.out(`${text}\n`);
  const unread = checked.results.flatMap(({ filePath, messages }) =>
    messages.filter(({ fatal }) => fatal).map(({ line, message }) => `${shown(filePath)}:${line}: ${message}`),
  );
  const sentences = [...problems, ...checked.problems, ...unread];
  await output.err(sentences.map(sentence => `${sentence}\n`).join(''));
  return sentences.length > 0 ? 2 : 0;
}

const checkDefaults = {
  rule: [],
  ignore: true,
  ignorePattern: [],
  maxWarnings: -1,
  format: 'stylish',
  inlineConfig: true,
  errorOnUnmatchedPattern: true,
  warnIgnored: true,
} as const;

interface Place {
  readonly cwd: string;
  readonly today: string;
  shown(path: string): string;
}

async function gather(files: readonly FileRecords[], linter: Linter, { cwd, today, shown }: Place): Promise<Exceptions> {
  const all = files.flatMap(({ path, records }) =>
    records.map(record => ({ ...record, place: { file: shown(path), draft: record.draft, ...(record.draftId && { draftId: record.draftId }) } })),
  );
  const configs = new Set(await Promise.all((files.length > 0 ? files.map(({ path }) => dirname(path)) : [cwd]).map(linter.configFor)));
  const consents = [...configs].flatMap(config =>
    config.resolve(resolve(config.folder, 'draft.md')).settings.consents.map(({ reference, covers, until }, i) => {
      const name = reference ?? `consents[${i}]`;
      return {
        reference: name,
        covers,
        ...(until && { until }),
        expired: until !== undefined && until.slice(0, 10) < today,
        drafts: all.filter(record => record.consents.includes(reference ?? 'without reference')).length,
      };
    }),
  );
  const weakened = [...configs].flatMap(config =>
    [...config.clauseStates()].flatMap(([clause, state]) => state.weakened.map(each => ({ ...each, clause }))),
  );
  return {
    waivers: all.flatMap(({ place, approvedBy, waivers }) => waivers.map(waiver => ({ ...place, ...waiver, ...(approvedBy && { approvedBy }) }))),
    signOffs: all.flatMap(({ place, signOffs }) => signOffs.map(signOff => ({ ...place, ...signOff }))),
    consents,
    weakened: byRule(weakened),
  };
}

/** Each weakened rule once, with the clauses that rest on it. */
function byRule(weakened: readonly (Weakening & { readonly clause: string })[]): Exceptions['weakened'] {
  const rules = new Map<string, Weakening & { clauses: string[] }>();
  for (const { clause, ...each } of weakened) {
    const key = `${each.rule} ${each.how} ${each.from}`;
    const known = rules.get(key) ?? { ...each, clauses: [] };
    rules.set(key, known);
    if (!known.clauses.includes(clause)) known.clauses.push(clause);
  }
  return [...rules.values()];
}
