import { UserError } from '../kit/index.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads a value of `--rule` as ESLint does: `profanity/swearing: error`, `personal-data/*: off`, `family/name: [error, {option: 3}]`, several
 * with commas between, in braces or not. Rules and severities are not checked here. Throws a UserError.
 */
export function parseRuleFlag(text: string): Readonly<Record<string, unknown>> {
  const bare = text.trim().replace(/^\{(.*)\}$/s, '$1');
  const entries = split(bare, ',').map(part => split(part, ':', 2).map(piece => piece.trim()));
  const rules = entries.map(([key = '', value = '']) => [unquoted(key), readValue(value)] as const);
  if (rules.some(([key, value]) => key === '' || value === undefined)) {
    throw new UserError('--rule: Expected a rule and its severity, such as "profanity/swearing: error"');
  }
  return Object.fromEntries(rules);
}

const unquoted = (key: string) => key.replace(/^(["'])(.*)\1$/, '$2');

function readValue(value: string): unknown {
  if (value === '') return undefined;
  try {
    return parseYaml(spaced(value), '--rule') ?? undefined;
  } catch {
    return undefined;
  }
}

/** A space after every colon outside quotes that has none, as YAML asks for: `{max:3}`. */
const spaced = (value: string) => value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|:(?![\s/])/g, part => (part === ':' ? ': ' : part));

/** Splits where a separator stands outside quotes and brackets; into `most` pieces at the most. */
function split(text: string, separator: string, most = Number.POSITIVE_INFINITY): string[] {
  const pieces = [''];
  let depth = 0;
  let quote = '';
  for (const character of text) {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if ('[{'.includes(character)) depth++;
    else if (']}'.includes(character)) depth--;
    if (character === separator && depth === 0 && !quote && pieces.length < most) pieces.push('');
    else pieces.push(`${pieces.pop()}${character}`);
  }
  return pieces;
}
