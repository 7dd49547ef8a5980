import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../src/compose.ts';

const folder = resolve(import.meta.dirname, '../fixtures/breaking');

/** What each draft of `fixtures/breaking/<rule>.ndjson` is reported for by that rule, in order: the field (unless `text`), the message's id, the exact words. */
const expected: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'personal-data/phone-number': {
    'lost-dog-mobile': ['unpublished "07700 900123"'],
    'whatsapp-link': ['unpublished "447700900456"'],
    'international-form': ['unpublished "+44 (0)7700 900 789"'],
    'direct-dial': ['unpublished "029 2018 0417"'],
    'home-landline-dotted': ['unpublished "0113.496.0321"'],
    'in-alt-text': ['images[0].alt: unpublished "07700900614"'],
    'in-first-comment': ['first_comment: unpublished "07700 900222"'],
    'welsh-galwch': ['unpublished "07700 900731"'],
    'two-numbers': ['unpublished "07700-900-345"', 'unpublished "020 7946 0958"'],
    'spelled-with-letter-o': ['unpublished "O77OO 9OO 555"'],
    'markdown-tel-link': ['unpublished "07700900808"'],
    'polish-kontakt': ['unpublished "07700 900 911"'],
    'consent-ran-out': ['expired "07700 900812"'],
  },
  'personal-data/email-address': {
    'officer-first-last': ['unpublished "oluwaseun.adeyemi@fellmarsh.gov.uk"'],
    'initial-and-surname': ['unpublished "t.macgillivray@example.org"'],
    'mailto-link': ['unpublished "bronwen.pugh@example.com"'],
    'at-and-dot': ['unpublished "sunita.rawal [at] example [dot] com"'],
    'plus-and-digits': ['unpublished "chidi.okonkwo84+panto@example.com"'],
    'hyphenated-and-accented': ['unpublished "zoë.lefèvre-jones@example.org"'],
    'in-link-title': ['link_title: unpublished "mei.ling.tan@example.net"'],
    'in-quotation-marks': ['unpublished "gwil.evans@example.com"'],
    'two-in-a-row': ['unpublished "p.nowak@example.org"', 'unpublished "aisha_begum@example.org"'],
    'upper-case': ['unpublished "FATIMA.CISSE@EXAMPLE.COM"'],
    'end-of-thread': ['unpublished "dafydd.elis@llyfrgell.example.cymru"'],
  },
  'personal-data/national-insurance-number': {
    'reply-with-nino': ['found "AB 12 34 56 C"'],
    'run-together': ['found "JK123456D"'],
    'lower-case-with-cue': ['found "sp614868b"'],
    hyphens: ['found "CE-65-43-21-A"'],
    'without-the-last-letter': ['found "LM 20 30 40"'],
    'in-alt': ['images[0].alt: found "RS 10 20 30 B"'],
    welsh: ['found "HJ 44 55 66 A"'],
    'in-a-hashtagged-post': ['found "PR778899C"'],
    'no-break-spaces': ['found "WL 31 41 59 D"'],
    polish: ['found "TX 27 18 28 A"'],
  },
  'personal-data/nhs-number': {
    'patient-transport': ['found "943 476 5919"'],
    hyphens: ['found "401-023-2137"'],
    'run-together': ['found "5123456783"'],
    'chi-number': ['chi "0101701233"'],
    'hc-number': ['hc "399 999 9004"'],
    'in-alt': ['images[0].alt: found "555 123 4568"'],
    'welsh-rhif-gig': ['found "221 395 1837"'],
    'no-cue-but-set-as-one': ['found "888 123 4564"'],
    'markdown-bold': ['found "987 654 3210"'],
    'thin-spaces': ['found "512 345 6791"'],
  },
  'personal-data/named-person': {
    'reply-to-a-resident': ['unconsented "Mrs Patel"'],
    'child-and-school': ['unconsented "Amara Obi"'],
    'missing-man': ['unconsented "Tomasz Wiśniewski"'],
    'two-volunteers': ['unconsented "Nkechi Umeh"', 'unconsented "Li Na Zhao"'],
    'new-tenants': ['unconsented "Agnieszka Zielińska"'],
    'resident-quoted': ['unconsented "Gurpreet Kaur Sandhu"'],
    'in-capitals': ['unconsented "JOHN OKORO"'],
    'welsh-thanks': ['unconsented "Menna Llwyd-Parry"'],
    'colleague-ill': ['unconsented "Dave Tunstall"'],
    'markdown-link': ['unconsented "Aoife Ní Bhriain"'],
    'parking-appeal': ['unconsented "Ms Chen"'],
    accused: ['unconsented "Colin Dugdale"'],
    'thread-with-neighbour': ['unconsented "Janet Fairweather"'],
    raffle: ['unconsented "Nasreen Akhtar"'],
    'consent-ran-out': ['expired "Desmond Achterberg"'],
  },
  'profanity/swearing': {
    'tired-officer': ['swearing "f*cked"'],
    'bloody-nuisance': ['swearing "bloody"'],
    'digits-for-letters': ['swearing "sh1t"'],
    'spaced-out': ['swearing "b o l l o c k s"'],
    'hashtag-acronym': ['swearing "ffs"'],
    'in-poll': ['poll[2]: swearing "crap"'],
    'typographic-quotes': ['swearing "Piss"'],
    stretched: ['swearing "fuuuuuck"'],
    'cyrillic-letters': ['swearing "sh\u0456t"'],
    slur: ['slur "pikeys"'],
    'wanker-van': ['swearing "w@nker"'],
    'in-first-comment': ['first_comment: swearing "fuck"'],
  },
  'party-political/party-name': {
    'labour-group': ['named "Labour"'],
    'conservative-run': ['named "Conservative-run"'],
    'lib-dem-motion': ['named "Lib Dem"'],
    'reform-councillors': ['named "Reform"'],
    'the-greens': ['named "Greens"'],
    'tories-quoted': ['named "Tories"'],
    'party-account': ['account "@UKLabour"'],
    'plaid-cymru': ['named "Plaid Cymru"'],
    'snp-minister': ['named "SNP"'],
    'party-leader': ['leader "Nigel Farage"'],
    'in-alt': ['images[0].alt: named "Liberal Democrat"'],
    'vote-green': ['named "Vote Green"'],
    'sinn-fein': ['named "Sinn Féin"', 'named "DUP"'],
  },
  'party-political/pre-election-period': {
    'leader-cuts-ribbon': ['politician "Council Leader Cllr Wilhelmina Stride"'],
    'cabinet-member-quoted': ['politician "Cabinet Member for"'],
    'strategy-launch': ['launch "launch our new housing strategy"'],
    'record-investment': ['achievement "Record investment"', 'achievement "more than any other council"'],
    'retweet-of-a-member': ['repost "@CllrAsante"'],
    'minister-visits': ['politician "Transport Secretary Jocasta Finch"'],
    'mp-at-school': ['politician "Ifan Prydderch MP"'],
    'new-consultation': ['launch "Have your say on our"', 'launch "New consultation"'],
    'closed-account': ['account: closed "members"'],
    'party-in-window': ['party "Conservative"'],
    'welsh-cynghorydd': ['politician "Cynghorydd Nerys Bowen"'],
    'link-to-a-members-page': ['repost "https://www.facebook.com/CllrStride"'],
  },
  'disclaimer/missing-disclaimer': {
    'colleague-praise': ['missing "my colleagues"'],
    'names-the-council': ['missing "Fellmarsh Borough Council"'],
    abbreviation: ['missing "FBC"'],
    'mentions-the-council': ['missing "@FellmarshBC"'],
    'links-to-the-council': ['missing "https://www.fellmarsh.gov.uk/bins"'],
    'our-residents': ['missing "Our residents"'],
    'i-work-for': ['missing "I work for"'],
    'in-the-civil-service': ['missing "in the civil service"'],
    welsh: ['missing "yn y gwaith"'],
    'in-alt': ['images[0].alt: missing "Fellmarsh Council"'],
    'too-long-for-x': ['noRoom "At work"'],
  },
  'handle-naming/organisation-in-personal-handle': {
    suffix: ['account: registered "jo-suffix"'],
    prefix: ['account: registered "ade-prefix"'],
    dotted: ['account: registered "mina-dotted"'],
    'whole-name': ['account: registered "rhys-whole"'],
    'two-platforms': ['account: registered "lee-two"'],
    'capital-i-for-l': ['account: registered "kofi-lookalike"'],
    digits: ['account: registered "zofia-digits"'],
    'unregistered-with-at': ['account: unregistered "@Bex_FBC"'],
    'unregistered-dotted': ['account: unregistered "@nasir.fellmarsh.council"'],
    'bluesky-domain': ['account: registered "tomasz-bluesky"'],
    'other-case-and-accents': ['account: registered "sian-accent"'],
  },
  'handle-naming/invalid-handle': {
    'hyphen-on-x': ['cut "@river-watch"'],
    'dot-on-x': ['cut "@llyfrgell.example.cymru"'],
    'bluesky-handle-on-x': ['cut "@ngozi.bsky.social"'],
    'too-long-for-x': ['mention "@NorbridgeFoodBankVolunteers"'],
    'hyphen-on-instagram': ['cut "@kasia-paints"'],
    'hyphen-on-threads': ['cut "@beck-valley-trust"'],
    'no-domain-on-bluesky': ['mention "@OrwickTrust"'],
    'reply-to-dotted': ['reply_to: named "@jo.rivers"'],
    'account-with-hyphen': ['account: registered "museum"'],
    'unregistered-account-hyphen': ['account: named "@Fell-Museum"'],
    'in-first-comment': ['first_comment: cut "@mei-ling-draws"'],
  },
};

