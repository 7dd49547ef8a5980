import {
  accountKinds,
  consentCovers,
  draftKeys,
  electionKinds,
  imageKeys,
  nations,
  organisationKinds,
  platforms,
  type Rule,
  signOffKeys,
} from '../kit/index.ts';
import { rulesSchema } from './rules-schema.ts';
import { day, flag, hint, list, map, oneOf, oneOrMore, type Schema, text } from './schema-kit.ts';

export const platform: Schema = oneOf('platform', platforms, 'A platform.');

const domain: Schema = {
  type: 'string',
  pattern: '^[^\\s@/:.]+(?:\\.[^\\s@/:.]+)+$',
  maxLength: 253,
  [hint]: { noun: 'domain', expected: 'a domain such as barnet.gov.uk', shows: /^$/ },
};

/** What is known of the organisation; policies may presume some of it. */
export const organisation = map(
  [],
  {
    name: text('Its full name.'),
    also: list(text('A name or an abbreviation.'), 'Other names and abbreviations.', 'a list of names'),
    domains: list(domain, 'Its domains, of websites and e-mail.', 'a list of domains'),
    nation: oneOf('nation', nations, 'The nation whose election law holds.'),
    kind: oneOf(
      'organisation kind',
      organisationKinds,
      'Whose pre-election periods hold: council, from the notice of election; civil-service (departments, agencies), by the guidance of the Cabinet Office. By default council.',
    ),
    contacts: list(
      text('A phone number, an e-mail address or a postal address.'),
      'Published phone numbers, e-mail addresses and postal addresses: never reported.',
      'a list of phone numbers and addresses',
    ),
  },
  'The organisation that publishes.',
);

const account = map(
  ['id', 'kind'],
  {
    id: text('What drafts call it.'),
    kind: oneOf('account kind', accountKinds, 'Who posts with it: member is an elected member, professional is staff in their role.'),
    handles: {
      ...map([], Object.fromEntries(platforms.map(name => [name, text(`Its handle on ${name}.`)])), 'Its handle on each platform.'),
      [hint]: { keyNoun: 'platform' },
    },
    owner: text('The team, or the person, that it belongs to.'),
    moderator: text('Who moderates it: an id of the authors.'),
    complaints: text('Where it says how to complain.'),
    politically_restricted: flag('Its holder is in a politically restricted post.'),
    email: {
      type: 'string',
      pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
      description: 'The e-mail address that it is registered with.',
      [hint]: { noun: 'e-mail address', expected: 'name@domain', shows: /^$/ },
    },
    business_case: text('Reference of the approval to open it.'),
    agreement: text('Reference of the signed user agreement.'),
    profile: text("The account's profile text."),
  },
  'One account of the register.',
);

const author = map(
  ['id'],
  {
    id: text('What drafts call them.'),
    name: text('Their name.'),
    role: text('Their role.'),
    trained: flag('They have been trained.'),
    approver: flag('They may approve drafts.'),
    until: day('The last day on which they may write.'),
  },
  'One person, or desk, that may write or approve.',
);

const election = map(
  ['kind', 'poll'],
  {
    kind: oneOf('election kind', electionKinds, 'What is elected.'),
    poll: day('Polling day.'),
    notice: day('The day on which the notice of election is published; computed where it is left out.'),
    closed_accounts: list(
      text('An id of the accounts, or a kind.'),
      'Accounts that may not post in the period: ids, or kinds.',
      'a list of ids or kinds',
    ),
    cancelled: flag('It is not held: no pre-election period, of the built-in calendar either.'),
  },
  'One election.',
);

const campaign = map(
  ['id', 'from', 'to'],
  { id: text('What drafts call it.'), from: day('Its first day.'), to: day('Its last day.'), about: text('Where it is described.') },
  'One campaign.',
);

const consent = map(
  ['covers'],
  {
    person: text('Whose consent it is.'),
    organisation: text('Or which organisation gave it.'),
    covers: {
      ...list(oneOf('consent', consentCovers, 'What may be published.'), 'What may be published.', 'a list of what it covers'),
      minItems: 1,
      uniqueItems: true,
    },
    until: day('The last day on which it holds.'),
    reference: text('Reference of the recorded consent.'),
  },
  'One recorded consent.',
);

