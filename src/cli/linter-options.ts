import { resolve } from 'node:path';
import type { LinterOptions } from '../compose.ts';
import { parseRuleFlag } from '../config/index.ts';
import { whereabouts } from './errors.ts';
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
  const { config, policy, account, platform, rule, minConfidence, inlineConfig, fix, fixDryRun, quiet, showMatches, stats, auditLog, comments } =
    options;
  return {
    cwd,
    ...(config !== undefined && { config: resolve(cwd, config) }),
    overrides: { policy, account, platform, rules: Object.assign({}, ...rule.map(parseRuleFlag)) },
    now,
    minConfidence: minConfidence as LinterOptions['minConfidence'],
    inlineConfig,
    reportUnused: reportUnused(options),
    mask: !showMatches,
    comments,
    record: auditLog !== undefined,
    fix: (fix || fixDryRun) && (quiet ? 'errors' : true),
    ...(stats && { stats, clock: () => performance.now() }),
    onCrash: ({ ruleId, error }, draft) => debug(`rule ${ruleId} failed on draft ${draft} of a file: ${whereabouts(error)}`),
  };
}

function reportUnused({ reportUnusedDisableDirectives, reportUnusedDisableDirectivesSeverity: severity }: CheckOptions) {
  if (reportUnusedDisableDirectives) return 'error';
  return severity === undefined ? undefined : severities[severity as keyof typeof severities];
}
