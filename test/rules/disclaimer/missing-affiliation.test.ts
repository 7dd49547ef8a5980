import { describe, expect, it } from 'vitest';
import rule from '../../../rules/disclaimer/missing-affiliation.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

const organisation = { name: 'Joint Nature Agency', also: ['JNAG'], domains: ['jnag.gov.uk'] };
const corporate = { id: 'corporate', kind: 'corporate', handles: { x: '@JNAG_UK', facebook: 'JointNature' } };
const draft = (text: string, account: object = {}, meta: object = {}) => ({
  text,
  meta: { account: 'rhian', ...meta },
  config: { organisation, accounts: [corporate, { id: 'rhian', kind: 'professional', handles: {}, ...account }] },
});

describe('disclaimer/missing-affiliation', () => {
  it.each([
    'Guillemot numbers on the Farnes are up by a tenth. 🐦',
    'Day three on Skomer: 214 puffin burrows, says Folasade Adeyemi’s team',
    'New atlas out today! https://example.org/atlas',
    'Mae’r arolwg adar môr yn dechrau ddydd Llun.',
    'Great to present our survey in Kraków with Zofia Wiśniewska',
    '“The best season since 2012,” as we said in Aberdeen',
    'Peatland restoration needs £10 a square metre. Thread 🧵 1/4',
    'Met the Joint Nature Trust and the Nature Agency of Ghana today.',
    'مرحبا من سكومر',
    'Our counts from St Kilda\r\nare in.',
    'Follow @JNAGUKfans',
  ])('reports %s', async text => {
    expect(await reported(rule, draft(text, { profile: 'Ecologist. Tea drinker.' }))).toEqual([`account: organisation "rhian"`]);
  });

  it.each([
    ['the post names it', draft('At JNAG we count seabirds.')],
    ['the post names it in a hashtag', draft('Seabird count #JNAG')],
    ['the post names it in one word', draft('Seabird count #JointNatureAgency')],
    ['the post names it in full', draft('Seabird count, for the joint nature agency')],
    ['the post tags its account', draft('Seabird count with @JNAG_UK')],
    ['the post links to its site', draft('Seabird count: https://www.jnag.gov.uk/counts')],
    ['the post gives an address of its', draft('Seabird count: ask seabirds@jnag.gov.uk')],
    ['an alt text names it', draft('Seabird count', {}, { images: [{ alt: 'A JNAG boat off Skomer' }] })],
    ['the profile names it', draft('Seabird count', { profile: 'Marine ecologist @ JNAG. She/her' })],
    ['the profile names it in full', draft('Seabird count', { profile: 'Joint Nature\nAgency’s seabird lead' })],
    ['the profile tags its account', draft('Seabird count', { profile: 'Works at @JointNature' })],
    ['the profile gives its site', draft('Seabird count', { profile: 'www.jnag.gov.uk' })],
    ['the handle names it', draft('Seabird count', { handles: { x: 'JNAG_Rhian' } })],
    ['the account is personal', draft('Seabird count', { kind: 'personal' })],
    ['the account is a service’s', draft('Seabird count', { kind: 'service' })],
    ['nobody knows the account', { ...draft('Seabird count'), meta: { account: '@somebody' } }],
    ['there is no account', { ...draft('Seabird count'), meta: {} }],
    [
      'the organisation has no name',
      { text: 'Seabird count', meta: { account: 'r' }, config: { accounts: [{ id: 'r', kind: 'professional', handles: {} }] } },
    ],
  ])('accepts a post where %s', async (_, example) => {
    expect(await reported(rule, example)).toEqual([]);
  });

  it('does not take the place in a handle for the employer', async () => {
    const hythe = { organisation: { name: 'Hythe Borough Council', domains: ['hythe.gov.uk'] } };
    const account = { id: 'dan', kind: 'professional', handles: { x: 'dan_hythe' }, profile: 'Highways engineer in Hythe' };
    const example = { text: 'Potholes on the A6', meta: { account: 'dan' }, config: { ...hythe, accounts: [account] } };
    expect(await reported(rule, example)).toEqual([`account: organisation "dan"`]);
  });

  it('asks other kinds of accounts where the configuration says so', async () => {
    const options = { accounts: ['service', 'professional'] };
    expect(await reported(rule, { ...draft('Seabird count', { kind: 'service' }), options })).toEqual(['account: organisation "rhian"']);
  });

  it('is less sure where the register has no profile', async () => {
    const sure = async (account: object) => (await findingsOf(rule, draft('Seabird count', account))).map(({ confidence }) => confidence);
    expect(await sure({ profile: 'Ecologist' })).toEqual(['high']);
    expect(await sure({})).toEqual(['medium']);
  });

  describe('name and role', () => {
    const authors = [{ id: 'a.okafor', name: 'Ada Okafor', role: 'Senior highways engineer' }];
    const options = { disclose: ['organisation', 'name', 'role'] };
    const of = async (text: string, account: object, meta: object = { author: 'a.okafor' }) => {
      const example = draft(text, account, meta);
      return (await findingsOf(rule, { ...example, options, config: { ...example.config, authors } })).map(({ message }) => message);
    };
    const missing = (what: string) => [`Missing author's ${what}: neither the post nor the account's registered profile gives it`];

    it('are missing where neither is given', async () => {
      expect(await of('Lincoln Road is closed.', { profile: 'JNAG' })).toEqual(missing('name and role'));
      expect(await of('Lincoln Road is closed.', { profile: 'Ada Okafor, JNAG' })).toEqual(missing('role'));
      expect(await of('Lincoln Road is closed.', { profile: 'Highways engineer, JNAG' })).toEqual(missing('name'));
    });

    it('may stand in the post, the profile or, the name, in the handle', async () => {
      expect(await of('Ada Okafor, highways: Lincoln Road is closed.', { profile: 'JNAG' })).toEqual([]);
      expect(await of('Lincoln Road is closed.', { profile: 'JNAG engineer', handles: { x: 'AdaOkafor' } })).toEqual([]);
    });

    it('are those of the owner of the account where no author is named, and unknown without either', async () => {
      expect(await of('Lincoln Road is closed.', { profile: 'JNAG', owner: 'Ada Okafor' }, {})).toEqual(missing('name and role'));
      expect(await of('Lincoln Road is closed.', { profile: 'JNAG', owner: 'Highways' }, {})).toEqual([]);
    });
  });

  it('says what to do', async () => {
    const [message] = await findingsOf(rule, draft('Seabird count', { profile: 'Ecologist' }));
    expect(message?.message).toBe('Missing affiliation: neither the post nor the registered profile names Joint Nature Agency');
    expect(message?.suggestions?.map(({ desc }) => desc)).toEqual([
      'Name Joint Nature Agency in the profile of the account, and put its text in the register of accounts; or name it in the post',
    ]);
  });

  it.each(['a', '@', '1', 'a-', 'JNA ', '@JNAGU '])('reads a megabyte of "%s"', async unit => {
    expect(await findingsOf(rule, draft(megabyteOf(unit), { profile: megabyteOf(unit) }))).toHaveLength(1);
  });
});
