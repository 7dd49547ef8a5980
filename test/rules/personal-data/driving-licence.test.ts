import { describe, expect, it } from 'vitest';
import drivingLicence from '../../../rules/personal-data/driving-licence.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed driving licence number "${masked}"`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });

new RuleTester().run('personal-data/driving-licence', drivingLicence, {
  valid: [
    'No such date: SMITH802310AB1CD, SMITH813310AB1CD, SMITH863310AB1CD, SMITH800010AB1CD',
    'Surname with a nine inside: SM9TH812310AB1CD',
    'Longer: XSMITH812310AB1CD, SMITH812310AB1CDX, SMITH812310AB1C',
    'smith812310ab1cd in small letters is a login',
    'https://www.example.gov.uk/SMITH812310AB1CD',
    'Taxi licence 12345678 is renewed; driving licence checks take 5 days',
    'Provisional licence? Apply at https://www.gov.uk 🚗',
    'Trwydded yrru: gwnewch gais ar-lein 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'ABCDEFGHIJKLMNOP 1234567890123456',
    'Licence to drive a minibus (D1)',
  ],
  invalid: [
    bad('Lost: licence MORGA607054SM9IJ', 'MORGA***********'),
    bad('MORGA 657054 SM9IJ 35 🚙', 'MORGA ****** ***** **'),
    bad('MORGA-657054-SM9IJ', 'MORGA*************'),
    bad('FO999512018AA1AB', 'FO999***********'),
    bad('(JONES710153J99EF)', 'JONES***********'),
    bad('driving licence smith812310ab1cd', 'smith***********'),
    bad('Born on a leap day: SMITH802290AB1CD', 'SMITH***********'),
    bad('ＳＭＩＴＨ812310AB1CD', 'ＳＭＩＴＨ***********'),
    bad('DVA driver number 12345678', '1234****'),
    bad('SMITH812310AB1CD, JONES710153J99EF', 'SMITH***********', 'JONES***********'),
    bad('trwydded yrru SMITH812310AB1CD', 'SMITH***********'),
  ],
});

it('gives places', async () => {
  expect(await placesOf(drivingLicence, '👉\r\nSMITH812310AB1CD.')).toEqual([`text 4-20 ${found('SMITH***********')} (high)`]);
  expect(await placesOf(drivingLicence, 'Driving licence no. 12345678')).toEqual([`text 20-28 ${found('1234****')} (medium)`]);
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(drivingLicence, text)).toEqual([]));
