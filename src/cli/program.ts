import { createRequire } from 'node:module';
import { Command, CommanderError, type OutputConfiguration } from 'commander';
import { nearest, UserError } from '../kit/index.ts';

/** The options of a check, by commander's names for them. */
export interface CheckOptions {
  readonly config?: string;
  readonly policy?: string;
  readonly account?: string;
  readonly platform?: string;
  readonly at?: string;
  readonly rule: readonly string[];
  readonly minConfidence?: string;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly ignore: boolean;
  readonly ignorePattern: readonly string[];
  readonly staged?: true;
  readonly comments?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly quiet?: true;
  readonly maxWarnings: number;
  readonly format: string;
  readonly outputFile?: string;
  readonly auditLog?: string;
  readonly auditBy?: string;
  readonly explain?: true;
  readonly showMatches?: true;
  readonly color?: boolean;
  readonly inlineConfig: boolean;
  readonly reportUnusedDisableDirectives?: true;
  readonly reportUnusedDisableDirectivesSeverity?: string;
  readonly errorOnUnmatchedPattern: boolean;
  readonly passOnNoPatterns?: true;
  readonly warnIgnored: boolean;
  readonly stats?: true;
  readonly debug?: true;
  readonly printConfig?: string;
}

export interface InitOptions {
  readonly policyFrom?: string;
  readonly policy?: string;
  readonly organisation?: string;
  readonly drafts: readonly string[];
  readonly hook?: boolean;
  readonly yes?: true;
}

export interface ReviewOptions extends ListOptions {
  readonly at?: string;
  readonly policy?: string;
}

export interface AccountsOptions extends ReviewOptions {
  readonly weeks: number;
}

export interface SignOffOptions {
  readonly clause: readonly string[];
  readonly by: string;
  readonly draft?: string;
  readonly at?: string;
  readonly config?: string;
  readonly policy?: string;
}

export interface ListOptions {
  readonly format: string;
  readonly config?: string;
  readonly color?: boolean;
}

export interface PolicyOptions extends ListOptions {
  readonly check?: true;
}

/** The commands' names; any other first argument is a path. */
export const commandNames = ['init', 'rules', 'explain', 'policy', 'sign-off', 'exceptions', 'accounts', 'help'] as const;

/** What the user asked for. */
export type Invocation =
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'init'; readonly options: InitOptions }
  | { readonly command: 'rules'; readonly options: ListOptions }
  | { readonly command: 'explain'; readonly name: string; readonly options: ListOptions }
  | { readonly command: 'policy'; readonly name?: string; readonly options: PolicyOptions }
  | { readonly command: 'sign-off'; readonly file: string; readonly options: SignOffOptions }
  | { readonly command: 'exceptions'; readonly paths: readonly string[]; readonly options: ReviewOptions }
  | { readonly command: 'accounts'; readonly paths: readonly string[]; readonly options: AccountsOptions }
  | { readonly command: 'print'; readonly text: string };

