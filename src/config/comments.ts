import { namesRule, type ResolvedConfig } from '../kit/index.ts';

/** What moderates comments where no clause of a policy says it: what nobody may publish about others. */
const moderated = [
  'personal-data/*',
  'profanity/*',
  'discrimination/*',
  'conduct/insult',
  'conduct/threat',
  'legal/anonymity',
  'legal/defamation-risk',
];

/** The configuration for other people's comments: the rules of the clauses that are about comments, which alone are cited; else those that moderate anywhere. */
export function forComments({ settings, policies, rules }: ResolvedConfig): ResolvedConfig {
  const about = policies.map(policy => ({
    ...policy,
    clauses: Object.fromEntries(Object.entries(policy.clauses).filter(([, { comments }]) => comments)),
  }));
  const cited = new Set(about.flatMap(({ id, clauses }) => Object.keys(clauses).map(number => `${id}:${number}`)));
  const isOn = (id: string, clauses: readonly string[]) =>
    cited.size > 0 ? clauses.some(clause => cited.has(clause)) : moderated.some(key => namesRule(key, id));
  return {
    settings,
    policies: about,
    rules: new Map(
      Array.from(rules, ([id, setting]) => {
        const clauses = setting.clauses.filter(clause => cited.has(clause));
        return [id, isOn(id, setting.clauses) ? { ...setting, clauses } : { ...setting, severity: 'off' }];
      }),
    ),
  };
}
