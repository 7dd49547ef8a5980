import type { BadExample, ExampleDraft, Rule } from '../kit/index.ts';
import { toYaml } from './yaml.ts';

type Example = string | ExampleDraft | BadExample;

const draftOf = (example: Example): ExampleDraft => (typeof example === 'string' ? { text: example } : example);

/** An example as its author would keep it in a file: metadata as front matter, then the text. */
export function exampleFile(example: Example, text = draftOf(example).text): string {
  const { meta } = draftOf(example);
  return meta && Object.keys(meta).length > 0 ? `---\n${toYaml({ ...meta })}\n---\n${text}` : text;
}

/** The configuration that an example needs, as YAML; empty where it needs none. */
export function exampleConfig(rule: Rule, example: Example): string {
  const { config, options } = draftOf(example);
  return toYaml({ ...config, ...(options ? { rules: { [rule.id]: [rule.severity, options] } } : {}) });
}
