import { relative, resolve, sep } from 'node:path';
import type { ClauseStates, Platform, ResolvedConfig, Rule, Settings } from '../kit/index.ts';
import { clauseStates } from './enforcement.ts';
import { pathMatcher } from './globs.ts';
import { labelOf } from './labels.ts';
import { type Gathered, settingsOf } from './registers.ts';
import { type RuleLayer, settingsFor, type TracedSetting } from './rule-settings.ts';
import type { Layer, Override, Overrides, Plugin, PolicyFile, RuleEntries, Traced } from './types.ts';

/** A checked configuration. */
export interface Checked {
  readonly cwd: string;
  readonly folder: string;
  readonly layers: readonly Layer[];
  readonly plugins: readonly Plugin[];
  readonly policies: readonly Traced<PolicyFile>[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly gathered: Gathered;
  readonly overrides: Overrides;
}

interface PathOverride {
  readonly override: Override;
  /** Where it stands, for people. */
  readonly from: string;
  matches(path: string): boolean;
}

interface Resolved extends ResolvedConfig {
  readonly rules: ReadonlyMap<string, TracedSetting>;
  readonly accountSet?: Traced<string>;
  readonly platformsSet?: Traced<readonly Platform[]>;
}

/** Tells what holds for the drafts of each file. */
export class Resolver {
  readonly #checked: Checked;
  readonly #settings: Settings;
  readonly #overrides: ReadonlyMap<Layer, readonly PathOverride[]>;
  readonly #resolved = new Map<string, Resolved>();

  constructor(checked: Checked) {
    this.#checked = checked;
    this.#settings = settingsOf(checked.gathered);
    this.#overrides = new Map(
      checked.layers.map(layer => [
        layer,
        (layer.config.overrides ?? []).map((override, i) => ({
          override,
          from: `${layer.label}: overrides[${i}]`,
          matches: pathMatcher([override.files].flat()),
        })),
      ]),
    );
  }

  resolve(filePath: string): Resolved {
    const { cwd, folder } = this.#checked;
    const path = relative(folder, resolve(cwd, filePath)).split(sep).join('/');
    const inside = path !== '..' && !path.startsWith('../') && !/^[A-Za-z]:/.test(path);
    const matched = [...this.#overrides.values()].flat().filter(({ matches }) => inside && matches(path));
    const key = matched.map(({ from }) => from).join('\n');
    const known = this.#resolved.get(key) ?? this.#put(matched);
    this.#resolved.set(key, known);
    return known;
  }

  #put(matched: readonly PathOverride[]): Resolved {
    const { policies, rules, overrides } = this.#checked;
    const inForce = policies.map(({ value }) => value);
    const account =
      overrides.account === undefined ? lastSet(matched, 'account', ({ account: value }) => value) : { value: overrides.account, from: '--account' };
    const platforms =
      overrides.platform === undefined
        ? lastSet(matched, 'platform', override => override.platforms ?? (override.platform && [override.platform]))
        : { value: [overrides.platform].flat() as Platform[], from: '--platform' };
    return {
      settings: this.#settings,
      policies: inForce,
      rules: settingsFor(rules, inForce, this.#ruleLayers(matched)),
      ...(account ? { account: account.value, accountSet: account } : {}),
      ...(platforms ? { platforms: platforms.value, platformsSet: platforms } : {}),
    };
  }

  #ruleLayers(matched: readonly PathOverride[]): RuleLayer[] {
    const { layers, policies, overrides } = this.#checked;
    return [
      ...policyLayers(policies),
      ...layers.flatMap(layer => [
        ruleLayer(layer.config.rules, `${layer.label}: rules`),
        ...(this.#overrides.get(layer) ?? [])
          .filter(own => matched.includes(own))
          .map(({ override, from }) => ruleLayer(override.rules, `${from}.rules`)),
      ]),
      { entries: (overrides.rules ?? {}) as RuleEntries, origin: () => '--rule' },
    ];
  }

  /** How well the clauses of the policies in force are enforced: everywhere, and under each of the overrides. */
  clauseStates(): ClauseStates {
    const { policies, rules } = this.#checked;
    const inForce = policies.map(({ value }) => value);
    const wanted = settingsFor(rules, inForce, policyLayers(policies));
    const overrides = [...this.#overrides.values()].flat();
    return clauseStates(
      inForce,
      wanted,
      this.#put([]).rules,
      overrides.map(override => this.#put([override]).rules),
    );
  }

  /** What holds for the drafts of a file, as plain data: each value with where it was set. */
  describe(filePath: string): object {
    const { cwd, layers, plugins, policies, gathered } = this.#checked;
    const { rules, accountSet, platformsSet } = this.resolve(filePath);
    const { drafts, ...registers } = gathered;
    return {
      file: labelOf(filePath, cwd),
      configurations: layers.map(({ label }) => label),
      plugins: plugins.map(({ name, from }) => ({ value: name, from })),
      policies: policies.map(({ value, from }) => ({ value: value.id, from })),
      ...(accountSet ? { account: accountSet } : {}),
      ...(platformsSet ? { platforms: platformsSet } : {}),
      ...registers,
      ...(drafts ? { drafts } : {}),
      rules: Object.fromEntries(
        Array.from(rules, ([id, { severity, origin, options, optionsOrigin, clauses }]) => [
          id,
          { severity, from: origin, ...(Object.keys(options).length > 0 ? { options, optionsFrom: optionsOrigin } : {}), clauses },
        ]),
      ),
    };
  }
}

const policyLayers = (policies: readonly Traced<PolicyFile>[]) => policies.map(({ value }) => ruleLayer(value.rules, `policy ${value.id}: rules`));

function ruleLayer(entries: RuleEntries = {}, where: string): RuleLayer {
  return { entries, origin: key => `${where}[${JSON.stringify(key)}]` };
}

function lastSet<Value>(matched: readonly PathOverride[], key: string, read: (override: Override) => Value | undefined): Traced<Value> | undefined {
  return matched
    .flatMap(({ override, from }) => {
      const value = read(override);
      return value === undefined ? [] : [{ value, from: `${from}.${key}` }];
    })
    .at(-1);
}
