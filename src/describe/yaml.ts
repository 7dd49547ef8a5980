const plainScalar = /^[A-Za-z][\w ./-]*$/;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A key or a value on one line. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? 'null';
  return plainScalar.test(value) && !reserved.test(value) && !value.endsWith(' ') ? value : JSON.stringify(value);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${entries(value).join(', ')} }`;
  return typeof value === 'string' && /[,[\]{}]/.test(value) ? JSON.stringify(value) : scalar(value);
}

const entries = (value: object): string[] =>
  Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${scalar(key)}: ${flow(member)}`);

/** Plain data as YAML for people: one line a key, lists of objects one line an item. */
export function toYaml(value: Readonly<Record<string, unknown>>, indent = ''): string {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => {
      if (Array.isArray(member) && member.length > 0 && member.every(item => typeof item === 'object' && item !== null)) {
        return [`${indent}${scalar(key)}:`, ...member.map(item => `${indent}  - ${flow(item)}`)].join('\n');
      }
      if (typeof member === 'object' && member !== null && !Array.isArray(member) && Object.keys(member).length > 0) {
        return `${indent}${scalar(key)}:\n${toYaml(member as Record<string, unknown>, `${indent}  `)}`;
      }
      return `${indent}${scalar(key)}: ${flow(member)}`;
    })
    .join('\n');
}
