import { coverage, explainPolicy, hang, policyListing } from '../describe/index.ts';
import { nearest, type Policy, type Rule, UserError } from '../kit/index.ts';
import { loadHere } from './here.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { ListOptions } from './program.ts';
import { terminalOptions } from './terminal-options.ts';

/** Shows what of a policy is checked: of the one that is named, else of those in force; without any, which there are. */
export async function showPolicy(name: string | undefined, options: ListOptions, host: Host, output: Output): Promise<number> {
  const { rules, known, inForce } = await loadHere(options, host);
  const chosen = name === undefined ? inForce : known.filter(({ id }) => id === name);
  if (name !== undefined && chosen.length === 0) {
    const ids = known.map(({ id }) => id);
    const near = nearest(name, ids);
    throw new UserError(`Unknown policy "${name}": expected ${ids.join(', ')}${near ? `; did you mean "${near}"?` : ''}`);
  }
  const page = terminalOptions(host, options.color);
  const shown = chosen.length > 0 ? chosen : known;
  if (options.format === 'json')
    await output.out(
      `${JSON.stringify(
        shown.map(policy => policyListing(policy, rules)),
        null,
        2,
      )}\n`,
    );
  else if (chosen.length > 0) await output.out(chosen.map(policy => explainPolicy(policy, rules, page)).join('\n'));
  else await output.out(listPolicies(known, rules, page));
  return 0;
}

function listPolicies(policies: readonly Policy[], rules: readonly Rule[], { paint, columns }: ReturnType<typeof terminalOptions>): string {
  const entries = policies.map(policy => {
    const { check, served, signOff, outside } = coverage(policy, rules);
    const facts = `${policy.title}: ${check + signOff + outside} clauses, ${served} of ${check} checked by rules, ${signOff} signed off by a person`;
    return `${paint('bold', policy.id)}\n${hang('  ', facts, columns)}`;
  });
  const ending =
    'No policy is in force here. To use one: policy: NAME in the configuration, or --policy NAME. To see its clauses: postlint policy NAME';
  return `${[...entries, hang('', ending, columns)].join('\n\n')}\n`;
}
