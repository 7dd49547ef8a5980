import { describe, expect, it } from 'vitest';
import caseReference from '../../../rules/personal-data/case-reference.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { hostile, placesOf } from './places.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const found = (masked: string) => `Disallowed case reference "${masked}"`;
const bad = (text: string, ...masked: string[]) => ({ text, messages: masked.map(found) });

new RuleTester().run('personal-data/case-reference', caseReference, {
  valid: [
    // Public registers
    'Cais cynllunio 25/00417/FUL: dweud eich dweud erbyn 12 Mai 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'Your application 25/01234/HSE is valid, Mr Nowak: follow it on the planning register.',
    'Appeal APP/X9999/W/26/3344556 was dismissed on Tuesday.',
    'Premises licence application ref 26/00881/LAPREM: the Dog & Duck, Mill Lane 🍺',
    'FOI reference 2026-0412 is in the disclosure log. FOI 201803 as well.',
    'Traffic order ref TRO-2026-118: 20mph on Foulby Lane from Monday.',
    'The Ombudsman published its decision in case 21 004 567 today; we accept it and are sorry.',
    // Appeals
    'Witnesses: call 101, crime reference 26/12345/24, or Crimestoppers on 0800 555 111.',
    'Saw anything? Ring 101 quoting incident 4417 of 3 May.',
    // Vacancies, goods, archives
    'Job ref: REQ00123. Apply by 12 May 2026, £28,400 📣',
    'Tender reference DN704417 is on Contracts Finder.',
    'Product recall: batch reference 20417B, do not eat.',
    'The account of 1745 is in the archive, ref. FMA/PH/1842/17.',
    // Numbers that are none
    'Measles cases: 1234 this year, 12 cases in May. In case 25000 of you come, parking is at the showground.',
    'The case opened on 12/05/2026 at 10:30. Council tax 2026/27 bills are out, and Universal Credit 116 000 people strong.',
    'Claim £1200 back. A claim of 12,500 pounds. Report 12345678 times? Complaint 50% down. Patient 30000 treated',
    'Case C-131/12 before the Court of Justice; R v Smith [2026] EWCA Civ 1234',
    'Case study 12345: how Ngozi’s café cut its waste',
    'https://my.example.gov.uk/case?ref=CAS-123456 #case123456',
    'We’ve logged this as CAS-123456',
    { text: 'Your claim 12345678 is paid.', options: { cues: { remove: ['Claim'] } } },
    { text: 'CTX-204417 and CTX-000000', options: { forms: ['ctx-######'], allowForms: ['CTX-######'] } },
    { text: 'Planning application 25/01234/FUL was approved 🎉', meta: { platforms: ['yammer'] } },
  ],
  invalid: [
    bad('Hi Wojtek, your allotment tenancy ref ALT/0417/B runs out on Friday 🥕', 'AL********'),
    bad('Mrs Patel’s housing application HA204417 has been approved', 'HA******'),
    bad('Her rent account 1100234 is in arrears', '11*****'),
    bad('@jo_b please quote your account number 70012345 when you ring', '70******'),
    bad('PCN BZ12345678 and PCN: BZ12345679 are cancelled, sorry!', 'BZ********', 'BZ********'),
    bad('Court case T20257001 is listed for Monday', 'T2*******'),
    bad('Home Office reference 1234-5678-9012-3456 came through for Amal', '12*****************'),
    bad('CAD 1234/12MAY26 attended at the flats', '12**********'),
    bad('Rhif achos 123456: diolch, Siân', '12****'),
    bad('Twój numer? Case no. 4417, Agnieszka.', '44**'),
    bad('Hello Ọlábísí, your reference number is 123456', '12****'),
    bad('council tax account:　７００１２３４５ (李娜)', '７０******'),
    bad('“EHCP ref. 00417” is with the panel', '00***'),
    bad('Council tax a/c no 70098123 is up to date', '70******'),
    bad('Ref FS448812345 is logged for you', 'FS*********'),
    bad('Client ID 8812345: could somebody ring?', '88*****'),
    { text: 'Planning enforcement, case 21/04567/ENF: over to you?', meta: { platforms: ['yammer'] }, messages: [found('21**********')] },
    { text: 'Logged as CAS-123456', meta: { platforms: ['yammer'] }, messages: [found('CA********')] },
    { text: 'All sorted!', meta: { reply_to: '@a', first_comment: 'Logged as CAS-123456' }, messages: [found('CA********')] },
    { text: 'see https://example.org/?q=lb204417.', options: { forms: ['LB######'] }, messages: [found('lb******')] },
    { text: 'é-12.Z and É-13-z', options: { forms: ['É-##.@'] }, messages: [found('é-1***')] },
  ],
});

describe('the places of case references', () => {
  it.each([
    ['re case 21/04567\r\nand case 21/04568 👍', ['text 8-16 … (high)', 'text 27-35 … (high)']],
    ['شكرا, case number 123456, תודה', ['text 18-24 … (high)']],
    ['👍👍 crime ref 26/12345/24 (stolen bike)', ['text 15-26 … (medium)']],
    ['PCN\u00a0BZ 12345678', ['text 4-15 … (high)']],
  ])('%j', async (text, places) => {
    const shown = await placesOf(caseReference, text);
    expect(shown.map(place => place.replace(/Disallowed case reference ".*"/, '…'))).toEqual(places);
  });
});

describe('hostile texts', () => {
  const options = { forms: ['@'.repeat(59), `${'#'.repeat(50)}@`], allowForms: ['@@@@@@'] };

  it('are read through', async () => {
    for (const text of hostile) expect(await placesOf(caseReference, text, { options })).toEqual([]);
  });

  it.each(['case no. ', 'reference number id code is no. ', 'case A-A/A', 'cad #: ', 'case 1 '])('of %j as well', async unit => {
    expect(await placesOf(caseReference, unit.repeat(1_000_000 / unit.length), { options })).toEqual([]);
  });
});

describe('a form that is a regular expression', () => {
  it.each(['CTX-\\d{6}', '(a+)+$', 'LB.*', '[A-Z]##', '^CTX', 'A|B', 'CTX?'])('%s is refused by the schema', form => {
    const { items } = caseReference.options.forms.schema as unknown as { items: { pattern: string } };
    expect(new RegExp(items.pattern, 'u').test(form)).toBe(false);
    expect(new RegExp(items.pattern, 'u').test('CTX-######/@@ .:')).toBe(true);
  });
});
