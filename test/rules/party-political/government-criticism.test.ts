import { describe, expect, it } from 'vitest';
import rule from '../../../rules/party-political/government-criticism.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

describe('party-political/government-criticism', () => {
  it.each([
    ['The government’s biodiversity targets are a joke', 'government’s biodiversity targets are a joke'],
    ['This government has failed our rivers 🌊 #SaveOurRivers', 'government has failed'],
    ['Proud of the team on Skomer… and ashamed of this government.', 'ashamed of this government'],
    ['Shame on you, or rather: shame on you @DefraGovUK', 'shame on you @DefraGovUK'],
    ['“Ministers’ shameful record on sewage” is how I would put it', 'Ministers’ shameful'],
    ['Another broken promise from ministers on peatland 🙄', 'broken promise from ministers'],
    ['A government that doesn’t care about nature, Folasade and I agree', 'government that doesn’t care'],
    ['Our clueless Environment Secretary has never seen a puffin.', 'clueless Environment Secretary'],
    ['Mae polisi Llywodraeth Cymru yn warthus', 'Llywodraeth Cymru yn warthus'],
    ['THE GOVERNMENT IS A JOKE', 'GOVERNMENT IS A JOKE'],
    ['Government incompetence has cost Norbridge another wetland', 'Government incompetence'],
    ['Starmer’s government is useless', 'government is useless'],
    ['Ministers have once again ignored the evidence on badgers', 'Ministers have once again ignored the evidence'],
    ['the govt is lying about the figures, says nobody but me', 'govt is lying'],
    ['Whitehall couldn’t care less about the north. Ask Priya Nair’s tenants.', 'Whitehall couldn’t care less'],
    ['New planning bill? The Planning and Infrastructure Bill is a disgrace.', 'Planning and Infrastructure Bill is a disgrace'],
    ['Time to get rid of this government', 'get rid of this government'],
    ['Ministers must go.', 'Ministers must go'],
    ['A pathetic response from Defra to the bird flu in Aberdeen', 'pathetic response from Defra'],
    ['Brexit has been a disaster for our seabird work', 'Brexit has been a disaster'],
    ['What a shambles this government is', 'shambles this government'],
    ['What an absolute disgrace the Home Office has been!', 'disgrace the Home Office'],
    ['Thousands of you signed. This government isn’t listening.', 'government isn’t listening'],
    ['Ministers broke their word to our rangers.', 'Ministers broke their word'],
    ['So much for the government’s promise on curlews', 'So much for the government'],
    ['We’re ashamed of what our government is doing.', 'ashamed of what our government'],
    ['Do ministers even read the evidence?', 'ministers even'],
    ['How can ministers sleep at night?', 'ministers sleep at night'],
    ['Once again Westminster forgets about the north', 'Westminster forgets about'],
    ['Rwanda scheme: cruel, pointless, expensive', 'Rwanda scheme: cruel'],
    ['Government cuts have closed our hide', 'Government cuts have'],
    ['Mae’r llywodraeth wedi siomi Eryri', 'llywodraeth wedi siomi'],
    ['The cuts are one thing; the badger cull is a disgrace', 'badger cull is a disgrace'],
  ])('reports %s', async (text, words) => {
    expect(await reported(rule, { text })).toEqual([`criticism "${words}"`]);
  });

  it.each([
    'The government has published its response to the consultation on biodiversity net gain.',
    'Council tax rebate: the government is paying £150 to most homes in bands A to D.',
    'Ministers visited Kingsbeck on Tuesday to see the damage done by the shameful vandalism at the park.',
    'Fly-tipping is a disgrace. The government lets us fine up to £1,000.',
    'Infected blood scandal: how to claim government compensation',
    'Beware of scam texts that claim to be from the government. They are lies.',
    'The government says river pollution is a disgrace and will fine firms that fail.',
    'Campaigners called the government’s targets a joke; our figures are here: https://www.example.gov.uk/targets',
    'Local government reform is a mess to explain, so here is a map 🗺️',
    'The Russian government’s shameful invasion: how to help people from Ukraine',
    'New exhibition: how the Victorian government failed the poor',
    'In 1834 the government’s poor law was a disgrace to many.',
    'Government inspectors found that care at the home was inadequate.',
    'The Methodist minister is hopeless at darts, and he’d be the first to say so!',
    'If the government letter is wrong, call 0300 123 4567.',
    'Ministers must go further to meet the target of 30% by 2030, the law requires.',
    'Mae Llywodraeth Cymru wedi cyhoeddi cynllun newydd.',
    'The Minister for Nature opened our visitor centre with Chen Wei-Ling. What a day!',
    'The government’s housing targets are not a joke: we need 900 homes a year.',
    'Read https://www.example.gov.uk/government/policies/are-a-joke before you apply.',
    'The Government of Sudan is corrupt.',
    'Government data: damp is killing people. Report mould to us.',
    'Tenants let down by a government-approved scheme can claim here.',
    'Biodiversity net gain is not scary: our planners explain.',
    'What a shambles! Our shed is a mess. The government grant for it closes on Friday.',
    'What a disaster government contractors found under the floor: dry rot.',
    'How can you sleep at night in the heat? The government’s advice is here.',
    'Has the government paid your rebate? Do listen to the message on our helpline.',
    'City of Westminster is in crisis talks? No: it is our twin for the day.',
    'The government cuts business rates for pubs from April. Not a single form is needed.',
    'If only one minister comes, the room is big enough. The sooner you apply, the better.',
  ])('accepts %s', async text => {
    expect(await reported(rule, { text })).toEqual([]);
  });

  it('is less sure of measured words, remarks, and what somebody is reported to say', async () => {
    const sure = async (text: string) => (await findingsOf(rule, { text })).map(({ confidence }) => confidence);
    expect(await sure('Ministers have lied to farmers.')).toEqual(['medium']);
    expect(await sure('The government’s metric is flawed.')).toEqual(['low']);
    expect(await sure('A new target from government? What a joke!')).toEqual(['low']);
    expect(await sure('“The government is a shambles,” said Cllr Kwame Boateng.')).toEqual(['low']);
  });

  it('reads every field, and tells where the words stand', async () => {
    const meta = {
      images: [{ file: 'cartoon.png', alt: 'A cartoon: useless ministers on a beach' }],
      first_comment: 'Thanks for nothing, government',
    };
    expect(await reported(rule, { text: 'Enjoy!', meta })).toEqual([
      'images[0].alt: criticism "useless ministers"',
      'first_comment: criticism "Thanks for nothing, government"',
    ]);
    expect(await reported(rule, { text: '🎉 Hello\r\n\r\nDiolch — the government\r\nMinisters are a disgrace.\r\n' })).toEqual([
      'criticism "Ministers are a disgrace"',
    ]);
    expect(await reported(rule, { text: 'مرحبا the government is a joke مرحبا' })).toEqual(['criticism "government is a joke"']);
  });

  it('leaves councillors’ own accounts alone, but no holder of a politically restricted post', async () => {
    const text = 'The government is a joke.';
    const of = (account: object) => reported(rule, { text, meta: { account: 'roe' }, config: { accounts: [{ id: 'roe', ...account }] } });
    expect(await of({ kind: 'member', handles: { x: 'CllrRoe' } })).toEqual([]);
    expect(await of({ kind: 'member', handles: { x: 'HytheLeader' } })).toHaveLength(1);
    expect(await of({ kind: 'professional', handles: {} })).toHaveLength(1);
    expect(
      await reported(rule, {
        text,
        meta: { account: 'roe' },
        options: { accounts: ['corporate'] },
        config: { accounts: [{ id: 'roe', kind: 'personal', handles: {} }] },
      }),
    ).toEqual([]);
    const restricted = [{ id: 'roe', kind: 'personal', politically_restricted: true, handles: {} }];
    const [message] = await findingsOf(rule, {
      text,
      meta: { account: 'roe' },
      options: { accounts: ['corporate'] },
      config: { accounts: restricted },
    });
    expect(message).toMatchObject({ severity: 2, suggestions: [{ desc: expect.stringMatching(/^Give the facts/) }] });
  });

  it('takes in words that the configuration adds, and leaves out those it removes', async () => {
    const options = { targets: { add: ['the Dome Authority'], remove: ['Whitehall'] }, words: { add: ['bobbins'], remove: ['a joke', 'joke'] } };
    const text = 'The Dome Authority is bobbins. Whitehall is bobbins. The government is a joke.';
    expect(await reported(rule, { text, options })).toEqual(['criticism "The Dome Authority is bobbins"']);
  });

  it.each([
    ['a', 0],
    ['@', 0],
    ['1', 0],
    ['a-', 0],
    ['government is a ', 0],
    ['joke ', 0],
    ['shame on ', 0],
    ['the government’s plan of ', 0],
    ['ministers are a joke. ', 45_455],
  ])('reads a megabyte of "%s"', async (unit, count) => {
    expect(await findingsOf(rule, { text: megabyteOf(unit) })).toHaveLength(count);
  });
});
