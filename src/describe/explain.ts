import type { Policy, Rule } from '../kit/index.ts';
import { clausesServedBy, draftsOf, findClause, rulesServing } from './clauses.ts';
import { exampleConfig, exampleFile } from './example.ts';
import { sentence } from './markdown.ts';
import { isFixable } from './meta.ts';
import { describeChanges, describeOptions } from './options.ts';
import { type Terminal, type TerminalOptions, terminal } from './terminal.ts';

type Example = Rule['examples']['good'][number] | Rule['examples']['bad'][number];

function examples(rule: Rule, list: readonly Example[], { verbatim, item, paragraph }: Terminal): string[] {
  return list.flatMap(example => {
    const config = exampleConfig(rule, example);
    const messages = typeof example === 'object' && 'messages' in example ? example.messages.map(item) : [];
    return [config && `${paragraph('With this configuration:', '  ')}\n${verbatim(config)}`, verbatim(exampleFile(example)), messages.join('\n')];
  });
}

/** All of a rule for a terminal: summary, severity, why, clauses, options, examples. */
export function explainRule(rule: Rule, policies: readonly Policy[], options: TerminalOptions = {}): string {
  const page = terminal(options);
  const { paragraph, item, heading, paint } = page;
  const cited = clausesServedBy(rule, policies);
  const described = describeOptions(rule);
  const changes = describeChanges(rule);
  const when = rule.recommended ? 'in force without a policy' : 'in force only where a policy or the configuration asks for it';
  return page.join([
    paint('bold', rule.id),
    paragraph(sentence(rule.summary)),
    paragraph(`Severity: ${rule.severity}; ${when}${isFixable(rule) ? '; --fix can mend some of it' : ''}.`),
    `${heading('Why')}\n${paragraph(rule.why, '  ')}`,
    rule.notes ? `${heading('How it decides')}\n${paragraph(rule.notes, '  ')}` : '',
    cited.length > 0 ? `${heading('Clauses')}\n${cited.map(({ id, clause }) => item(`${id.replace(':', ' ')}: ${clause.title}`)).join('\n')}` : '',
    described.length > 0
      ? `${heading('Options')}\n${described.map(({ name, values, fallback, describe }) => item(`${name} (${values}; default ${fallback}): ${describe}`)).join('\n')}`
      : '',
    changes && paragraph(changes, '  '),
    heading('Not reported'),
    ...examples(rule, rule.examples.good, page),
    heading('Reported'),
    ...examples(rule, rule.examples.bad, page),
  ]);
}

/** A clause (`barnet:5a/4`, `barnet 5a/4`, or its number alone) for a terminal: what it asks, who decides it, which rules serve it; undefined if no policy has it. */
export function explainClause(id: string, policies: readonly Policy[], rules: readonly Rule[], options: TerminalOptions = {}): string | undefined {
  const cited = findClause(id, policies);
  if (!cited) return undefined;
  const { join, paint, paragraph, heading, item } = terminal(options);
  const serving = rulesServing(cited, rules);
  const { kind, question, title, quote, tool } = cited.clause;
  const drafts = draftsOf(cited.clause);
  const decided = {
    check:
      serving.length > 0
        ? 'Rules check it in every draft.'
        : tool
          ? `${tool[0]?.toUpperCase()}${tool.slice(1)} serves it.`
          : 'A draft can show whether it is kept, but no rule checks it yet.',
    'sign-off': 'No program can decide it: a person signs it off.',
    outside: 'It governs what no draft shows, so postlint does not check it.',
  }[kind];
  return join([
    paint('bold', `${cited.policy.id} ${cited.number}`),
    paragraph(title),
    quote ? paragraph(`“${quote}”`) : '',
    paragraph(`Policy: ${cited.policy.title}${cited.policy.version ? `, ${cited.policy.version}` : ''}`),
    drafts ? paragraph(`It is about ${drafts} only.`) : '',
    paragraph(decided),
    question ? paragraph(`What a person is asked: ${question}`) : '',
    serving.length > 0 ? `${heading('Rules')}\n${serving.map(rule => item(`${rule.id}: ${rule.summary}`)).join('\n')}` : '',
  ]);
}
