import { describe, expect, it } from 'vitest';
import rule from '../../../rules/disclaimer/missing-disclaimer.ts';
import type { ExampleDraft } from '../../../src/kit/index.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { findingsOf } from '../findings.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const own = 'The views expressed here are my own and not those of my employer.';
const missing = (statement = own, place = 'in the post and in the registered profile') => `Missing disclaimer ${place}: "${statement}"`;
const noRoom = (statement = own) => `Missing disclaimer in the post and in the registered profile, with no room for it in the post: "${statement}"`;
const hythe = { name: 'Hythe Borough Council', also: ['HBC'], domains: ['hythe.gov.uk'] };
const strict = { statement: 'My words are mine, and not the council’s.', accept: { only: [] } };

/** A draft by Sam, on a personal account. */
function bySam(text: string, more: { profile?: string; options?: Record<string, unknown>; meta?: ExampleDraft['meta'] } = {}): ExampleDraft {
  return {
    text,
    meta: { account: 'sam', ...more.meta },
    ...(more.options ? { options: more.options } : {}),
    config: {
      organisation: hythe,
      accounts: [
        { id: 'sam', kind: 'personal', ...(more.profile ? { profile: more.profile } : {}) },
        { id: 'corporate', kind: 'corporate', handles: { x: '@HytheCouncil' } },
      ],
    },
  };
}

new RuleTester().run('disclaimer/missing-disclaimer', rule, {
  valid: [
    bySam('Lovely sunset at the harbour. Chips, too.'),
    bySam('My colleagues are heroes. Views my own.'),
    bySam('My colleagues are heroes. #ViewsMyOwn'),
    bySam('My colleagues are heroes. Views 👏🏽 my 👏🏽 own 👏🏽'),
    bySam('Fy nghydweithwyr yw’r gorau. Barn bersonol.'),
    bySam('HBC news', { profile: 'Cardiff. Safbwyntiau fy hun / Views my own' }),
    bySam('Hard at work in the garden, and my wife’s colleagues came for tea.'),
    bySam('Ashamed to say I am still looking for work.'),
    bySam('HBC has a new website. (All VIEWS are my own!)'),
    bySam('At work on a Sunday.', { profile: 'Runner. Opinions are my own.' }),
    bySam('HBC news', { options: strict, profile: "“MY words\nare mine - and not the council's”" }),
    bySam('HBC news. My words are mine and not the councils', { options: strict }),
    bySam('My team lost. Again. The wildlife at the reservoir made up for it.'),
    bySam('Any post. My words are mine, and not the council’s.', { options: { ...strict, when: 'always' } }),
    bySam('News from HBC', { options: { where: 'profile' }, profile: own }),
    { ...bySam('Our residents asked.'), meta: { account: 'corporate' } },
    { text: 'My job, my council, my boss', meta: { account: 'nobody' } },
  ],
  invalid: [
    { ...bySam('Another Monday at work.'), messages: [missing()] },
    { ...bySam('HBC wins an award!'), messages: [missing()] },
    { ...bySam('So proud of every colleague who came in for the flood.'), messages: [missing()] },
    { ...bySam('Our gritting crews were out at 3am.'), messages: [missing()] },
    { ...bySam('Mae fy nghydweithwyr yn arwyr ❄️'), messages: [missing()] },
    { ...bySam('I have no personal views on what happens at work.'), messages: [missing()] },
    { ...bySam('Hard at work in the garden, then back at work on Monday.'), messages: [missing()] },
    { ...bySam('Proud of Hythe Borough Council today'), messages: [missing()] },
    { ...bySam('Well said, @HytheCouncil'), messages: [missing()] },
    { ...bySam('Read https://www.hythe.gov.uk/news'), messages: [missing()] },
    { ...bySam('At the chalkface', { options: { terms: { add: ['chalkface'] } } }), messages: [missing()] },
    { ...bySam('Seabirds are back', { options: { terms: { add: ['Seabirds'] } } }), messages: [missing()] },
    { ...bySam('A sunset', { options: { when: 'always' } }), messages: [missing()] },
    { ...bySam('HBC news. Views my own.', { options: strict }), messages: [missing(strict.statement)] },
    { ...bySam('HBC news', { options: strict, profile: 'My words are mine and never the council’s' }), messages: [missing(strict.statement)] },
    { ...bySam('HBC news. Views my own.', { options: { where: 'profile' } }), messages: [missing(own, 'in the registered profile')] },
    { ...bySam('HBC news', { options: { where: 'post' }, profile: own }), messages: [missing(own, 'in the post')] },
    { ...bySam(`HBC news ${'a'.repeat(250)}`, { meta: { platforms: ['facebook', 'x'] } }), messages: [noRoom()] },
    {
      text: 'HBC news',
      meta: { account: 'jo' },
      options: { accounts: ['professional'] },
      config: { organisation: hythe, accounts: [{ id: 'jo', kind: 'professional' }] },
      messages: [missing()],
    },
  ],
});

describe('disclaimer/missing-disclaimer', () => {
  const fixOf = async (draft: ExampleDraft) => {
    const [finding] = await findingsOf(rule, draft);
    return finding?.fix?.text;
  };

  it('appends the statement after a blank line, with a capital', async () => {
    const options = { statement: 'the opinions expressed are mine.', accept: { only: [] } };
    expect(await fixOf(bySam('HBC news \n', { options, meta: { platforms: ['x'] } }))).toBe('\\n\\nThe opinions expressed are mine.');
  });

  it('fills a post to the last character and no farther', async () => {
    const text = (length: number) => `HBC ${'a'.repeat(length - 4)}`;
    const room = 280 - own.length - 2;
    expect(await fixOf(bySam(text(room), { meta: { platforms: ['x'] } }))).toBe(`\\n\\n${own}`);
    expect(await fixOf(bySam(text(room + 1), { meta: { platforms: ['x'] } }))).toBeUndefined();
    expect(await fixOf(bySam(text(room + 1), { meta: { platforms: ['linkedin', 'blog'] } }))).toBe(`\\n\\n${own}`);
  });

  it.each([
    ['x', 280, '😀', 2],
    ['x', 280, 'https://www.example.org/libraries/opening-hours/bank-holidays ', 24],
    ['threads', 500, '👍', 4],
    ['bluesky', 300, '👨‍👩‍👧', 1],
    ['mastodon', 500, '@jo@toot.wales ', 4],
  ])('on %s reckons as the platform does', async (platform, limit, unit, length) => {
    const room = limit - own.length - 2 - 'HBC '.length;
    const text = (more: number) => `HBC ${unit.repeat(Math.floor(room / length))}${'a'.repeat((room % length) + more)}`;
    const post = (more: number) => bySam(text(more), { meta: { platforms: [platform as 'x'] } });
    expect([await fixOf(post(0)), await fixOf(post(1))]).toEqual([`\\n\\n${own}`, undefined]);
  });

  it('offers no fix where the statement belongs in the profile', async () => {
    expect(await fixOf(bySam('HBC news', { options: { where: 'profile' } }))).toBeUndefined();
  });

  it('stands where the post speaks of work', async () => {
    expect(await findingsOf(rule, bySam('A grand day at work'))).toMatchObject([{ field: 'text', range: [12, 19], severity: 1 }]);
    expect(await findingsOf(rule, bySam('A sunset \n', { options: { when: 'always' } }))).toMatchObject([{ field: 'text', range: [0, 8] }]);
  });
});
