import { describe, expect, it } from 'vitest';
import { draftOf, problemsOf, read } from './read.ts';

const post = (front: string) => `---\n${front}\n---\nThe library is open.\n`;
const metaOf = (front: string, keys?: Record<string, string>) => draftOf('post.md', post(front), keys).meta;
const faults = (front: string, keys?: Record<string, string>) => problemsOf('post.md', post(front), keys);
const foreign = (front: string, keys?: Record<string, string>) => Object.fromEntries(read('post.md', post(front), keys).foreignKeys);

describe('metadata', () => {
  it('reads every key', () => {
    expect(
      metaOf(
        'id: 007\naccount: libraries\nplatforms: [x, facebook, x]\nscheduled: 2026-04-14T09:00\nauthor: a.okafor\napproved_by: comms-desk\nembargo: 2026-04-20T00:01Z\ncampaign: summer-reading\nreply_to: "@a_resident"\nlink: https://www.barnet.gov.uk/libraries\nimages:\n  - file: planting.jpg\n    alt: Volunteers planting bulbs\n    credit: Barnet\n    people: true\n    under_16: False\n    consent: CONS-2026-014\n    logo: false\n    permission: COMMS-2026-031\nlink_title: Summer\npoll: [Yes, No]\nfirst_comment: More.\nsponsor: Acme Books\nsigned_off:\n  - { clause: "barnet:5a/7", by: Head of Communications, on: 2026-04-13 }',
      ),
    ).toEqual({
      id: '007',
      account: 'libraries',
      platforms: ['x', 'facebook'],
      scheduled: '2026-04-14T09:00',
      author: 'a.okafor',
      approved_by: 'comms-desk',
      embargo: '2026-04-20T01:01',
      campaign: 'summer-reading',
      reply_to: '@a_resident',
      link: 'https://www.barnet.gov.uk/libraries',
      images: [
        {
          file: 'planting.jpg',
          alt: 'Volunteers planting bulbs',
          credit: 'Barnet',
          people: true,
          under_16: false,
          consent: 'CONS-2026-014',
          logo: false,
          permission: 'COMMS-2026-031',
        },
      ],
      link_title: 'Summer',
      poll: ['Yes', 'No'],
      first_comment: 'More.',
      sponsor: 'Acme Books',
      signed_off: [{ clause: 'barnet:5a/7', by: 'Head of Communications', on: '2026-04-13' }],
    });
  });

  it.each([
    ['account:\nsponsor: ""\nscheduled: " "\nplatform: ~\nimages:\npoll: null\nlink_title:', {}],
    ['platform: yammer', { platforms: ['yammer'] }],
    ['platforms: blog', { platforms: ['blog'] }],
    ['platform: [x, tiktok]', { platforms: ['x', 'tiktok'] }],
    ['images: [a.jpg, b.jpg]', { images: [{ file: 'a.jpg' }, { file: 'b.jpg' }] }],
    ['images: a.jpg', { images: [{ file: 'a.jpg' }] }],
    ['images: { file: a.jpg, alt: "" }', { images: [{ file: 'a.jpg', alt: '' }] }],
    ['poll: [Yes, True, 12, 1.50]', { poll: ['Yes', 'True', '12', '1.50'] }],
    ['scheduled: "2026-04-14 09:00:00 +01:00"', { scheduled: '2026-04-14T09:00' }],
    ['signed_off: { clause: a, by: b, on: 2026-04-13T10:00 }', { signed_off: [{ clause: 'a', by: 'b', on: '2026-04-13' }] }],
    ['id: " 7 "', { id: '7' }],
  ])('reads %j', (front, meta) => {
    expect(metaOf(front)).toEqual(meta);
  });

  it.each([
    ['account: [a]', '2:10 Expected text in "account", found a list'],
    ['account: { a: b }', '2:10 Expected text in "account", found keys and values'],
    ['sponsor: true', '2:10 Expected text in "sponsor", found true or false'],
    ['poll: Yes', '2:7 Expected a list of options in "poll", found text'],
    ['poll: [[a]]', '2:8 Expected text in "poll[0]", found a list'],
    ['images: [{ people: yes }]', '2:20 Expected true or false in "images[0].people", found text'],
    ['images: [{ logo: 1 }]', '2:18 Expected true or false in "images[0].logo", found a number'],
    ['images: [a.jpg, [b.jpg]]', '2:17 Expected keys such as file and alt in "images[1]", found a list'],
    ['platform: facebok', '2:11 Unknown platform: did you mean "facebook"?'],
    ['platform: Facebook', '2:11 Unknown platform: did you mean "facebook"?'],
    ['platforms: [x, Twitter]', '2:16 Unknown platform: did you mean "x"?'],
    [
      'platform: orkut',
      '2:11 Unknown platform: expected x, facebook, instagram, linkedin, threads, bluesky, mastodon, youtube, tiktok, nextdoor, flickr, whatsapp, yammer or blog',
    ],
    ['platform: x\nplatforms: [x]', '3:1 Expected "platform" or "platforms" once, found it twice'],
    ['account: a\naccount: a', '3:1 Expected "account" once, found it twice'],
    ['images:\n  - alt: a\n    alt: b', '4:5 Expected "images[].alt" once, found it twice'],
    ['scheduled: 14/04/2026', '2:12 Invalid time in "scheduled": expected YYYY-MM-DD or YYYY-MM-DDTHH:mm'],
    ['scheduled: [2026-04-14]', '2:12 Expected text in "scheduled", found a list'],
    ['embargo: 2026-02-30', '2:10 Invalid time in "embargo": there is no such day'],
    [
      'scheduled: 2026-03-29T01:30',
      '2:12 Invalid time in "scheduled": there is no such time, as the clocks go forward from 01:00 to 02:00 on that day',
    ],
    ['signed_off: yes', '2:13 Expected the keys clause, by and on in "signed_off[0]", found text'],
    ['signed_off:\n  - clause: a\n    by: b', '3:5 Missing "on" in "signed_off[0]"'],
    ['signed_off:\n  - clause: a\n    by: b\n    on: today', '5:9 Invalid date in "signed_off[0].on": expected YYYY-MM-DD or YYYY-MM-DDTHH:mm'],
  ])('refuses %j', (front, problem) => {
    expect(faults(front)).toEqual([problem]);
  });

  it.each([
    ['acount: a', '2:1 Unknown key "acount": did you mean "account"?'],
    ['Account: a', '2:1 Unknown key "Account": did you mean "account"?'],
    ['replyTo: a', '2:1 Unknown key "replyTo": did you mean "reply_to"?'],
    ['approved-by: a', '2:1 Unknown key "approved-by": did you mean "approved_by"?'],
    ['schedule: 2026-04-14', '2:1 Unknown key "schedule": did you mean "scheduled"?'],
    ['link_tilte: a', '2:1 Unknown key "link_tilte": did you mean "link_title"?'],
    ['image: { alt: a }', '2:1 Unknown key "image": did you mean "images"?'],
    ['images: [{ alts: a }]', '2:12 Unknown key "images[].alts": did you mean "alt"?'],
    ['images: [{ under16: true }]', '2:12 Unknown key "images[].under16": did you mean "under_16"?'],
    ['signed_off: [{ clauses: a, by: b, on: 2026-04-13 }]', '2:16 Unknown key "signed_off[].clauses": did you mean "clause"?'],
  ])('takes %j for a slip', (front, problem) => {
    expect(faults(front)).toContain(problem);
  });

  it.each([
    'date',
    'title',
    'tags',
    'layout',
    'draft',
    'slug',
    'media',
    'mentions',
    'hashtags',
    'url',
    'lang',
    'authors',
    'tweet',
    'toot',
    'kind',
    'type',
    'next',
    'like',
    'aut',
    '__proto__',
    'constructor',
    'toString',
    'éclair',
  ])('counts %j as foreign', key => {
    expect(foreign(`${key}: a`)).toEqual(Object.fromEntries([[key, 1]]));
    expect(faults(`${key}: a`)).toEqual([]);
  });

  it('counts foreign keys once a draft, by path without indices', () => {
    expect(
      foreign('media: [a, b]\nimage: cover.jpg\nhashtags: { mastodon: [a] }\nimages:\n  - url: a\n    alt_text: b\n  - url: c\n    title: d'),
    ).toEqual({
      media: 1,
      image: 1,
      hashtags: 1,
      'images[].url': 1,
      'images[].alt_text': 1,
      'images[].title': 1,
    });
    const { foreignKeys } = read('queue.ndjson', '{"text":"a","media":1}\n{"text":"b","media":2,"tags":[]}\n{"text":"c"}');
    expect([...foreignKeys]).toEqual([
      ['media', 2],
      ['tags', 1],
    ]);
  });

  it('renames and ignores foreign keys at any level', () => {
    const keys = { alt_text: 'alt', url: 'file', media: 'ignore', channel: 'platform', acount: 'ignore', when: 'scheduled' };
    const source = post('media: [a]\nacount: b\nchannel: x\nwhen: 2026-04-14\nimages:\n  - url: a.jpg\n    alt_text: Bulbs\nurl: c');
    const draft = draftOf('post.md', source, keys);
    expect(draft.meta).toEqual({ platforms: ['x'], scheduled: '2026-04-14T00:00', images: [{ file: 'a.jpg', alt: 'Bulbs' }] });
    expect(draft.texts[1]).toEqual({ field: 'images[0].alt', value: 'Bulbs' });
    expect([draft.locate('images[0].alt', 0), draft.locate('platforms', 0)]).toEqual([source.indexOf('Bulbs'), source.indexOf('x\nwhen')]);
    expect(Object.fromEntries(read('post.md', source, keys).foreignKeys)).toEqual({ url: 1 });
  });

  it('refuses a key and another that is renamed to it', () => {
    expect(faults('images:\n  - alt: a\n    alt_text: b', { alt_text: 'alt' })).toEqual(['4:5 Expected "images[].alt" once, found it twice']);
  });

  it('reads the words of NDJSON from a renamed key', () => {
    expect(draftOf('queue.ndjson', '{"message":"Open today"}', { message: 'text' }).texts).toEqual([{ field: 'text', value: 'Open today' }]);
  });

  it('leaves prototypes alone', () => {
    const meta = metaOf('__proto__: { account: evil }\nimages: [{ __proto__: { alt: evil } }]');
    expect([meta.account, meta.images?.[0]?.alt, Object.getPrototypeOf(meta)]).toEqual([undefined, undefined, Object.prototype]);
    expect(({} as Record<string, unknown>).account).toBeUndefined();
  });

  it('gives all problems of a draft at once, and no draft', () => {
    const file = read('post.md', post('id: monday\nacount: a\nplatform: orkut'));
    expect(file.drafts).toEqual([]);
    expect(file.problems.map(({ draft, draftId, offset }) => ({ draft, draftId, offset }))).toEqual([
      { draft: 1, draftId: 'monday', offset: 15 },
      { draft: 1, draftId: 'monday', offset: 35 },
    ]);
  });
});
