import { describe, expect, it } from 'vitest';
import ipAddress from '../../../rules/personal-data/ip-address.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(shown => `Disallowed IP address "${shown}"`) });

new RuleTester().run('personal-data/ip-address', ipAddress, {
  valid: [
    'Windows 10.0.19045.1, iOS 17.4.1.2 and release v192.168.1.2 are fine. Version: 10.99.1.1',
    '4.1.2.7 Trees and hedges\r\n10.2.41.3 Hedges of the Local Plan\n* 192.0.2.4 Verges',
    'Policy 10.2.99.1 and Table 3.2.1.4: noise by night 🌙',
    'Llwybr 4.5.6.7: dechrau am 12.30, gorffen 14.45.',
    'Half marathon results: 1:02:33, 1:10:30:00 and 12:45:30. Psalm 119:105:1 ⏱️',
    'DNS 8.8.8.8 or 1.1.1.1, localhost 127.0.0.1, mask 255.255.255.0, server 0.0.0.0',
    'Our network has the subnet 10.20.0.0/16 and 2001:db8::/32.',
    'http://192.168.0.1/admin and https://example.org/lookup/86.143.22.9 and https://[fe80::1]/',
    'std::vector, face::bed, dead::beef and a::b are no addresses of ours',
    'MAC 00:1A:2B:3C:4D:5E of the device. 12.345.678.9 visitors, 300.1.2.3 users, 010.1.2.3 users',
    'Scores on the doors: 9.8.7.6 and 6.7.8.9 💃',
    'Budget 10.1.2.3 for Ọlábísí, 10.31.31.31 for 李娜',
  ],
  invalid: [
    bad('The abuse came from 86.143.22.9, we traced the connection', '86*********'),
    bad('User logged in from 203.0.113.7 at 3am 😬', '20*********'),
    bad('Mr Wójcik posted from 91.198.174.192', '91************'),
    bad('(IP: 86.1.2.3), ip=86.1.2.4; IPv4 “86.1.2.5”', '86******', '86******', '86******'),
    bad('Cyfeiriad IP 81.2.69.160 🏴󠁧󠁢󠁷󠁬󠁳󠁿', '81*********'),
    bad('https://example.org/lookup?ip=86.1.2.3', '86******'),
    bad('Server fe80::1ff:fe23:4567:890a is down', 'fe**********************'),
    bad('Restart fd12:3456:789a::1 please, Chidi', 'fd***************'),
    bad('Banned: 2a00:23c5:8f0a:1200:9d4e:51ff:fe3a:77b1', '2a*************************************'),
    bad('10.20.30.40 is the printer on floor 2', '10*********'),
    bad('IPv6 ２００１:db8::1, IP ١٩٢.168.1.1', '２０*********', '١٩*********'),
    bad('版本 3.1，IP 地址 IP 172.20.14.99', '17**********'),
    { text: 'Blocked!', meta: { first_comment: 'IP address of 81.2.69.142' }, messages: ['Disallowed IP address "81*********"'] },
  ],
});

describe('the places of IP addresses', () => {
  it.each([
    ['👍 IP 81.2.69.142.\r\nIP address: 2001:db8::8a2e', ['text 6-17 … (high)', 'text 32-46 … (high)']],
    ['שרת IP 81.2.69.142 תודה', ['text 7-18 … (high)']],
    ['try 192.168.14.20, 10.1.2.99 or 81.2.69.142', ['text 4-17 … (medium)', 'text 19-28 … (low)']],
  ])('%j', async (text, places) => {
    const shown = await placesOf(ipAddress, text);
    expect(shown.map(place => place.replace(/Disallowed IP address ".*"/, '…'))).toEqual(places);
  });
});

it('hostile texts are read through', async () => {
  const own = ['1.1.1.', '::', 'ab:', ' 300.1.1.1', 'ip ', '1.2.3.4 ', ' 1:2:3:4:5:6:7'].map(unit => `${unit.repeat(1_000_000 / unit.length)}!`);
  for (const text of [...hostile, ...own]) expect(await placesOf(ipAddress, text)).toEqual([]);
});