/** Reads the arguments (without node and the script). Throws a UserError for what it does not know. */
export function parseArguments(argv: readonly string[], columns = 80): Invocation {
  let invocation: Invocation | undefined;
  let printed = '';
  const output = { writeOut: (text: string) => (printed += text), writeErr: () => {}, getOutHelpWidth: () => Math.min(columns, 100) };
  const program = build(output, given => {
    invocation = given;
  });
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  try {
    program.parse(argv.slice(0, end), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UserError(sentence(error, program));
  }
  if (!invocation) return { command: 'print', text: printed };
  const paths = argv.slice(end + 1);
  if ('paths' in invocation) return { ...invocation, paths: [...invocation.paths, ...paths] };
  if (paths.length > 0) throw new UserError(`"postlint ${invocation.command}" takes no paths`);
  return invocation;
}

function build(output: OutputConfiguration, choose: (invocation: Invocation) => void): Command {
  const program = new Command('postlint')
    .configureOutput(output)
    .hook('preAction', (_, command) => checkValues(command))
    .usage('[options] [files, folders, globs...]')
    .description('Checks draft posts against your social media policy.')
    .argument('[paths...]')
    .enablePositionalOptions()
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp({
      padWidth: () => termWidth,
      visibleArguments: () => [],
      optionDescription: option => option.description,
      subcommandTerm: command => `${command.name()} ${command.usage().replace('[options]', '').trim()}`.trim(),
      formatItem: (term, _, text, help) => {
        const indent = ' '.repeat(termWidth + 4);
        const lines = help.boxWrap(text, (help.helpWidth ?? 80) - indent.length).replaceAll('\n', `\n${indent}`);
        return term.length > termWidth ? `  ${term}\n${indent}${lines}` : `  ${term.padEnd(termWidth + 2)}${lines}`;
      },
    })
    .helpCommand('help [command]', 'what a command does')
    .action((paths: string[], options: CheckOptions) => choose({ command: 'check', paths, options }));
  addCheckOptions(program);
  addCommands(program, choose);
  program.addHelpText('after', `\n${examples}\n\nExit code: 0 no errors, 1 errors or too many warnings, 2 could not run.`);
  return program;
}

const termWidth = 28;

const examples = `Examples:
  postlint                      check the drafts that the configuration names
  postlint posts --explain      check a folder, and say why
  postlint -                    check a post that you paste
  postlint --policy barnet -o report.json -f json "posts/**/*.md"`;

function version(): string {
  return createRequire(import.meta.url)('postlint/package.json').version;
}

function addCheckOptions(program: Command): void {
  program
    .optionsGroup('Policy and drafts:')
    .option('-c, --config <file>', 'use this configuration instead of looking for one')
    .option('--policy <name>', 'the policy to check against: built in, or a file')
    .option('--account <id>', 'the account of drafts that name none')
    .option('--platform <name>', 'the platform of drafts that name none')
    .option('--at <time>', 'check as if it were this time: 2026-04-14T09:00')
    .option('--rule <rule: severity>', 'set a rule: "profanity/swearing: error"', collect, [])
    .option('--min-confidence <level>', 'report findings of at least this confidence: high, medium, low', oneOf('high', 'medium', 'low'))
    .optionsGroup('Fix:')
    .option('--fix', 'fix what can be fixed without a person looking at it')
    .option('--fix-dry-run', 'fix, but leave the files alone')
    .optionsGroup('Choose drafts:')
    .option('--staged', 'check what is staged in git, as it will be committed')
    .option('--comments', "moderate other people's comments: exports in NDJSON or CSV")
    .option('--ignore-pattern <pattern>', 'leave out files that match', collect, [])
    .option('--no-ignore', 'check files that the configuration ignores')
    .option('--stdin', 'check one draft from standard input; so does the path -')
    .option('--stdin-filename <name>', 'treat standard input as this file')
    .optionsGroup('Warnings:')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'fail if there are more warnings than this', integer('--max-warnings'), -1)
    .optionsGroup('Output:')
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('-f, --format <name>', 'stylish, json, or an ESLint formatter: its npm name or path', 'stylish')
    .option('--audit-log <file>', 'append a line about this run: what was checked, found and waived')
    .option('--audit-by <name>', 'who is named in that line as the one who checked')
    .option('--explain', 'show with each finding what to do, and why the rule exists')
    .option('--show-matches', 'show what was found unmasked; in a terminal only')
    .option('--color', 'force colour')
    .option('--no-color', 'no colour')
    .optionsGroup('Directives in drafts:')
    .option('--no-inline-config', 'take no notice of postlint-disable comments')
    .option('--report-unused-disable-directives', 'report postlint-disable comments that waive nothing')
    .option('--report-unused-disable-directives-severity <level>', 'report them as off, warn or error', oneOf('off', 'warn', 'error', '0', '1', '2'))
    .optionsGroup('Miscellaneous:')
    .option('--no-error-on-unmatched-pattern', 'let patterns match nothing')
    .option('--pass-on-no-patterns', 'exit with 0 if there is nothing to check')
    .option('--no-warn-ignored', 'no warning for a named file that is ignored')
    .option('--stats', 'add times to the results')
    .option('--debug', 'say what is done, and where an unexpected error happened')
    .option('--print-config <file>', 'print the configuration that holds for a file')
    .version(`v${version()}`, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
}

function addCommands(program: Command, choose: (invocation: Invocation) => void): void {
  const command = (usage: string, summary: string) => {
    const made = program
      .command(usage)
      .summary(summary)
      .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
      .allowExcessArguments(false);
    return made.helpOption('-h, --help', 'print this help');
  };
  command('init', 'write a configuration after a few questions')
    .option('--policy <name>', 'the policy to check against: built in, or a file')
    .option('--policy-from <document>', "draft a policy from your organisation's document, text or Markdown; or from a built-in one")
    .option('--organisation <name>', "the organisation's name")
    .option('--drafts <glob>', 'where the drafts are: "posts/**/*.md"', collect, [])
    .option('--hook', 'check staged drafts before every commit')
    .option('--no-hook', 'set up no check before commits')
    .option('-y, --yes', 'ask nothing; what no option says gets its default')
    .action((options: InitOptions) => choose({ command: 'init', options }));
  const list = (made: Command, ...formats: readonly string[]) =>
    made
      .option('-f, --format <name>', `text, ${formats.join(', ')}`, oneOf('text', ...formats), 'text')
      .option('-c, --config <file>', 'use this configuration instead of looking for one')
      .option('--color', 'force colour')
      .option('--no-color', 'no colour');
  list(command('rules', 'list the rules'), 'json').action((options: ListOptions) => choose({ command: 'rules', options }));
  list(command('explain <name>', 'explain a rule, or a clause and what checks it'), 'json').action((name: string, options: ListOptions) =>
    choose({ command: 'explain', name, options }),
  );
  list(command('policy [name]', 'show which clauses are checked, and what a person signs off'), 'json', 'markdown')
    .option('--check', 'fail if a clause that rules check is left unenforced')
    .action((name: string | undefined, options: PolicyOptions) => choose({ command: 'policy', name, options }));
  const reviewing = (usage: string, summary: string) =>
    list(command(usage, summary), 'json')
      .option('--policy <name>', 'the policy, where no configuration names it')
      .option('--at <time>', 'as if it were this time: 2026-04-14');
  reviewing('exceptions [paths...]', 'list all that is let pass: waivers, sign-offs, consents, weakened rules').action(
    (paths: string[], options: ReviewOptions) => choose({ command: 'exceptions', paths, options }),
  );
  reviewing('accounts [paths...]', 'list the registered accounts, and which lie unused')
    .option('--weeks <number>', 'how many weeks without a post make an account unused', integer('--weeks'), 4)
    .action((paths: string[], options: AccountsOptions) => choose({ command: 'accounts', paths, options }));
  command('sign-off <file>', 'record that a person has answered what the policy asks of a draft')
    .requiredOption('--clause <clause>', 'the clause that asks: barnet:5a/7 (may be given several times)', collect)
    .requiredOption('--by <name>', 'who answers: an id, a name or a role of the register of authors')
    .option('--draft <place>', 'which draft of the file: its place, 1 for the first, or its id')
    .option('--at <time>', 'the day of the answer, where it is not today: 2026-04-14')
    .option('-c, --config <file>', 'use this configuration instead of looking for one')
    .option('--policy <name>', 'the policy that asks, where no configuration names it')
    .action((file: string, options: SignOffOptions) => choose({ command: 'sign-off', file, options }));
}

/** Refuses an option whose value is empty, or is the option that follows it. */
function checkValues(command: Command): void {
  for (const option of command.options) {
    for (const value of [command.getOptionValue(option.attributeName())].flat()) {
      if (value === '' || (typeof value === 'string' && command.options.some(({ long, short }) => value === long || value === short))) {
        throw new UserError(`Option "${option.flags}" needs a value`);
      }
    }
  }
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

const integer =
  (flag: string) =>
  (value: string): number => {
    if (!/^-?\d{1,9}$/.test(value)) throw new UserError(`Invalid value "${value}" for ${flag}: expected a whole number`);
    return Number(value);
  };

function oneOf(...values: readonly string[]): (value: string) => string {
  return value => {
    if (!values.includes(value)) throw new UserError(`Invalid value "${value}": expected ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`);
    return value;
  };
}

/** Commander's error as a sentence of ours. */
function sentence(error: CommanderError, program: Command): string {
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption': {
      const flag = quoted.replace(/=.*/s, '');
      const options = program.commands.flatMap(command => command.options).concat(program.options);
      if (options.some(option => option.long === flag) && quoted !== flag) return `Option "${flag}" takes no value`;
      const meant = nearest(flag, [...new Set(options.flatMap(option => option.long ?? []))]);
      return `Unknown option "${flag}": ${meant ? `did you mean "${meant}"?` : 'postlint --help lists them'}`;
    }
    case 'commander.optionMissingArgument':
      return `Option "${quoted}" needs a value`;
    case 'commander.missingMandatoryOptionValue':
      return `Missing option "${quoted}": postlint --help shows how`;
    case 'commander.missingArgument':
      return `Missing <${quoted}>: postlint --help shows how`;
    case 'commander.excessArguments':
      return `Too many arguments for "postlint ${quoted}": postlint ${quoted} --help shows how`;
    default:
      return error.message.replace(/^error: /, '');
  }
}
