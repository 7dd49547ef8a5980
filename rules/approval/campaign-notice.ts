import { defineRule } from '../../src/kit/index.ts';

export default defineRule({
  summary: 'Disallow posts of campaigns that the register does not describe, or outside their period',
  why: 'People who follow a campaign are told beforehand what will be published, how, and for how long. A post after its end, or for a campaign that nobody announced, breaks that promise.',
  severity: 'error',
  recommended: false,
  mask: 'none',
  options: {},
  messages: {
    unknown: 'Unknown campaign: the register of campaigns does not list it',
    undescribed: 'Missing description of the campaign in the register: how the account is used, what is published, for how long',
    early: 'Disallowed before {{from}}, when the campaign begins',
    late: 'Disallowed after {{to}}, when the campaign ends',
  },
  suggestions: {
    unknown: 'Name a registered campaign, or register this one under campaigns with its dates and the page that describes it',
    undescribed: 'Publish what the campaign will do, and register the page: about',
    early: 'Schedule the post within the campaign, or correct its dates in the register',
    late: 'Leave the post out, or prolong the campaign in the register and on its page',
  },
  examples: {
    good: [
      {
        text: 'Six books, one summer: sign up at your library ☀️',
        meta: { campaign: 'summer-reading', scheduled: '2027-06-10T09:00' },
        config: {
          campaigns: [{ id: 'summer-reading', from: '2027-06-01', to: '2027-09-01', about: 'https://www.example.gov.uk/summer-reading' }],
        },
      },
      'A post of no campaign',
    ],
    bad: [
      {
        text: 'Six books, one summer',
        meta: { campaign: 'summer-reeding' },
        config: { campaigns: [{ id: 'summer-reading', from: '2027-06-01', to: '2027-09-01', about: 'https://www.example.gov.uk/summer-reading' }] },
        messages: ['Unknown campaign: the register of campaigns does not list it'],
      },
      {
        text: 'Six books, one summer',
        meta: { campaign: 'summer-reading', scheduled: '2027-05-31T09:00' },
        config: { campaigns: [{ id: 'summer-reading', from: '2027-06-01', to: '2027-09-01' }] },
        messages: [
          'Missing description of the campaign in the register: how the account is used, what is published, for how long',
          'Disallowed before 2027-06-01, when the campaign begins',
        ],
      },
      {
        text: 'Last call for six books',
        meta: { campaign: 'summer-reading', scheduled: '2027-09-02T00:00' },
        config: { campaigns: [{ id: 'summer-reading', from: '2027-06-01', to: '2027-09-01', about: 'https://www.example.gov.uk/summer-reading' }] },
        messages: ['Disallowed after 2027-09-01, when the campaign ends'],
      },
    ],
  },
  *check(draft, { campaigns }) {
    const { campaign: id } = draft.meta;
    if (id === undefined) return;
    const at = draft.fieldSpan('campaign');
    const campaign = campaigns.find(each => each.id === id);
    if (!campaign) {
      yield { message: 'unknown', at };
      return;
    }
    const day = draft.time.slice(0, 10);
    const [from, to] = [campaign.from.slice(0, 10), campaign.to.slice(0, 10)];
    const when = draft.meta.scheduled === undefined ? at : draft.fieldSpan('scheduled');
    if (day < from) yield { message: 'early', at: when, data: { from } };
    if (day > to) yield { message: 'late', at: when, data: { to } };
    if (!campaign.about?.trim()) yield { message: 'undescribed', at };
  },
});