type Row = Readonly<Record<string, unknown>>;

/** The value of a field such as `text`, `poll[2]` or `images[0].alt`. */
function fieldOf(row: Row, field: string): string {
  return String(field.split(/[.[\]]+/).reduce<unknown>((value, key) => (key === '' ? value : (value as Row)[key]), row));
}

describe.each(Object.entries(expected))('%s', (rule, drafts) => {
  it('reports every draft that breaks it, at the place', async () => {
    const path = resolve(folder, `${rule}.ndjson`);
    const bytes = readFileSync(path);
    const rows = bytes
      .toString()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Row & { id: string });
    const { result } = await createLinter({ cwd: folder, now: '2026-11-20T09:00' }).lint(path, bytes);
    const found = Object.fromEntries(rows.map(({ id }) => [id, [] as string[]]));
    for (const { ruleId, messageId, draft = 0, field = '', range } of result.messages) {
      const row = rows[draft - 1] as (typeof rows)[number];
      if (ruleId === rule)
        found[row.id]?.push(`${field === 'text' ? '' : `${field}: `}${messageId} "${fieldOf(row, field).slice(...(range ?? [0, 0]))}"`);
    }
    expect(found).toEqual(drafts);
    expect(rows.length).toBeGreaterThanOrEqual(10);
  });
});
