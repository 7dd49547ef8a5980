/** The families of built-in rules: pluggable rule modules. A configuration may name a family before it has a rule. */
export const families = [
  'personal-data',
  'profanity',
  'party-political',
  'disclaimer',
  'handle-naming',
  'conduct',
  'confidentiality',
  'discrimination',
  'legal',
  'media',
  'sourcing',
  'links',
  'approval',
  'platform',
  'accessibility',
] as const;
