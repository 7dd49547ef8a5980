import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtInPolicy, builtInRules, policyIds } from '../compose.ts';
import { draftClauses } from '../config/index.ts';
import { namesRule, UserError } from '../kit/index.ts';
import { reason, withFile } from './errors.ts';
import { policyIdFrom, policyText } from './policy-text.ts';

/** Writes a policy file from an organisation's document, or a copy of a built-in policy. Gives the sentences to print. */
export async function draftPolicy(from: string, cwd: string): Promise<string[]> {
  const builtIn = policyIds.includes(from) ? await builtInPolicy(from) : undefined;
  const file = builtIn ? `${from}.policy.json` : `${policyIdFrom(from)}.policy.yaml`;
  const write = (content: string) => withFile(`Cannot write ${file}`, () => writeFileSync(join(cwd, file), content, { flag: 'wx' }));
  const next = `Next: policy: ./${file} in the configuration; postlint policy --check says what is not enforced yet`;
  if (builtIn) {
    write(`${JSON.stringify({ ...builtIn, id: `our-${from}` }, null, 2)}\n`);
    return [`Wrote ${file}, a copy of the policy ${from}`, next];
  }
  const clauses = draftClauses(readDocument(resolve(cwd, from), from), name => [...builtInRules.keys()].some(id => namesRule(name, id)));
  if (clauses.length === 0) throw new UserError(`No clauses found in "${from}": expected numbered paragraphs, or lists under headings`);
  const guessed = clauses.filter(({ rules }) => rules.length > 0).length;
  write(policyText({ source: from, clauses }));
  return [`Wrote ${file}: ${clauses.length} clauses, ${guessed} with guesses for their rules; read every one beside the document`, next];
}

function readDocument(path: string, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const why = error instanceof TypeError ? 'expected text in UTF-8; save a Word or PDF document as text first' : reason(error);
    throw new UserError(`Cannot read "${shown}": ${why}`);
  }
}
