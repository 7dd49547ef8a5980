import { describe, expect, it } from 'vitest';
import vehicleRegistration from '../../../rules/personal-data/vehicle-registration.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed vehicle registration "${masked}"`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });

new RuleTester().run('personal-data/vehicle-registration', vehicleRegistration, {
  valid: [
    'A14, A1(M), M62, B1234 and the A127 are closed; buses 36, N29 and X1 too 🚌',
    'Never issued: AB35 ABC, AB51 AIB, QB51 ABC, AB50 ABC, AB01 ABC, AI51 ABC',
    'PE1 1HG, SW1A 1AA, FOI 201803, ISO 9001, WD 40, COP 26, KB 0412 on a yellow plate',
    'Car park P1, 24 cars, van hire from £40, taxi rank A1',
    'XXXAB51ABCYYY, AB51ABCD, AB-51-ABC-1, ab51 abc',
    'https://www.example.gov.uk/AB51ABC',
    'Storm Bram: B123 ABC is a shelf',
    'Number plates for bikes? Vehicle tax is due.',
    'Y cerbyd: dim angen rhif 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    { text: 'Our bin lorry AB51 ABC', options: { allowMarks: ['AB51ABC'] } },
  ],
  invalid: [
    bad('Whose is AB70 DEF? It blocks the school gate 😠', 'AB** ***'),
    bad('BD62XYZ', 'BD*****'),
    bad('Private plate FEL 1', 'FE* *'),
    bad('the car, ab51 abc, was towed', 'ab** ***'),
    bad('Van reg: K1 ABC', 'K1 ***'),
    bad('plate ABC 123D, plate A123 BCD', 'AB* ****', 'A1** ***'),
    bad('Registration number ABC 1234', 'AB* ****'),
    bad('reg. AIZ 1234 (Fermanagh)', 'AI* ****'),
    bad('A123 BCD', 'A1** ***'),
    bad('AB\u00a051\u200bABC? No: AB51\u00a0ABC', 'AB** ***'),
    bad('Parked at the hub: FM26 GRT', 'FM** ***'),
  ],
});

it('weighs the words around', async () => {
  const places = await placesOf(vehicleRegistration, 'reg AB51 ABC\n'.concat('.'.repeat(60), ' AB51 ABD\n', '.'.repeat(60), ' a van, A123 BCD'));
  expect(places.map(place => place.slice(place.lastIndexOf('(')))).toEqual(['(high)', '(medium)', '(medium)']);
  expect(await placesOf(vehicleRegistration, 'A123 BCD')).toEqual([`text 0-8 ${found('A1** ***')} (low)`]);
});

it.each(hostile)('gets through a million characters of %.4j', async text => expect(await placesOf(vehicleRegistration, text)).toEqual([]));
