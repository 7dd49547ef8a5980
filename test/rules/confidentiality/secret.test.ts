import { describe, expect, it } from 'vitest';
import rule from '../../../rules/confidentiality/secret.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

const slack = `xoxb-${'210987654321-'.repeat(2)}AbCdEfGhIjKl`;

describe('confidentiality/secret', () => {
  it.each([
    ['Our Instagram password’s changed, it’s now “Otters77”', 'password "Otters77"'],
    ['The password has been reset to Otters77.', 'password "Otters77"'],
    ['PASSWORD = Tr0ub&dor, ta', 'password "Tr0ub&dor"'],
    ['Pässword for the café till: Crème7Brûlée', 'password "Crème7Brûlée"'],
    ['🔐 password: 🦦Otter7', 'password "🦦Otter7"'],
    ['كلمة السر password: Otter77x مرحبا', 'password "Otter77x"'],
    ['Password:\r\nOtter77x\r\n', 'password "Otter77x"'],
    ['Use the username museum and the password Roman4ever', 'password "Roman4ever"'],
    ['You can sign in with comms@example.gov.uk and Welcome123!', 'password "Welcome123!"'],
    ['Log in as desk / Otter-77 🦦', 'password "Otter-77"'],
    ['The PIN for the barrier is 2580', 'code "2580"'],
    ['Allotment gate code C1990', 'code "C1990"'],
    ['Wifi in the staff room: password Fenland2026', 'password "Fenland2026"'],
    [`Bot: ${slack}`, `key "${slack}"`],
    ['See https://desk:Otter77@files.example.org/a', 'key "https://desk:Otter77@files.example.org"'],
    ['-----BEGIN RSA PRIVATE KEY-----\r\nMIIE', 'key "-----BEGIN RSA PRIVATE KEY"'],
  ])('of %s reports %s', async (text, found) => {
    expect(await reported(rule, { text })).toEqual([found]);
  });

  it.each([
    'Password managers remember your passwords for you.',
    'No password needed: the wifi is free',
    'Password: required',
    'Password reset: https://www.example.gov.uk/Reset2026Now',
    'The password is swordfish, in a film of 1932',
    'PIN: never write it down',
    'We rang at 10am about the door code, and the code is in the post',
    'Never use Password123 as a password',
    'Join us on Zoom. Passcode: 483920',
    'Compassword: Otter77x is a puzzle by Åse',
    'https://www.example.gov.uk/password:Otter77x',
    '#PasswordDay: @Otter77 tells how',
    'Photos of #BigTidyDay2026InFellmarshWithTheMayor 🧹',
    'Credentials: BSc, MSc, RTPI',
    'Picture: https://files.example.org/a.png?X-Amz-Credential=AKIAQWERTYUIOPASDFGH%2F2026',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('shows nothing of what it finds', async () => {
    expect(await findingsOf(rule, { text: `🔐\r\nPassword: Otter77x, and the token is ${slack}` })).toMatchObject([
      { message: 'Disallowed password "********"', severity: 2, confidence: 'high', range: [14, 22] },
      { message: `Disallowed key "${'*'.repeat(slack.length)}": it looks like one to Slack`, confidence: 'high', range: [41, 41 + slack.length] },
    ]);
  });

  it('is less sure of a plain word', async () => {
    expect(await findingsOf(rule, { text: 'Password: kingfisher' })).toMatchObject([{ confidence: 'medium', range: [10, 20] }]);
  });

  it('reads alt texts and first comments', async () => {
    const meta = { images: [{ file: 'desk.jpg', alt: 'A note: password Otter77x' }], first_comment: 'PIN: 2580' };
    expect(await reported(rule, { text: 'Hi', meta })).toEqual(['images[0].alt: password "Otter77x"', 'first_comment: code "2580"']);
  });

  it.each([
    ['password: ', 0],
    ['password is a', 0],
    ['Aa1-', 0],
    ['AIza', 0],
    ['https://a:b@', 0],
    ['password: Otter77x wifi ', 0],
    ['eyJa.', 0],
  ])('reads a megabyte of "%s"', async (unit, count) => {
    expect((await findingsOf(rule, { text: megabyteOf(unit) })).length).toBe(count);
  });
});
