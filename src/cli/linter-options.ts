import { resolve } from 'node:path';
import type { LinterOptions } from '../compose.ts';
import { UserError } from '../kit/index.ts';
import { parseDocument } from '../kit/yaml.ts';
import { describeError } from './errors.ts';
import type { CheckOptions } from './program.ts';

const severities = { off: 'off', warn: 'warn', error: 'error', 0: 'off', 1: 'warn', 2: 'error' } as const;

export interface LinterSetting {
  readonly cwd: string;
  /** Europe/London wall time, `YYYY-MM-DDTHH:mm`. */
  readonly now: string;
  debug(line: string): void;
}

/** The linter that the options ask for. */
export function linterOptions(options: CheckOptions, { cwd, now, debug }: LinterSetting): LinterOptions {
  const { config, policy, account, platform, rule, minConfidence, inlineConfig, fix, fixDryRun, showMatches, stats } = options;
  return {
    cwd,
    ...(config !== undefined && { config: resolve(cwd, config) }),
    overrides: { policy, account, platform, rules: readRules(rule) },
    now,
    minConfidence: minConfidence as LinterOptions['minConfidence'],
    inlineConfig,
    reportUnused: reportUnused(options),
    mask: !showMatches,
    fix: Boolean(fix || fixDryRun),
    ...(stats && { stats, clock: () => performance.now() }),
    onCrash: ({ ruleId, error }, draft) => debug(`rule ${ruleId}, draft ${draft}: ${describeError(error, true).trimEnd()}`),
  };
}

function reportUnused({ reportUnusedDisableDirectives, reportUnusedDisableDirectivesSeverity: severity }: CheckOptions) {
  if (reportUnusedDisableDirectives) return 'error';
  return severity === undefined ? undefined : severities[severity as keyof typeof severities];
}

/** `--rule`'s values as a configuration's `rules`: `family/name: error`, or JSON; several with commas between. */
function readRules(values: readonly string[]): Record<string, unknown> {
  const rules: Record<string, unknown> = {};
  for (const value of values) {
    const text = value.trim().startsWith('{') ? value : `{${value.replace(/(^|,)\s*([\w-]*\/?\*)\s*:/g, '$1 "$2":')}}`;
    const document = parseDocument(text, { prettyErrors: false });
    const read: unknown = document.errors.length === 0 ? document.toJS() : undefined;
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    if (entries.length === 0 || entries.some(([, setting]) => setting === null)) {
      throw new UserError(`Invalid value "${value}" for --rule: expected a rule and its severity, as in "profanity/swearing: error"`);
    }
    Object.assign(rules, Object.fromEntries(entries));
  }
  return rules;
}