/** What is added to a list, taken out of it, or put in place of it. */
function changes(entry: Schema, expected: string, description: string): Schema {
  const entries = (what: string): Schema => ({ ...list(entry, what, expected), uniqueItems: true });
  const keys = { add: entries('What to add.'), remove: entries('What to leave out.'), only: entries('What to put in place of the whole list.') };
  return map([], keys, description);
}

const name: Schema = {
  type: 'string',
  pattern: '^[^\\s]+$',
  description: 'A name of one word.',
  [hint]: { noun: 'name', expected: 'a name of one word' },
};

const bankHolidays = changes(
  day('A day.'),
  'a list of days',
  'Bank holidays, for the dates of pre-election periods: what to add to those that are known, leave out, or put in place of them.',
);

const names = map(
  [],
  {
    given: changes(name, 'a list of names', 'Given names.'),
    family: changes(name, 'a list of names', 'Family names.'),
    not_names: changes(
      text('A word or a phrase.'),
      'a list of words',
      'Words that are no part of a name; phrases that look like somebody and are not.',
    ),
    places: changes(text('The name of a place.'), 'a list of places', "Places whose names could be taken for somebody's."),
  },
  'The lists by which people are found: what to add, remove or put in place of them.',
);

/** What a policy may be: the id of a built-in one, or a path. */
export function policyName(policyIds: readonly string[]): Schema {
  const ids: Schema[] = policyIds.length > 0 ? [{ enum: policyIds }] : [];
  const expected = `${policyIds.map(id => `${id}, `).join('')}or the path of a YAML or JSON file`;
  return { anyOf: [...ids, { type: 'string', pattern: '[/\\\\]|\\.(?:ya?ml|json)$' }], [hint]: { noun: 'policy', expected } };
}

/** The schema of a configuration. With `foreign`, rules of plugins that are not known are allowed. */
export function schemaOf(rules: ReadonlyMap<string, Rule>, policyIds: readonly string[], foreign: boolean): Schema {
  const ruleEntries = rulesSchema(rules, foreign);
  const patterns = (description: string) => list(text('A pattern.'), description, 'a list of patterns');
  const override = map(
    ['files'],
    {
      files: oneOrMore(text('A pattern.'), "Patterns of files, relative to the configuration's folder.", 'a pattern or a list of patterns'),
      account: text('The account of drafts that name none.'),
      platform: { ...platform, description: 'The platform of drafts that name none.' },
      platforms: { ...list(platform, 'The platforms of drafts that name none.', 'a list of platforms'), minItems: 1 },
      rules: ruleEntries,
    },
    'What holds for some files.',
  );
  return map(
    [],
    {
      $schema: text('The address of this schema, for editors.'),
      extends: oneOrMore(
        text('A path, or an npm name.'),
        'Configurations that this one builds on: paths, or npm names (postlint-config-*).',
        'a path, an npm name or a list of them',
      ),
      plugins: list(
        text('A path, or an npm name.'),
        'Modules with further rules: paths, or npm names (postlint-plugin-*).',
        'a list of paths or npm names',
      ),
      policy: oneOrMore(policyName(policyIds), 'The policies in force.', 'a policy or a list of policies'),
      organisation,
      accounts: list(account, 'The register of accounts.', 'a list of accounts'),
      authors: list(author, 'Who may write, and who may approve.', 'a list of authors'),
      elections: list(
        election,
        'Elections, for the pre-election periods. Each takes the place of one of its kind and month in the built-in calendar.',
        'a list of elections',
      ),
      campaigns: list(campaign, 'The register of campaigns.', 'a list of campaigns'),
      consents: list(consent, 'The register of consents.', 'a list of consents'),
      bank_holidays: bankHolidays,
      names,
      drafts: patterns('What is checked where no path is given.'),
      ignores: patterns('What is not checked; patterns as in .gitignore.'),
      keys: {
        type: 'object',
        description: 'Metadata keys of other programs: what each means here, or ignore.',
        additionalProperties: oneOf('metadata key', [...draftKeys, ...imageKeys, ...signOffKeys, 'ignore'], 'What it means here, or ignore.'),
        [hint]: { keyNoun: 'metadata key', keysAre: 'the name of a key' },
      },
      rules: ruleEntries,
      overrides: list(override, 'What holds for some files; later entries win.', 'a list of overrides'),
    },
    'Configuration of postlint.',
  );
}

/** JSON Schema (draft 7) of a configuration, for editors. */
export function configSchema(rules: ReadonlyMap<string, Rule>, policyIds: readonly string[]): object {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'postlint configuration', ...schemaOf(rules, policyIds, true) };
}
