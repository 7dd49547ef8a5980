import { describe, expect, it } from 'vitest';
import solicits from '../../../rules/personal-data/solicits-personal-data.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const asked = (text: string, words: string) => ({ text, messages: [`Disallowed request in public for "${words}"`] });
const message = (text: string, words: string) => ({ text, messages: [`Disallowed request by direct message for "${words}"`] });

new RuleTester().run('personal-data/solicits-personal-data', solicits, {
  valid: [
    // Safe ways
    'Tell us your postcode and we’ll show your bin day: https://www.example.gov.uk/bins ♻️',
    'Report it on our website with your postcode, or ring 0300 123 4500.',
    'Fill in the form and tell us your phone number.',
    'Pop your postcode into our checker 👉 www.example.gov.uk/school-places',
    'Email us your address and phone number: flood.wardens@example.gov.uk',
    'Call us with your account number, or write to us with your details.',
    'Sign up: share your email address to get our newsletter',
    'DM us your address and we’ll get a crew out 🚛',
    '@sam_w Sorry, Sam. Please send us a DM with your full address and phone number.',
    'Anfonwch eich cyfeiriad ar-lein: www.example.gov.uk/biniau',
    // Warnings
    'Never reply with your bank details. We won’t ask you to confirm your PIN.',
    'Please don’t post your address in the comments: DM us instead.',
    'Scammers ask you to “reply with your date of birth”. Hang up! ☎️',
    'Fake account alert! They message: DM us your card number. It isn’t us.',
    'Peidiwch ag ateb gyda’ch cod post.',
    // Other things asked for
    'Reply with your favourite library book 📚 or comment with your dog’s name!',
    'Comment with the address of the pothole and a photo',
    'Share your memories of the lido: comment below, or send us your photos',
    'Tell us your mobile library memories, and what you think of the Mayor’s address',
    'Let us know your views on the new phone number format',
    'You’ll need your National Insurance number to register to vote.',
    'Remember to put your address and date of birth on your postal vote statement ✉️',
    'What is your address worth? A talk on street names, 7pm',
    'What’s your date of birth? A quiz for Amara, Mei Ling and Agnieszka’s class',
    'https://example.org/reply-with-your-address #ReplyWithYourAddress',
    { text: 'Comment your address below', options: { terms: { remove: ['Address'] } } },
    { text: 'DM us your account number', options: { directMessages: 'allow' } },
  ],
  invalid: [
    asked('Reply with address pls', 'address'),
    asked('Comment your postcode below 👇 and we’ll tell you your bin day', 'your postcode'),
    asked('Please tweet us your full name, address and phone number.', 'your full name, address and phone number'),
    asked('Leave your phone number in the comments and Oluwaseun will ring', 'your phone number'),
    asked('Drop your email below and we’ll send you the brochure 💌', 'your email'),
    asked('Let us know your postcode and we’ll find your nearest warm space', 'your postcode'),
    asked('Send us your date of birth and NI number.', 'your date of birth and NI number'),
    asked('Hi Priya, what’s your postcode?', 'your postcode'),
    asked('@wojtek_pl can we have your council tax reference and we’ll check', 'your council tax reference'),
    asked('Atebwch gyda’ch cod post, os gwelwch yn dda', 'cod post'),
    asked('Anfonwch eich cyfeiriad atom', 'eich cyfeiriad'),
    asked('Could you confirm your postcode? @dan_h', 'your postcode'),
    asked('Just reply here with your name, DOB and phone number', 'your name, DOB and phone number'),
    asked('Comment with your child’s name and school 🎒', 'your child’s name'),
    asked('TELL US YOUR ADDRESS', 'YOUR ADDRESS'),
    asked('Not sure? Comment your house number, or DM us.', 'your house number'),
    asked('“Reply to this post with your children’s dates of birth”, says the flyer', 'your children’s dates of birth'),
    {
      text: 'Thanks! Please provide your contact number.',
      meta: { reply_to: '@mei_l' },
      messages: ['Disallowed request in public for "your contact number"'],
    },
    {
      text: 'Vote!',
      meta: { first_comment: 'Reply with your poll number', poll: ['A', 'B'] },
      options: { terms: { add: ['poll number'] } },
      messages: ['Disallowed request in public for "your poll number"'],
    },
    message('Text us your reg number and we’ll cancel the ticket', 'your reg number'),
    message('Reply by DM with your date of birth, Siân', 'your date of birth'),
    message('If you can’t ring, inbox us your claim number', 'your claim number'),
    { ...message('DM us your address and we’ll get a crew out', 'your address'), options: { directMessages: 'disallow' } },
  ],
});

describe('the places of requests', () => {
  it.each([
    ['Reply with your address\r\nComment your postcode 👍', ['text 11-23 … (high)', 'text 33-46 … (high)']],
    ['👍 تعليق: tell us your postcode, תודה', ['text 18-31 … (medium)']],
    [{ text: 'Oh no', first_comment: 'comment your DOB' }, ['first_comment 8-16 … (high)']],
  ])('%j', async (draft, places) => {
    const shown = await placesOf(solicits, draft);
    expect(shown.map(place => place.replace(/Disallowed request in public for ".*"/, '…'))).toEqual(places);
  });
});

it('hostile texts are read through', async () => {
  const own = ['reply with your ', 'address ', 'never comment your address ', 'tell us your your ', 'comment the address ', 'what is your postcode '];
  for (const text of [...hostile, ...own.map(unit => unit.repeat(1_000_000 / unit.length))]) expect(await placesOf(solicits, text)).toEqual([]);
});
