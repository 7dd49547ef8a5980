import { explainClause, explainRule, findClause, rulesListing } from '../describe/index.ts';
import { nearest, UserError } from '../kit/index.ts';
import { loadHere } from './here.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { ListOptions } from './program.ts';
import { terminalOptions } from './terminal-options.ts';

/** Explains a rule by its id or its name alone, or a clause by `policy:number`. */
export async function explain(name: string, options: ListOptions, host: Host, output: Output): Promise<number> {
  const { rules, known } = await loadHere(options, host);
  const page = terminalOptions(host, options.color);
  const [rule, another] = rules.filter(({ id }) => id === name || id.endsWith(`/${name}`));
  const found = rule && !another ? rule : undefined;
  const cited = found ? undefined : findClause(name, known);
  if (!found && !cited) {
    const near = nearestId(name, [
      ...rules.map(({ id }) => id),
      ...known.flatMap(policy => Object.keys(policy.clauses).map(number => `${policy.id}:${number}`)),
    ]);
    throw new UserError(
      `Unknown rule or clause "${name}": ${near ? `did you mean "${near}"?` : 'postlint rules lists the rules, postlint policy the clauses'}`,
    );
  }
  const data = found ? rulesListing([found], known)[0] : cited && { id: cited.id, ...cited.clause };
  const text = found ? explainRule(found, known, page) : (explainClause(name, known, rules, page) ?? '');
  await output.out(options.format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : text);
  return 0;
}

/** The id that was meant, also where its family was left out. */
function nearestId(name: string, ids: readonly string[]): string | undefined {
  const byName = new Map(ids.map(id => [id.slice(id.indexOf('/') + 1), id]));
  return nearest(name, ids) ?? byName.get(nearest(name, [...byName.keys()]) ?? '');
}
