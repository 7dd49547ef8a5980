import { describe, expect, it } from 'vitest';
import logo from '../../../rules/media/logo-on-personal-account.ts';
import altText from '../../../rules/media/missing-alt-text.ts';
import consent from '../../../rules/media/missing-consent.ts';
import credit from '../../../rules/media/missing-credit.ts';
import type { ExampleDraft, Image } from '../../../src/kit/index.ts';
import { findingsOf } from '../findings.ts';

const config = {
  organisation: { name: 'Hythe Council' },
  accounts: [{ id: 'sam', kind: 'personal', handles: {} }],
  consents: [
    { person: 'Ada Okafor', covers: ['image'], until: '2026-12-31', reference: 'C-1' },
    { person: 'Ada Okafor', covers: ['name'], reference: 'C-2' },
  ],
};
const draft = (images: readonly Image[], meta: ExampleDraft['meta'] = {}): ExampleDraft => ({ text: 'Look 👀', meta: { ...meta, images }, config });
const places = async (rule: Parameters<typeof findingsOf>[0], of: ExampleDraft) =>
  (await findingsOf(rule, of)).map(({ field, messageId }) => `${field} ${messageId}`);

describe('media/missing-credit', () => {
  it('looks at each image', async () => {
    const images = [{ file: 'a.jpg', credit: 'Hythe Council' }, { file: 'b.jpg', credit: '  ' }, { file: 'c.jpg', permission: 'P-1' }, { alt: 'D' }];
    expect(await places(credit, draft(images))).toEqual(['images[1] missing', 'images[3] missing']);
  });
});

describe('media/missing-consent', () => {
  it.each<[Image, string[]]>([
    [{ people: true }, ['images[0] people']],
    [{ under_16: true }, ['images[0] under16']],
    [{ people: true, under_16: true, consent: 'C-1' }, []],
    [{ people: true, consent: 'C-2' }, ['images[0].consent uncovered']],
    [{ people: true, consent: 'c-1' }, ['images[0].consent unknown']],
    [{ people: false, alt: 'Children cheer' }, []],
    [{ alt: 'Children cheer' }, ['images[0] unsaid']],
    [{ alt: 'Two TODDLERS, seen from behind' }, ['images[0] unsaid']],
    [{ alt: 'A childproof gate; kidney beans; a boycott' }, []],
    [{}, []],
  ])('%j: %j', async (image, expected) => expect(await places(consent, draft([image]))).toEqual(expected));

  it('knows when a consent ended', async () => {
    const image = { people: true, consent: 'C-1' };
    expect(await places(consent, draft([image], { scheduled: '2026-12-31T23:00' }))).toEqual([]);
    expect((await findingsOf(consent, draft([image], { scheduled: '2027-01-01T00:00' }))).map(({ message }) => message)).toEqual([
      'Disallowed consent: it ended on 2026-12-31',
    ]);
  });
});

describe('media/missing-alt-text', () => {
  it.each<[string | undefined, string[]]>([
    [undefined, ['images[0] missing']],
    ['  ', ['images[0] missing']],
    ['DSC_0042.JPG', ['images[0].alt fileName']],
    ['WhatsApp Image 2026-04-01 at 09.00.00', ['images[0].alt fileName']],
    ['summer-fair-final.png', ['images[0].alt fileName']],
    ['An image', ['images[0].alt empty']],
    ['poster', ['images[0].alt empty']],
    ['A poster: summer fair, Saturday 6 June, noon to 4', []],
    ['Llun: dwy ddafad ar fryn', []],
    ['图片:公园里的樱花', []],
  ])('%j: %j', async (alt, expected) => {
    expect(await places(altText, draft([{ file: 'a.jpg', ...(alt === undefined ? {} : { alt }) }]))).toEqual(expected);
  });
});

describe('media/logo-on-personal-account', () => {
  const sam = { account: 'sam' };
  it.each<[Image, ExampleDraft['meta'], string[]]>([
    [{ logo: true }, sam, ['images[0] logo']],
    [{ logo: true, permission: 'P-1' }, sam, []],
    [{ logo: true }, {}, []],
    [{ alt: 'The crest of Hythe Council on a mug' }, sam, ['images[0].alt described']],
    [{ alt: 'The crest of Hythe Council on a mug', logo: false }, sam, []],
    [{ alt: 'The crest of the Hythe Rowing Club' }, sam, []],
    [{ alt: 'Hythe Council’s tulips' }, sam, []],
  ])('%j %j: %j', async (image, meta, expected) => expect(await places(logo, draft([image], meta))).toEqual(expected));

  it('places what the alt text says', async () => {
    const [found] = await findingsOf(logo, draft([{ alt: 'My Hythe Council lanyard' }], sam));
    expect(found).toMatchObject({
      message: 'Disallowed branding "lanyard" on a personal account: no permission is recorded',
      field: 'images[0].alt',
      range: [17, 24],
      confidence: 'medium',
    });
  });
});
