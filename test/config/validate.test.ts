import { describe, expect, it } from 'vitest';
import { project, sentences, wrong } from './project.ts';

const platforms = 'x, facebook, instagram, linkedin, threads, bluesky, mastodon, youtube, tiktok, nextdoor, flickr, whatsapp, yammer or blog';
const day = 'expected a day of the calendar as YYYY-MM-DD';

/** What is wrong, without the file's name in front. */
const said = async (yaml: string) => (await wrong(yaml)).map(sentence => sentence.replace(/^postlint\.config\.yaml: /, ''));

describe('a wrong configuration', () => {
  it('is reported whole, in its own order', async () => {
    const yaml = `
$schema: 3
acounts: []
policy: barnt
organisation: { name: 3, domains: ["https://www.barnet.gov.uk/", barnet.gov.uk], nation: englnd, contacts: [02083592000], foo: 1 }
accounts:
  - { id: libraries, kind: servce, handels: {}, handles: { twitter: x, x: 5 }, email: Priya Patel, politically_restricted: "yes" }
  - { id: a }
  - text
  - { id: "", kind: member, email: 5 }
authors: { id: x }
elections:
  - { kind: locl, poll: 2026-02-30, notice: 7 May 2026 }
  - { kind: local }
campaigns: [{ id: x, from: 2026-6-1 }]
consents: [{ person: [Priya], covers: [nam], until: Priya }, { person: A, covers: [] }, { person: A, covers: [name, image, name] }]
bank_holidays: { add: [1 June], ony: [] }
names: { gven: {}, given: { add: [Priya Patel, 5], ad: [] }, family: { only: Patel }, not_names: { remove: [Bridge, Bridge, ""] } }
drafts: posts/**
ignores: [5, null]
keys: { channel: acount, layout: ignore }
plugins: ./our-rules.js
rules:
  personal-data/emial-address: error
  email-address: error
  persnal-data/*: warn
  "personal-data/*": [error, { allowAddresses: [] }]
  profanity/swearing: eror
  personal-data/phone-number: [error, { allowAddresses: [] }]
  personal-data/email-address: [warning, { alowAddresses: [], allowAddresses: [1], roles: "no" }, 1]
  platform/length: 3
  legal/contempt: error
  "*": false
overrides:
  - { files: [], platform: twitter, rules: { x/y: error } }
  - { platform: facebok, platforms: [x, y], fles: 1 }
  - { files: "**", platforms: [], rules: { profanity/swearing: [error, { strength: stong, most: -1, words: { ad: [] } }] } }
  - { files: "**", rules: { platform/length: [error, { handles: { x: "[a-z", mastodon: 1, y: a } }] } }
`;
    const rules = 'expected "*", a family ("personal-data/*") or a name that "postlint rules" lists';
    expect(await said(yaml)).toEqual([
      'Expected text in $schema, found a number: put it in quotes',
      'Unknown key "acounts", did you mean "accounts"?',
      'Unknown policy "barnt" in policy, expected barnet, jncc, or the path of a YAML or JSON file; did you mean "barnet"?',
      'Expected text in organisation.name, found a number: put it in quotes',
      'Invalid domain in organisation.domains[0], expected a domain such as barnet.gov.uk',
      'Unknown nation "englnd" in organisation.nation, expected england, wales, scotland, northern-ireland or uk; did you mean "england"?',
      'Expected text in organisation.contacts[0], found a number: put it in quotes',
      'Unknown key "foo" in organisation, expected name, also, domains, nation, kind or contacts',
      'Unknown account kind "servce" in accounts[0].kind, expected corporate, service, member, professional or personal; did you mean "service"?',
      'Unknown key "handels" in accounts[0], did you mean "handles"?',
      `Unknown platform "twitter" in accounts[0].handles, expected ${platforms}`,
      'Expected text in accounts[0].handles.x, found a number: put it in quotes',
      'Invalid e-mail address in accounts[0].email, expected name@domain',
      'Expected true or false in accounts[0].politically_restricted, found text',
      'Missing "kind" in accounts[1], expected corporate, service, member, professional or personal',
      'Expected a map of keys in accounts[2], found text',
      'Expected text in accounts[3].id, found an empty text',
      'Expected name@domain in accounts[3].email, found a number',
      'Expected a list of authors in authors, found a map of keys',
      'Unknown election kind "locl" in elections[0].kind, expected local, mayoral, pcc, uk-parliament, scottish-parliament, senedd, ni-assembly, london, by-election or referendum; did you mean "local"?',
      `Invalid date "2026-02-30" in elections[0].poll, ${day}`,
      `Invalid date in elections[0].notice, ${day}`,
      `Missing "poll" in elections[1], ${day}`,
      `Invalid date "2026-6-1" in campaigns[0].from, ${day}`,
      `Missing "to" in campaigns[0], ${day}`,
      'Expected text in consents[0].person, found a list',
      'Unknown consent "nam" in consents[0].covers[0], expected name, image, phone, email, address, age, health, story, quote or logo; did you mean "name"?',
      `Invalid date in consents[0].until, ${day}`,
      'Expected a list of what it covers in consents[1].covers, found an empty list',
      'Duplicate entry in consents[2].covers[2], the same as consents[2].covers[0]',
      `Invalid date in bank_holidays.add[0], ${day}`,
      'Unknown key "ony" in bank_holidays, did you mean "only"?',
      'Unknown key "gven" in names, did you mean "given"?',
      'Invalid name in names.given.add[0], expected a name of one word',
      'Expected a name of one word in names.given.add[1], found a number',
      'Unknown key "ad" in names.given, did you mean "add"?',
      'Expected a list of names in names.family.only, found text',
      'Duplicate entry in names.not_names.remove[1], the same as names.not_names.remove[0]',
      'Expected text in names.not_names.remove[2], found an empty text',
      'Expected a list of patterns in drafts, found text',
      'Expected text in ignores[0], found a number: put it in quotes',
      'Expected text in ignores[1], found nothing',
      'Unknown metadata key "acount" in keys.channel, expected id, account, platform, platforms, scheduled, author, approved_by, embargo, campaign, reply_to, link, images, link_title, poll, first_comment, sponsor, signed_off, text, postlint, file, alt, credit, people, under_16, consent, logo, permission, clause, by, on, hash or ignore; did you mean "account"?',
      'Expected a list of paths or npm names in plugins, found text',
      'Unknown rule "personal-data/emial-address" in rules, did you mean "personal-data/email-address"?',
      'Unknown rule "email-address" in rules, did you mean "personal-data/email-address"?',
      'Unknown rule "persnal-data/*" in rules, did you mean "personal-data/*"?',
      'Disallowed options in rules["personal-data/*"], only a single rule has options',
      'Unknown severity "eror" in rules["profanity/swearing"], expected off, warn or error; did you mean "error"?',
      'Unknown option "allowAddresses" in rules["personal-data/phone-number"][1], none is allowed',
      'Too many entries in rules["personal-data/email-address"], maximum 2',
      'Unknown severity "warning" in rules["personal-data/email-address"][0], expected off, warn or error; did you mean "warn"?',
      'Unknown option "alowAddresses" in rules["personal-data/email-address"][1], did you mean "allowAddresses"?',
      'Expected text in rules["personal-data/email-address"][1].allowAddresses[0], found a number: put it in quotes',
      'Expected true or false in rules["personal-data/email-address"][1].roles, found text',
      'Unknown severity 3 in rules["platform/length"], expected off, warn or error',
      'Unknown severity "error" in rules["legal/contempt"], expected off (this version has no such rule)',
      'Expected off, warn or error in rules["*"], found false',
      'Expected a pattern or a list of patterns in overrides[0].files, found an empty list',
      `Unknown platform "twitter" in overrides[0].platform, expected ${platforms}`,
      `Unknown rule "x/y" in overrides[0].rules, ${rules}`,
      `Unknown platform "facebok" in overrides[1].platform, expected ${platforms}; did you mean "facebook"?`,
      `Unknown platform "y" in overrides[1].platforms[1], expected ${platforms}`,
      'Unknown key "fles" in overrides[1], did you mean "files"?',
      'Missing "files" in overrides[1], expected a pattern or a list of patterns',
      'Expected a list of platforms in overrides[2].platforms, found an empty list',
      'Unknown value "stong" in overrides[2].rules["profanity/swearing"][1].strength, expected mild or strong; did you mean "strong"?',
      'Invalid number -1 in overrides[2].rules["profanity/swearing"][1].most, expected 0 or more',
      'Unknown key "ad" in overrides[2].rules["profanity/swearing"][1].words, did you mean "add"?',
      'Invalid value in overrides[3].rules["platform/length"][1].handles.x, expected a regular expression',
      'Expected a regular expression in overrides[3].rules["platform/length"][1].handles.mastodon, found a number',
      'Unknown key "y" in overrides[3].rules["platform/length"][1].handles, expected x or mastodon',
    ]);
  });

  it('is reported with the file of each layer, the command line last', async () => {
    const folder = project({ 'conf/postlint.config.yaml': 'extends: ../base.json\nrules: { x: 1 }', 'base.json': '{ "draft": [] }' });
    const overrides = { policy: 'bernet', platform: 'facebok', rules: { 'profanity/swaering': 1, 'profanity/*': 'warnn' } };
    expect(await sentences(folder, { file: 'conf/postlint.config.yaml', overrides })).toEqual([
      'base.json: Unknown key "draft", did you mean "drafts"?',
      'conf/postlint.config.yaml: Unknown rule "x" in rules, expected "*", a family ("personal-data/*") or a name that "postlint rules" lists',
      '--policy: Unknown policy "bernet", expected barnet, jncc, or the path of a YAML or JSON file; did you mean "barnet"?',
      `--platform: Unknown platform "facebok", expected ${platforms}; did you mean "facebook"?`,
      '--rule: Unknown rule "profanity/swaering", did you mean "profanity/swearing"?',
      '--rule: Unknown severity "warnn" in profanity/*, expected off, warn or error; did you mean "warn"?',
    ]);
  });

  it('never has what could be personal data repeated', async () => {
    const all = await wrong(`
organisation: { contacts: { 07700900123: priya.patel@example.com }, domains: [priya.patel@example.com], nation: Priya Patel }
accounts: [{ id: [priya.patel@example.com], kind: priya.patel@example.com, email: "07700 900123", Priya Patel: 1, priya.patel@example.com: 1 }]
authors: [{ id: x, until: 07700 900123 }, { id: x, name: [Priya Patel] }, "Priya Patel"]
elections: [{ kind: local, poll: "07700900123" }]
consents: [{ Priya Patel: [name], covers: [Priya Patel] }, Priya Patel]
keys: { Priya Patel: priya.patel@example.com }
07700900123: x
`);
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter(sentence => /priya|patel|07700|900123/i.test(sentence))).toEqual([]);
  });
});
