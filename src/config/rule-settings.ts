import type { OptionSpecs, Policy, Rule, RuleSetting, Severity } from '../kit/index.ts';
import { clausesOf } from './clauses.ts';
import { familyOf } from './rules-schema.ts';
import type { RuleEntries } from './types.ts';

/** Rule entries that were set in one place; a later layer wins over an earlier one. */
export interface RuleLayer {
  readonly entries: RuleEntries;
  /** Where an entry stands, for people. */
  readonly origin: (key: string) => string;
}

export interface TracedSetting extends RuleSetting {
  readonly optionsOrigin: string;
}

const severities = ['off', 'warn', 'error'] as const;
const byDefault = 'rule default';

/** Every rule's setting: as the policies, or without any the recommendations, have it, then as the layers change it. */
export function settingsFor(rules: ReadonlyMap<string, Rule>, policies: readonly Policy[], layers: readonly RuleLayer[]): Map<string, TracedSetting> {
  return new Map(
    Array.from(rules, ([id, rule]) => {
      const layered = layers.flatMap(layer => {
        const key = [id, `${familyOf(id)}/*`, '*'].find(name => Object.hasOwn(layer.entries, name));
        return key === undefined ? [] : [{ entry: layer.entries[key], origin: layer.origin(key) }];
      });
      return [id, layered.reduce((setting, { entry, origin }) => changed(rule, setting, entry, origin), base(rule, policies))];
    }),
  );
}

function base(rule: Rule, policies: readonly Policy[]): TracedSetting {
  const clauses = clausesOf(rule, policies);
  const on = policies.length === 0 ? rule.recommended : clauses.length > 0;
  const ids = policies.map(({ id }) => id);
  const serving = ids.find(id => clauses.some(clause => clause.startsWith(`${id}:`)));
  const off = ids.length === 0 ? `${byDefault}: not recommended` : `policy ${ids.join(', ')}: no clause rests on it`;
  return {
    severity: on ? rule.severity : 'off',
    options: defaults(rule),
    origin: serving ? `policy ${serving}` : on ? byDefault : off,
    optionsOrigin: byDefault,
    clauses,
  };
}

function changed(rule: Rule, setting: TracedSetting, entry: RuleEntries[string] | undefined, origin: string): TracedSetting {
  const [severity, options] = Array.isArray(entry) ? entry : [entry];
  const own = options === undefined ? {} : { options: merged(rule, options), optionsOrigin: origin };
  return { ...setting, ...own, severity: severityOf(severity), origin };
}

function severityOf(severity: unknown): Severity {
  return typeof severity === 'number' ? (severities[severity] ?? 'off') : (severity as Severity);
}

function specsOf({ options }: Rule): OptionSpecs {
  return options;
}

function defaults(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(specsOf(rule)).map(([name, spec]) => [name, spec.default]));
}

/** Options over the rule's defaults. */
function merged(rule: Rule, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...defaults(rule), ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}
