import { dirname } from 'node:path';
import { findConfig, forComments, type LoadedConfig, type LoadOptions, loadConfig, type PolicyFile } from './config/index.ts';
import { readDrafts } from './drafts/index.ts';
import { applyEdits, type DraftRecord, type LintOptions, lintDrafts } from './engine/index.ts';
import type { DraftFile, LintResult, OpenQuestion, ResolvedConfig, Rule, RuleModule } from './kit/index.ts';

const ruleFiles = import.meta.glob<RuleModule>('../rules/*/*.ts', { eager: true, import: 'default' });
const policyFiles = import.meta.glob<PolicyFile>('../rules/policies/*.json', { import: 'default' });

/** The built-in rules by id, which is the path of a rule's file: `rules/<family>/<name>.ts`. */
export const builtInRules: ReadonlyMap<string, Rule> = new Map(
  Object.entries(ruleFiles)
    .map(([path, rule]): [string, Rule] => {
      const id = path.replace(/^.*\/rules\//, '').replace(/\.ts$/, '');
      return [id, { ...rule, id }];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

const policyId = (path: string) => path.replace(/^.*\//, '').replace(/\.json$/, '');

export const policyIds: readonly string[] = Object.keys(policyFiles).map(policyId).sort();

/** A built-in policy; undefined where there is none of that id. */
export async function builtInPolicy(id: string): Promise<PolicyFile | undefined> {
  const path = Object.keys(policyFiles).find(file => policyId(file) === id);
  return path === undefined ? undefined : policyFiles[path]?.();
}

export interface LinterOptions extends Omit<LintOptions, 'rules'> {
  readonly cwd: string;
  /** The path of a configuration file; without it, each draft's is looked up from its folder upward. */
  readonly config?: string;
  /** What the command line says of the configuration. */
  readonly overrides?: LoadOptions['overrides'];
  /** Make the fixes that rules offer, up to ten times over; `errors`: those of errors alone. */
  readonly fix?: boolean | 'errors';
  readonly stats?: boolean;
  /** The files are exports of other people's comments, which are moderated. */
  readonly comments?: boolean;
}

export interface Linted {
  readonly result: LintResult;
  readonly drafts: number;
  readonly questions: readonly OpenQuestion[];
  /** The drafts by their content, where the linter's `record` is set. */
  readonly records: readonly DraftRecord[];
  readonly foreignKeys: DraftFile['foreignKeys'];
  /** The fixed text, raw and without a byte order mark, where fixing changed anything. */
  readonly output?: string;
  readonly bom: boolean;
}

export interface Linter {
  /** The rules seen so far: the built-in ones, and those of the plugins of every configuration in use. */
  rules(): ReadonlyMap<string, Rule>;
  /** The configuration for the drafts in a folder. Throws a UserError that holds all that is wrong with it. */
  configFor(folder: string): Promise<LoadedConfig>;
  lint(path: string, bytes: Uint8Array): Promise<Linted>;
  /** A file's drafts, not yet checked. */
  read(path: string, bytes: Uint8Array): Promise<DraftFile>;
}

const mostPasses = 10;

/** A linter that finds each draft's configuration, reads the draft and runs the rules on it. */
export function createLinter(options: LinterOptions): Linter {
  const files = new Map<string, Promise<string | undefined>>();
  const configs = new Map<string | undefined, Promise<LoadedConfig>>();
  const seen = new Map(builtInRules);

  const load = async (file: string | undefined, from: string) => {
    const config = await loadConfig({
      cwd: options.cwd,
      ...(file === undefined ? { from } : { file }),
      rules: builtInRules,
      policies: builtInPolicy,
      policyIds,
      overrides: options.overrides,
    });
    for (const [id, rule] of config.rules) seen.set(id, rule);
    return config;
  };

  const fileFor = (folder: string) => {
    const file = files.get(folder) ?? findConfig(folder, options.cwd);
    files.set(folder, file);
    return file;
  };

  const configFor = async (folder: string) => {
    const file = options.config ?? (await fileFor(folder));
    const config = configs.get(file) ?? load(file, folder);
    configs.set(file, config);
    return config;
  };

  const moderation = new WeakMap<ResolvedConfig, ResolvedConfig>();
  const resolvedFor = (config: LoadedConfig, path: string) => {
    const resolved = config.resolve(path);
    if (!options.comments) return resolved;
    const made = moderation.get(resolved) ?? forComments(resolved);
    moderation.set(resolved, made);
    return made;
  };

  return {
    rules: () => seen,
    configFor,
    async read(path, bytes) {
      return readDrafts(path, bytes, { keys: (await configFor(dirname(path))).keys });
    },
    async lint(path, bytes) {
      const config = await configFor(dirname(path));
      const resolved = resolvedFor(config, path);
      const run = async (input: Uint8Array) => {
        const started = options.clock?.() ?? 0;
        const file = readDrafts(path, input, { keys: config.keys, comments: options.comments });
        const parsed = options.clock?.() ?? 0;
        const linted = await lintDrafts(file, resolved, { ...options, rules: config.rules });
        const total = (options.clock?.() ?? 0) - started;
        return { file, ...linted, pass: { parse: { total: parsed - started }, rules: linted.times, fix: { total: 0 }, total } };
      };
      let last = await run(bytes);
      const passes = [last.pass];
      const { file } = last;
      let output: string | undefined;
      for (let pass = 0; options.fix && pass < mostPasses; pass++) {
        const wanted = last.result.messages.filter(message => options.fix !== 'errors' || message.severity === 2);
        const edits = wanted.flatMap(message => (message.fix ? [message.fix] : []));
        const fixed = applyEdits(last.file.source, edits);
        if (!fixed.fixed) break;
        output = fixed.output;
        last = await run(new TextEncoder().encode(output));
        passes.push(last.pass);
      }
      const { result } = last;
      if (output !== undefined) {
        result.output = last.masked(output);
        delete result.source;
      }
      if (options.stats) result.stats = { fixPasses: passes.length - 1, times: { passes } };
      const { questions, records } = last;
      return { result, drafts: file.drafts.length, questions, records, foreignKeys: file.foreignKeys, output, bom: file.bom };
    },
  };
}
