import { namesRule, nearest, type Range } from '../kit/index.ts';

const kinds = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;
type Kind = (typeof kinds)[number];

/** What a directive waives: the rules it names (`*` for all), and why. */
export interface Directive extends Range {
  readonly kind: Kind;
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly until?: string;
  /** The rules of it that waived something. */
  readonly used: Set<string>;
}

/** A directive that cannot be followed, or is of no use. */
export interface DirectiveProblem extends Range {
  readonly message: string;
}

export interface Directives {
  readonly directives: readonly Directive[];
  readonly problems: readonly DirectiveProblem[];
}

const comment = /<!--\s{0,100}postlint-(?<kind>[\w-]{0,100})(?<rest>(?:(?!-->)[\s\S]){0,2000})-->/g;
const keyText = /^postlint-(?<kind>[\w-]*)(?<rest>[\s\S]*)$/;

/** The directives in a body's comments. */
export function findDirectives(body: string, ruleIds: ReadonlySet<string>, today: string): Directives {
  const directives: Directive[] = [];
  const problems: DirectiveProblem[] = [];
  if (!body.includes('postlint-')) return { directives, problems };
  for (const match of body.matchAll(comment)) {
    const range = { start: match.index, end: match.index + match[0].length };
    read(match.groups as Record<string, string>, range, ruleIds, today, directives, problems);
  }
  return { directives, problems };
}

/** The directives of a `postlint` key or column, one a line; each holds for its whole draft. */
export function readDirectiveKey(text: string, ruleIds: ReadonlySet<string>, today: string): Directives {
  const directives: Directive[] = [];
  const problems: DirectiveProblem[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    if (!line.trim()) continue;
    const groups = keyText.exec(line.trim().replace(/^<!--/, '').replace(/-->$/, '').trim())?.groups;
    if (groups) read({ ...groups, kind: wholeDraft(groups.kind as string) } as Record<string, string>, range, ruleIds, today, directives, problems);
    else problems.push({ ...range, message: 'Invalid directive: expected "postlint-disable rule -- reason"' });
  }
  return { directives, problems };
}

const wholeDraft = (kind: string) => (/^disable(-line|-next-line)?$/.test(kind) ? 'disable-file' : kind);

function read(
  groups: Record<string, string>,
  range: Range,
  ruleIds: ReadonlySet<string>,
  today: string,
  directives: Directive[],
  problems: DirectiveProblem[],
) {
  const report = (message: string) => problems.push({ ...range, message });
  const kind = kinds.find(known => known === groups.kind);
  if (!kind) {
    report(`Unknown directive "postlint-${groups.kind}"${didYouMean(groups.kind as string, kinds, 'postlint-')}`);
    return;
  }
  const [head, ...tail] = (groups.rest as string).split(/(?:^|\s)--(?=\s|$)/);
  const names = (head as string)
    .replace(/\buntil\s+\S+\s*$/, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const known = names.filter(name => {
    const found = ruleIds.has(name) || [...ruleIds].some(id => namesRule(name, id));
    if (!found) report(`Unknown rule "${name}" in a directive${didYouMean(name, [...ruleIds])}`);
    return found;
  });
  if (names.length > 0 && known.length === 0) return;
  const rules = known.length > 0 ? known : ['*'];
  const reason = tail.join('--').trim();
  if (kind === 'enable') {
    directives.push({ ...range, kind, rules, reason, used: new Set() });
    return;
  }
  if (!reason) {
    report(`Missing reason in directive: expected "postlint-${kind} ${rules.join(', ')} -- reason"`);
    return;
  }
  const until = /\buntil\s+(\S+?)[.,;]?(?=\s|$)/.exec(groups.rest as string)?.[1];
  const date = until && /^\d{4}-\d{2}-\d{2}$/.test(until) ? until : undefined;
  if (date && date < today) {
    report(`Expired directive: it waived ${rules.join(', ')} until ${date}`);
    return;
  }
  directives.push({ ...range, kind, rules, reason, ...(date && { until: date }), used: new Set() });
}

function didYouMean(name: string, candidates: readonly string[], prefix = ''): string {
  const near = nearest(name, candidates);
  return near ? `, did you mean "${prefix}${near}"?` : '';
}

/** The body with its directives blanked by spaces, so that they are not read as published text. */
export function blankDirectives(body: string): string {
  return body.includes('postlint-') ? body.replace(comment, text => text.replace(/[^\r\n]/g, ' ')) : body;
}

/** A finding, as directives see it. */
export interface Waivable {
  readonly ruleId: string;
  /** In the body; undefined for findings elsewhere in the draft. */
  readonly offset: number | undefined;
}

/** The directive that waives a finding, if any; it is marked as used. `lineOf` numbers the body's lines. */
export function waive(finding: Waivable, directives: readonly Directive[], lineOf: (offset: number) => number): Directive | undefined {
  let block: { directive: Directive; rule: string } | undefined;
  for (const directive of directives) {
    const rule = directive.rules.find(pattern => namesRule(pattern, finding.ruleId));
    if (!rule) continue;
    if (directive.kind === 'disable-file') {
      directive.used.add(rule);
      return directive;
    }
    if (finding.offset === undefined) continue;
    const line = lineOf(finding.offset);
    if (directive.kind === 'disable-line' || directive.kind === 'disable-next-line') {
      const target = directive.kind === 'disable-line' ? lineOf(directive.start) : lineOf(directive.end) + 1;
      if (line !== target) continue;
      directive.used.add(rule);
      return directive;
    }
    const reached = directive.start <= finding.offset || lineOf(directive.start) <= line;
    if (reached) block = directive.kind === 'disable' ? { directive, rule } : undefined;
  }
  block?.directive.used.add(block.rule);
  return block?.directive;
}
