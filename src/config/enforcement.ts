import { isDeepStrictEqual } from 'node:util';
import { type ClauseState, type ClauseStates, clauseNumbers, type Policy, type Weakening } from '../kit/index.ts';
import type { TracedSetting } from './rule-settings.ts';

type Settings = ReadonlyMap<string, TracedSetting>;

/**
 * How well every clause that is checked is enforced. `wanted` are the settings as the policies have them, `everywhere` as the configuration
 * leaves them, `overrides` as each of its overrides does.
 */
export function clauseStates(policies: readonly Policy[], wanted: Settings, everywhere: Settings, overrides: readonly Settings[]): ClauseStates {
  const states = new Map<string, ClauseState>();
  for (const policy of policies) {
    for (const number of clauseNumbers(policy)) {
      const clause = policy.clauses[number];
      if (clause?.kind !== 'check') continue;
      const id = `${policy.id}:${number}`;
      const serving = [...wanted].filter(([, { clauses }]) => clauses.includes(id)).map(([rule]) => rule);
      const isOn = serving.some(rule => everywhere.get(rule)?.severity !== 'off');
      const weakened = serving.flatMap(rule => [everywhere, ...overrides].flatMap(settings => weakening(rule, wanted, settings)));
      const once = weakened.filter((each, i) => weakened.findIndex(other => isDeepStrictEqual(each, other)) === i);
      states.set(id, { enforced: isOn || clause.tool !== undefined, weakened: once });
    }
  }
  return states;
}

function weakening(rule: string, wanted: Settings, settings: Settings): Weakening[] {
  const before = wanted.get(rule) as TracedSetting;
  const after = settings.get(rule) as TracedSetting;
  if (after.severity === 'off') return [{ rule, how: 'off', from: after.origin }];
  if (after.severity === 'warn' && before.severity === 'error') return [{ rule, how: 'warns', from: after.origin }];
  return isDeepStrictEqual(before.options, after.options) ? [] : [{ rule, how: 'options', from: after.optionsOrigin }];
}
