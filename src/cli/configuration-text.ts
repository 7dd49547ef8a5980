/** What a new configuration says. */
export interface Answers {
  readonly organisation?: string;
  /** A built-in policy, a file, or `none`. */
  readonly policy?: string;
  readonly drafts: readonly string[];
}

/** A string as YAML of one line: JSON's form of it is YAML's as well. */
const yaml = (text: string) =>
  /^[A-Za-z][\w ,'-]*$/.test(text) && !/^(?:y|yes|no?|on|off|true|false|null)$/i.test(text) ? text.trim() : JSON.stringify(text);

/** A postlint.config.yaml: what was answered, and what else the organisation may tell, as comments to be uncommented. */
export function configurationText({ organisation, policy, drafts }: Answers): string {
  return `# What postlint checks, and what it may know of the organisation.

# The policy whose clauses are checked: postlint policy shows them. Without one, the recommended rules are in force.
${policy === undefined || policy === 'none' ? '# policy: barnet' : `policy: ${yaml(policy)}`}

# What "postlint" alone checks.
drafts:
${drafts.map(glob => `  - ${JSON.stringify(glob)}`).join('\n')}

organisation:
  ${organisation === undefined ? '# name: Anytown Council' : `name: ${yaml(organisation)}`}
  # Other names and abbreviations.
  also: []
  domains: []
  # england, wales, scotland, northern-ireland or uk: the polls of a whole nation are then known.
  # nation: wales
  # What is published already, and so is never reported: phone numbers, e-mail and postal addresses.
  contacts: []

# The accounts that post: corporate, service, member (elected), professional (staff, in their role), personal.
# accounts:
#   - id: libraries
#     kind: service
#     handles: { x: AnytownLibraries }

# Elections, for the pre-election period. Its start is worked out where no notice is given. Councils of England register each of theirs.
# elections:
#   - { kind: local, poll: 2027-05-06 }

# Consent that people have given, by what it covers.
# consents:
#   - { person: Priya Patel, covers: [name, image], until: 2028-01-01, reference: CONS-001 }

# Severity by rule, by family or for all; the more exact key wins: off, warn, error.
# rules:
#   "personal-data/*": error
`;
}
