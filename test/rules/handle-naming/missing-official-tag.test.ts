import { describe, expect, it } from 'vitest';
import rule from '../../../rules/handle-naming/missing-official-tag.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

const accounts = [
  {
    id: 'corporate',
    kind: 'corporate',
    handles: { x: '@JNAG_UK', facebook: 'JointNature', linkedin: 'joint-nature', bluesky: 'jnag.gov.uk', mastodon: 'JNAG@toot.example' },
  },
  { id: 'seabirds', kind: 'service', handles: { x: 'JNAG_Seabirds' } },
  { id: 'rhian', kind: 'professional', handles: { x: 'RhianBirds' } },
  { id: 'sam', kind: 'personal', handles: { x: 'sam_walks' } },
];
const draft = (text: string, meta: object = {}) => ({ text, meta: { account: 'rhian', ...meta }, config: { accounts } });
const whole = (text: string) => [`missing "${text}"`];

describe('handle-naming/missing-official-tag', () => {
  it.each([
    'Day three on Skomer: 214 puffin burrows so far 🐦',
    'Our seabird survey starts on Monday. #Skomer #Seabirds',
    'Proud to present our peatland work in Kraków with Zofia Wiśniewska',
    'Mae’r arolwg adar môr yn dechrau ddydd Llun.',
    'Guillemots up a tenth, says Folasade Adeyemi: https://example.org/counts',
    'JNAG’s new atlas is a thing of beauty.',
    '“Best season since 2012”\r\nThread 🧵',
    'Counting with @JNAG_UKfans and @JNAG_Seabirds today',
    'مرحبا من سكومر، عشرة آلاف طائر',
    'See https://x.com/JNAG_UK for more',
    '24/7 webcams on Skomer, and a thread of shearwaters 1/5',
    '.@asha_bakes asked how we count them',
    'Happy New Year! Ours starts with three weeks of surveys on Skomer, Skokholm and Ramsey, and a paper to finish.',
    'Joint Nature Agency colleagues, see you at the conference in Aberdeen.',
  ])('reports %s', async text => {
    expect(await reported(rule, draft(text))).toEqual(whole(text));
  });

  it.each([
    ['tags it', draft('Day three on Skomer with @JNAG_UK')],
    ['tags it in any case', draft('Day three on Skomer (＠jnag_uk)')],
    ['tags it in the first comment', draft('Day three on Skomer', { first_comment: 'Thanks @JNAG_UK' })],
    ['tags another of its accounts', draft('Day three on Skomer with @joint-nature')],
    ['tags it with its server', draft('Day three on Skomer with @JNAG@toot.example', { platform: 'mastodon' })],
    ['tags it by its domain', draft('Day three on Skomer with @jnag.gov.uk', { platform: 'bluesky' })],
    ['is a reply', draft('About 400 pairs.', { reply_to: '@a_resident' })],
    ['begins with whom it answers', draft('@asha_bakes about 400 pairs, thanks!')],
    ['goes on with a thread', draft('2/5 They live for sixty years.')],
    ['goes on with a thread, as its end says', draft('They live for sixty years. (3/5)')],
    ['is a repost', draft('RT @SkomerWarden: day three')],
    ['is a greeting', draft('Nadolig Llawen, everyone! 🎄')],
    ['is a greeting to somebody', draft('Happy birthday, Mei-Ling! Have a great day 🎂')],
    ['is on a platform without the account', draft('Day three on Skomer', { platform: 'flickr' })],
    ['is on a platform that tags nobody', draft('Day three on Skomer', { platform: 'yammer' })],
    ['is a personal one', draft('Day three on Skomer', { account: 'sam' })],
    ['is official', draft('Day three on Skomer', { account: 'seabirds' })],
    ['is nobody’s', { text: 'Day three on Skomer', config: { accounts } }],
    ['is a picture', draft('📷')],
  ])('accepts a post that %s', async (_, example) => {
    expect(await reported(rule, example)).toEqual([]);
  });

  it('names the handle of the platform, as a suggestion', async () => {
    const [message] = await findingsOf(rule, draft('Day three on Skomer', { platforms: ['linkedin', 'flickr'] }));
    expect([message?.message, message?.confidence, message?.severity]).toEqual([
      'Missing tag of the official LinkedIn account, "@joint-nature"',
      'low',
      1,
    ]);
    expect(message?.suggestions?.map(({ desc }) => desc)).toEqual(['Add @joint-nature to the post']);
  });

  it('takes the greetings of the configuration', async () => {
    const greetings = { add: ['slow Sunday'], remove: ['Happy Friday'] };
    expect(await reported(rule, { ...draft('Slow Sunday!'), options: { greetings } })).toEqual([]);
    expect(await reported(rule, { ...draft('Happy Friday!'), options: { greetings } })).toEqual(['missing "Happy Friday!"']);
  });

  it.each(['a', '@', '1', 'a-', 'ask @JNAG_U ', 'happy '])('reads a megabyte of "%s"', async unit => {
    expect(await findingsOf(rule, draft(megabyteOf(unit)))).toHaveLength(unit === '@' ? 0 : 1);
  });
});
