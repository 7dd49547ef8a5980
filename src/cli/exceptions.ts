import { resolve } from 'node:path';
import type { Weakening } from '../kit/index.ts';
import { type Exceptions, exceptionsPage } from '../report/index.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { ReviewOptions } from './program.ts';
import { type Reviewed, review } from './review.ts';
import { terminalOptions } from './terminal-options.ts';

/** Lists all that is let pass: what directives waive, what people signed off, which consents were relied on, which rules the configuration weakens. */
export async function listExceptions(paths: readonly string[], options: ReviewOptions, host: Host, output: Output): Promise<number> {
  return review(paths, options, host, output, reviewed => {
    const exceptions = gather(reviewed);
    return options.format === 'json' ? JSON.stringify(exceptions, null, 2) : exceptionsPage(exceptions, terminalOptions(host, options.color));
  });
}

function gather({ drafts, configs, today }: Reviewed): Exceptions {
  const all = drafts.map(({ file, draft, draftId, ...record }) => ({ ...record, place: { file, draft, ...(draftId && { draftId }) } }));
  const consents = [...configs].flatMap(config =>
    config.resolve(resolve(config.folder, 'draft.md')).settings.consents.map(({ reference, covers, until }, i) => {
      const name = reference ?? `consents[${i}]`;
      return {
        reference: name,
        covers,
        ...(until && { until }),
        expired: until !== undefined && until.slice(0, 10) < today,
        drafts: all.filter(record => record.consents.includes(reference ?? 'without reference')).length,
      };
    }),
  );
  const weakened = [...configs].flatMap(config =>
    [...config.clauseStates()].flatMap(([clause, state]) => state.weakened.map(each => ({ ...each, clause }))),
  );
  return {
    waivers: all.flatMap(({ place, approvedBy, waivers }) => waivers.map(waiver => ({ ...place, ...waiver, ...(approvedBy && { approvedBy }) }))),
    signOffs: all.flatMap(({ place, signOffs }) => signOffs.map(signOff => ({ ...place, ...signOff }))),
    consents,
    weakened: byRule(weakened),
  };
}

/** Each weakened rule once, with the clauses that rest on it. */
function byRule(weakened: readonly (Weakening & { readonly clause: string })[]): Exceptions['weakened'] {
  const rules = new Map<string, Weakening & { clauses: string[] }>();
  for (const { clause, ...each } of weakened) {
    const key = `${each.rule} ${each.how} ${each.from}`;
    const known = rules.get(key) ?? { ...each, clauses: [] };
    rules.set(key, known);
    if (!known.clauses.includes(clause)) known.clauses.push(clause);
  }
  return [...rules.values()];
}
