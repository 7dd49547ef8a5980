import { basename, extname } from 'node:path';
import type { DraftedClause } from '../config/index.ts';

export interface PolicyText {
  /** The path of the document. */
  readonly source: string;
  readonly clauses: readonly DraftedClause[];
}

const quoted = (text: string) => JSON.stringify(text);

/** An id of lower-case letters, digits and hyphens from a file's name. */
export const policyIdFrom = (source: string): string =>
  basename(source, extname(source))
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'policy';

/** A policy in YAML, as it was drafted from a document: to be completed by hand. */
export function policyText({ source, clauses }: PolicyText): string {
  const guessed = clauses.filter(({ rules }) => rules.length > 0).length;
  const blocks = clauses.map(({ number, title, quote, kind, rules, question }) =>
    [
      `  ${quoted(number)}:`,
      `    title: ${quoted(title)}`,
      `    quote: ${quoted(quote)}`,
      `    kind: ${kind}`,
      ...(rules.length > 0 ? [`    rules: [${rules.map(quoted).join(', ')}]  # guessed`] : []),
      ...(question ? [`    question: ${quoted(question)}  # guessed`] : []),
      ...(kind === 'check' && rules.length === 0
        ? ['    # No rule was guessed. Name the rules, or make it sign-off (with a question) or outside.']
        : []),
    ].join('\n'),
  );
  return `# Drafted by postlint from ${basename(source)}: ${clauses.length} clauses, ${guessed} with guesses for their rules.
# To be completed by hand: read every clause beside the document, leave out what is none, correct kinds and rules.
# Kinds: check (rules decide it), sign-off (a person answers the question), outside (not about any post).
# postlint rules lists the rules; postlint policy --check says which clauses are not enforced yet.
id: ${quoted(policyIdFrom(source))}
title: ${quoted(basename(source, extname(source)))}
# version:
# date:
source: ${quoted(basename(source))}
# What holds for rules whatever the configuration says less exactly: severities and options.
# rules:
#   profanity/swearing: [error, { min: medium }]
clauses:
${blocks.join('\n')}
`;
}
