import { coverage, explainPolicy, hang, policyListing, policyPage, weakeningText } from '../describe/index.ts';
import { type ClauseStates, nearest, type Policy, type Rule, UserError } from '../kit/index.ts';
import { loadHere } from './here.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { PolicyOptions } from './program.ts';
import { terminalOptions } from './terminal-options.ts';

/** Shows what of a policy is checked: of the one that is named, else of those in force; without any, which there are. */
export async function showPolicy(name: string | undefined, options: PolicyOptions, host: Host, output: Output): Promise<number> {
  const { rules, known, inForce, clauseStates } = await loadHere(options, host);
  const chosen = name === undefined ? inForce : known.filter(({ id }) => id === name);
  if (name !== undefined && chosen.length === 0) {
    const ids = known.map(({ id }) => id);
    const near = nearest(name, ids);
    throw new UserError(`Unknown policy "${name}": expected ${ids.join(', ')}${near ? `; did you mean "${near}"?` : ''}`);
  }
  const page = terminalOptions(host, options.color);
  if (options.check) return checkPolicies(chosen, rules, clauseStates, output);
  const shown = chosen.length > 0 ? chosen : known;
  const listings = () => shown.map(policy => policyListing(policy, rules, clauseStates));
  if (options.format === 'json') await output.out(`${JSON.stringify(listings(), null, 2)}\n`);
  else if (options.format === 'markdown')
    await output.out(shown.map(policy => policyPage(policy, rules, { states: clauseStates, link: id => `\`${id}\`` })).join('\n'));
  else if (chosen.length > 0) await output.out(chosen.map(policy => explainPolicy(policy, rules, clauseStates, page)).join('\n'));
  else await output.out(listPolicies(known, rules, page));
  return 0;
}

/** Says which clauses no rule enforces, and gives exit code 1 if there are any. */
async function checkPolicies(policies: readonly Policy[], rules: readonly Rule[], states: ClauseStates, output: Output): Promise<number> {
  if (policies.length === 0)
    throw new UserError('No policy is in force here to be checked: expected policy: NAME in the configuration, or postlint policy NAME --check');
  const listings = policies.map(policy => policyListing(policy, rules, states));
  const left = listings.flatMap(({ clauses }) => clauses.filter(({ enforced }) => enforced === false));
  for (const { id, title, weakened = [] } of left) await output.out(`${id} is not enforced: ${[title, ...weakened.map(weakeningText)].join('; ')}\n`);
  for (const {
    id,
    coverage: { check, enforced },
  } of listings)
    await output.out(`${enforced === check ? '✔' : '✖'} ${id}: ${enforced} of ${check} clauses that are checked are enforced\n`);
  return left.length > 0 ? 1 : 0;
}

function listPolicies(policies: readonly Policy[], rules: readonly Rule[], { paint, columns }: ReturnType<typeof terminalOptions>): string {
  const entries = policies.map(policy => {
    const { check, enforced, signOff, outside } = coverage(policy, rules);
    const facts = `${policy.title}: ${check + signOff + outside} clauses, ${enforced} of ${check} checked by rules, ${signOff} signed off by a person`;
    return `${paint('bold', policy.id)}\n${hang('  ', facts, columns)}`;
  });
  const ending =
    'No policy is in force here. To use one: policy: NAME in the configuration, or --policy NAME. To see its clauses: postlint policy NAME';
  return `${[...entries, hang('', ending, columns)].join('\n\n')}\n`;
}
