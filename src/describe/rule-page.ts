import type { BadExample, ExampleDraft, Policy, Rule } from '../kit/index.ts';
import { type CitedClause, clausesServedBy } from './clauses.ts';
import { exampleConfig, exampleFile } from './example.ts';
import { code, escapeText, fence, page, sentence, table } from './markdown.ts';
import { isFixable } from './meta.ts';
import { describeChanges, describeOptions } from './options.ts';

const generated = (id: string): string => `<!-- Generated from rules/${id}.ts by \`npm run generate\`. -->`;

function inForce(rule: Rule): string {
  const severity = rule.severity === 'error' ? 'an error' : 'a warning';
  const without = rule.recommended ? 'In force without a policy' : 'In force only where a policy or the configuration asks for it';
  return `${without}, as ${severity} unless configured otherwise. ${isFixable(rule) ? '`--fix` can mend some of what it finds.' : '`--fix` changes nothing.'}`;
}

function clauseList(cited: readonly CitedClause[]): string {
  if (cited.length === 0) return 'It serves no clause of a built-in policy.';
  const policies = [...new Set(cited.map(({ policy }) => policy))];
  return policies
    .map(policy => {
      const own = cited.filter(clause => clause.policy === policy);
      const items = own.map(({ number, clause }) => `- ${code(number)} ${escapeText(clause.title)}`);
      return [`[${escapeText(policy.title)}](../../policies/${policy.id}.md):`, '', ...items].join('\n');
    })
    .join('\n\n');
}

function optionTable(rule: Rule): string {
  const rows = describeOptions(rule).map(({ name, values, fallback, describe }) => [
    code(name),
    escapeText(values),
    code(fallback),
    escapeText(describe),
  ]);
  return rows.length > 0 ? table(['option', 'values', 'default', 'what it does'], rows) : 'It has no options.';
}

function goodExample(rule: Rule, example: string | ExampleDraft): string[] {
  const config = exampleConfig(rule, example);
  return [...(config ? ['With this configuration:', fence('yaml', config)] : []), fence('markdown', exampleFile(example))];
}

function badExample(rule: Rule, example: BadExample): string[] {
  return [
    ...goodExample(rule, example),
    'is reported as:',
    fence('text', example.messages.join('\n')),
    ...(example.output === undefined ? [] : ['and becomes, with `--fix`:', fence('markdown', exampleFile(example, example.output))]),
  ];
}

function insteadList(rule: Rule): string {
  const instead = Object.values((rule.suggestions ?? {}) as Record<string, string>);
  return [...new Set(instead)].map(suggestion => `- ${escapeText(suggestion.replace(/\{\{\w+\}\}/g, '…'))}`).join('\n');
}

/** A rule's page of the documentation, in Markdown. */
export function rulePage(rule: Rule, policies: readonly Policy[]): string {
  const instead = insteadList(rule);
  return page(
    generated(rule.id),
    `# ${rule.id}`,
    escapeText(sentence(rule.summary)),
    inForce(rule),
    '## Why',
    escapeText(rule.why),
    rule.notes ? '## How it decides' : '',
    escapeText(rule.notes ?? ''),
    '## Clauses',
    clauseList(clausesServedBy(rule, policies)),
    '## Options',
    optionTable(rule),
    escapeText(describeChanges(rule)),
    instead && '## What to write instead',
    instead,
    '## Not reported',
    ...rule.examples.good.flatMap(example => goodExample(rule, example)),
    '## Reported',
    'What is found is masked in every output, here as well.',
    ...rule.examples.bad.flatMap(example => badExample(rule, example)),
  );
}
