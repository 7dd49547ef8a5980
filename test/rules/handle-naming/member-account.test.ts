import { describe, expect, it } from 'vitest';
import rule from '../../../rules/handle-naming/member-account.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

const accounts = [
  { id: 'leader', kind: 'member', handles: { x: 'HytheLeader' } },
  { id: 'shah', kind: 'member', handles: { x: 'AnnShahHythe', facebook: 'CllrAnnShah' } },
  { id: 'cabinet-culture', kind: 'member', handles: {} },
  { id: 'portfolio', kind: 'member', handles: { x: 'BobCole' }, profile: 'Cabinet Member for Housing' },
  { id: 'cllr-fenn', kind: 'member', handles: { x: 'CllrCyFenn' } },
  { id: 'elin', kind: 'member', handles: { x: 'CyngElinHuws' } },
  { id: 'hythe', kind: 'member', handles: { x: 'CyngorHythe' } },
  { id: 'corporate', kind: 'corporate', handles: { x: 'HytheCouncil' } },
];
const post = (text: string, account = 'leader', meta: object = {}) => ({ text, meta: { account, ...meta }, config: { accounts } });

describe('handle-naming/member-account', () => {
  it.each([
    ['Proud of what the Labour group has done for our libraries 📚', 'Labour group'],
    ['The Tories left us with a £12m gap.', 'Tories'],
    ['Out canvassing in Underhill with Folasade and Wei. Lovely response!', 'Out canvassing'],
    ['Our candidate in Kingsbeck is Priya Nair 🌹', 'Our candidate'],
    ['Why the Conservatives voted against our budget', 'Conservatives'],
    ['Thanks to @UKLabour for the visit', 'UKLabour'],
    ['Lib Dem conference in Bournemouth: see you there', 'Lib Dem'],
    ['A good day on the doorstep.\r\nThank you, Golders Green!', 'on the doorstep'],
    ['#VoteGreen on Thursday', 'VoteGreen'],
    ['Welcome to the new Reform councillors', 'Reform councillors'],
    ['Diolch i bawb ym Mhlaid Cymru! Yn enwedig yn Rhuthun', 'Mhlaid Cymru'],
    ['“My party will not forget this,” I told the chamber.', 'My party'],
    ['مرحبا the Labour group مرحبا', 'Labour group'],
  ])('reports %s', async (text, words) => {
    expect(await reported(rule, post(text))).toEqual([`role "${words}"`]);
  });

  it.each([
    'Cabinet agreed the new library opening hours tonight.',
    'Green bins are collected on Monday in Wood Green and Golders Green.',
    'Our midwives open the labour ward to visitors on Saturday. Vote for its new name!',
    'Planning reform: the government has asked councils for their views.',
    'On a conservative estimate we shall plant 400 trees. Members of the public welcome.',
    'Reform of the bus network is before the committee; members will vote in May.',
    'I opened the Coastal Alliance meeting with leaders of six councils.',
    'Party in the park on Sunday! Bring the kids 🎉',
    'The Mayor and I met Mei-Ling Tan, our volunteer of the year.',
    'Councillors of all groups backed the motion for the hospice.',
    'Register to vote by midnight: https://www.gov.uk/register-to-vote',
    'Mae’r cyngor wedi agor y llyfrgell newydd.',
    'Read https://example.org/labour-group-wins before you ask me.',
  ])('accepts %s', async text => {
    expect(await reported(rule, post(text))).toEqual([]);
  });

  it('tells accounts of a role, accounts with "Cllr" and others apart', async () => {
    const text = 'The Labour group meets tonight.';
    expect(await reported(rule, post(text, 'cabinet-culture'))).toEqual(['role "Labour group"']);
    expect(await reported(rule, post(text, 'portfolio'))).toEqual(['role "Labour group"']);
    expect(await reported(rule, post(text, 'hythe'))).toEqual(['handle "Labour group"']);
    expect(await reported(rule, post(text, 'cllr-fenn'))).toEqual([]);
    expect(await reported(rule, post(text, 'elin'))).toEqual([]);
    expect(await reported(rule, post(text, 'corporate'))).toEqual([]);
    expect(await reported(rule, { text, config: { accounts } })).toEqual([]);
  });

  it('goes by the handle on the platform of the post', async () => {
    const text = 'The Labour group meets tonight.';
    expect(await reported(rule, post(text, 'shah', { platform: 'x' }))).toEqual(['handle "Labour group"']);
    expect(await reported(rule, post(text, 'shah', { platform: 'facebook' }))).toEqual([]);
  });

  it('reads every field, and reports a draft once', async () => {
    const meta = { images: [{ alt: 'The Labour group on the town hall steps' }], first_comment: 'Vote for me' };
    expect(await reported(rule, post('A group photo', 'leader', meta))).toEqual(['images[0].alt: role "Labour group"']);
  });

  it('is less sure of ordinary words, and says what to do', async () => {
    const [sure] = await findingsOf(rule, post('The Labour group meets tonight.'));
    const [weak] = await findingsOf(rule, post('Why Labour voted for it', 'hythe'));
    expect([sure?.confidence, sure?.message]).toEqual([
      'high',
      'Disallowed party matter "Labour group" on the account of a council role: it belongs on a "Cllr" account',
    ]);
    expect([weak?.confidence, weak?.message]).toEqual([
      'medium',
      'Expected "Cllr" in the handle of a member\'s account that carries party matters, such as "Labour"',
    ]);
    expect(sure?.suggestions?.map(({ desc }) => desc)).toEqual(['Post it from the member\'s own "Cllr" account, or leave the party out']);
  });

  it('finds the words of the configuration, and lets those stand that it removes', async () => {
    const text = 'The Greens Committee and the Labour group met.';
    const changes = (add: string[], remove: string[]) => ({ ...post(text), options: { terms: { add, remove } } });
    expect(await reported(rule, changes([], ['labour group', 'greens committee', 'Labour']))).toEqual([]);
    expect(await reported(rule, changes(['committee'], ['Labour group']))).toEqual(['role "Committee"']);
  });

  it.each([
    ['a', 0],
    ['@', 0],
    ['1', 0],
    ['a-', 0],
    ['Labour ward party ', 0],
    ['labour party ', 1],
    [`Labour ${'x'.repeat(200)} `, 0],
  ])('reads a megabyte of "%s"', async (unit, count) => {
    expect(await findingsOf(rule, post(megabyteOf(unit)))).toHaveLength(count);
  });
});
