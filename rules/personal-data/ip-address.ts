import { defineRule } from '../../src/kit/index.ts';
import { findIpAddresses } from './lib/ip-addresses.ts';

export default defineRule({
  summary: 'Disallow IP addresses of people and of internal networks',
  why: 'An IP address is an online identifier, and so personal data under UK GDPR: with the time it leads to one household. One of the internal network shows an attacker where to knock.',
  severity: 'error',
  recommended: true,
  mask: 2,
  options: {},
  messages: { found: 'Disallowed IP address "{{text}}"' },
  suggestions: { found: 'Leave the address out; say what happened, not from where' },
  examples: {
    good: [
      'Our map viewer moves to QGIS 3.34.12.1 on Monday.',
      'See section 10.2.41.3 of the Local Plan, and policy 4.1.2.7 on trees 🌳',
      'Roads closed 10:30:00 to 12:45:30 for the half marathon.',
    ],
    bad: [
      { text: 'We’ve blocked the troll: IP address 81.2.69.142, posting since 3am', messages: ['Disallowed IP address "81*********"'] },
      { text: 'Printer down? Restart 192.168.14.20 and 2001:db8::8a2e:370:7334', messages: ['Disallowed IP address "19***********"'] },
    ],
  },
  *check(draft) {
    for (const text of draft.texts) {
      for (const { start, end, confidence } of findIpAddresses(text)) yield { message: 'found', at: text.span(start, end), confidence };
    }
  },
});
