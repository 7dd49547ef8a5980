import { describe, expect, it } from 'vitest';
import partyName from '../../../rules/party-political/party-name.ts';
import { RuleTester } from '../../../src/rule-tester.ts';
import { findingsOf } from '../findings.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const neutral = 'publicity stays politically neutral';
const named = (...names: string[]) => names.map(name => `Disallowed party name "${name}": ${neutral}`);
const wales = { config: { organisation: { nation: 'wales' } } };
const ni = { config: { organisation: { nation: 'northern-ireland' } } };

new RuleTester().run('party-political/party-name', partyName, {
  valid: [
    { text: 'Reform councillors of the Labour Party Library', options: { parties: { remove: ['reform', 'the Labour Party Library'] } } },
    { text: 'Hythe Forward First School', options: { parties: { add: ['Hythe Forward'] } } },
    // Labour
    'Labour wards at the Royal are open to partners day and night.',
    'In labour? Call the maternity line before you set off. Our midwives are members of your team.',
    'Labour Market Statistics for Hythe: 4,120 people claim a benefit. The council leader’s report is on our website.',
    'Slave labour is hidden in plain sight. Report it, in confidence, to the Modern Slavery Helpline.',
    'The old Labour Exchange becomes 14 flats, councillors have agreed.',
    'Labour is hard; our birth centre makes it easier. Labour will usually start on its own, say our midwives.',
    'Parents’ group meets at Hythe Labour Club on Fridays.',
    'The Gangmasters and Labour Abuse Authority visited three farms with our officers.',
    'On this day in 1945 the town elected its first Labour mayor. See the chain of office in the museum.',
    'The Tory clubs of the 1820s: a lecture. Sinn Féin was founded in 1905: our exhibition on Irish history.',
    'Tory Street is closed. Ada Corbyn of Farage Road has won the raffle.',
    'Mae’r blaid bysgota yn cwrdd am 7. The labour team at the birth centre is hiring.',
    'Labour is included in the price. Labour starts on its own, as a rule. A labour plan helps. Labour is extra.',
    'Reform on Monday: the new forms. Team Green beat Team Red. The Green gains a gate on 31% of its side.',
    'Labour: £60 an hour. Materials: at cost. Our contractor brings them.',
    // Conservative, liberal, unionist
    'A conservative estimate puts the saving at £1.2m; councillors vote on the budget on Monday.',
    'Line dancing at the Conservative Club, High Street, 7.30pm.',
    'Apply sun cream liberally. Liberal amounts, please!',
    'Trade unionist Mary Macarthur is remembered in Cradley Heath on Saturday.',
    // Green, reform, restore, alliance, independent
    'Green bins, green spaces and a Green Flag Award: our parks team has had a week of it.',
    'Wood Green councillors meet residents at Bethnal Green Library. Green Lane is closed.',
    'Vote for your favourite village green in our photo competition.',
    'Local Government Reform: what our councillors said. SEND Reform is on the agenda, too.',
    'Reform of council tax support: members will decide in January.',
    'Engineers hope to restore power by 6pm. Restore Nature: grants for farmers are open.',
    'The Integrated Care Alliance members meet on Tuesday. An alliance of six councils bid for the money.',
    'Independent councillors and the Independent group leader took part in the site visit.',
    // Everyday names of small parties
    'Your Party, Our Place: hire the Guildhall. Is your party of four hungry?',
    'Aspire leisure centre reopens. Propel your career. Community First responders are needed.',
    'Britain First World War graves: a walk with the archivist. Green Party Supplies sells paper cups.',
    'SNP analysis of the seabird genome shows two populations, our geneticists say.',
    'TÜV-tested helmets only, please, at the BMX track.',
    'BBC Alba is filming on Lewis. BNP is a blood test for heart failure.',
    'Esher Residents Association thanks everybody who cleared the snow.',
    // Words in brackets, capitals, teams and vegetables
    'Meet in the Science Block (Lab 3). Chemistry (Lab, second floor) is full. Maria Chen (Lab) has the keys.',
    'Comic Convention (Con, 10am to 4pm). Jo Tate (Ref) blew the whistle. PC Jane Roe (PC) and Sam Tan (LD nurse) were there.',
    'JOIN OUR LABOUR WARD TEAM. JOIN GREEN GYM. BACK REFORM OF BUS FARES!',
    'BACK LABOUR OR FRONT LABOUR? ASK OUR MIDWIVES',
    'Back Labour is pain in the back at birth, our midwives say.',
    'Greens win the cup: well bowled! Greens hold up well in frost, so plant kale now.',
    // Politicians in office, and other people
    'The Prime Minister, Andy Burnham, opened the hydrogen plant. PM @Keir_Starmer was here in 2025.',
    'Our MP, the Leader of the Council and the Leader of the Opposition laid wreaths.',
    'Congratulations to Adam Price and Jane Dodds of Year 6.',
    'Photos: @UntoldStories and @HytheFactories',
    // Elections
    'Statement of persons nominated for Hendon: Ann Shah, Labour Party; Bob Cole, Conservative Party candidate; Cy Fenn, Green Party.',
    'Underhill ward result: Ann Shah (Labour) has been elected with 1,204 votes. Turnout was 36%.',
    'The political make-up of the council is now Labour 32, Conservative 20, Liberal Democrat 8 and Green 3.',
    'Register to vote by midnight. Candidates, councillors, manifestos: whocanivotefor.co.uk has them all.',
    { text: 'Diolch i bawb a ddaeth i’r parti. Mae’r blaid yn y neuadd.', ...wales },
    { text: 'The Alliance councillors of Broxtowe', config: { organisation: { nation: 'scotland' } } },
    {
      text: 'Labour councillors helped out',
      meta: { account: 'sam' },
      options: { accounts: ['corporate'] },
      config: { accounts: [{ id: 'sam', kind: 'personal' }] },
    },
    { text: 'The Green Party Hall is open for bookings', options: { parties: { remove: ['green party hall'] } } },
  ],
  invalid: [
    { text: 'It’s the same old Labour. This is Labour’s Britain.', messages: named('Labour', 'Labour') },
    { text: 'New poll! Reform on 31%. Go, Team Reform!', messages: named('Reform', 'Reform') },
    { text: 'Another Green gain in Hythe. Dim ateb gan Llafur.', messages: named('Green', 'Llafur') },
    { text: 'Independents for Frome met in Frome.', messages: named('Independents for Frome') },
    { text: 'Labour hit working people. Labour is delivering for Stoke.', messages: named('Labour', 'Labour') },
    { text: 'Labour: 14 new taxes in 14 months. Reform can’t run a bath.', messages: named('Labour', 'Reform') },
    { text: 'Only the Conservative plan will work. I’m a Conservative because I care.', messages: named('Conservative', 'Conservative') },
    { text: 'Greens win in Gorton! The Greens’ plan for renters', messages: named('Greens', 'Greens') },
    { text: 'Alliance has doubled its vote.', ...ni, messages: named('Alliance') },
    { text: 'Your Conservative team in Hythe, and the Conservative Association', messages: named('Conservative', 'Conservative Association') },
    { text: 'Labour promised no new taxes. Labour lied.', messages: named('Labour', 'Labour') },
    { text: 'Bore da o stondin y Blaid. Ymunwch â’r Blaid!', messages: named('y Blaid', '’r Blaid') },
    { text: 'Our new Green county councillor since 1984', messages: named('Green') },
    {
      text: 'Starmer’s Britain, and Team Badenoch',
      messages: ['Starmer', 'Team Badenoch'].map(name => `Disallowed politician "${name}": ${neutral}`),
    },
    { text: 'Reform councillors left Reform UK', messages: named('Reform UK'), options: { parties: { remove: ['Reform'] } } },
    { text: 'Tours of the labour ward', messages: named('labour ward'), options: { parties: { add: ['labour ward'] } } },
    { text: 'Vote Labour. VOTE LABOUR!', messages: named('Vote Labour', 'VOTE LABOUR') },
    { text: 'The council’s Labour leader and the Conservative group agreed.', messages: named('Labour', 'Conservative') },
    { text: 'Labour’s plan for the high street goes to committee.', messages: named('Labour') },
    { text: 'Labour-run Hythe, Reform-led Kent and Tory-controlled Surrey meet.', messages: named('Labour-run', 'Reform-led', 'Tory') },
    { text: 'Councillors from Labour, the Greens and Reform spoke.', messages: named('Labour', 'Greens', 'Reform') },
    { text: 'Thanks to our Green councillors and the Green MP for Hythe.', messages: named('Green', 'Green') },
    { text: 'Reform councillors voted against. Join Reform UK!', messages: named('Reform', 'Reform UK') },
    { text: 'the lib dems and liberal democrats of hythe, and the tories', messages: named('lib dems', 'liberal democrats', 'tories') },
    {
      text: 'UKIP, the SNP and the Monster Raving Loony Party have all held a seat here.',
      messages: named('UKIP', 'SNP', 'Monster Raving Loony Party'),
    },
    {
      text: 'Ashfield Independents and Mebyon Kernow; a Farnham Residents councillor; an Aspire candidate',
      messages: named('Ashfield Independents', 'Mebyon Kernow', 'Farnham Residents', 'Aspire'),
    },
    { text: 'Restore Britain councillors and Workers Party candidates', messages: named('Restore Britain', 'Workers Party') },
    {
      text: 'Llafur Cymru, Plaid Cymru a’r Ceidwadwyr Cymreig; aelodau o Blaid Cymru',
      ...wales,
      messages: named('Llafur Cymru', 'Plaid Cymru', 'Ceidwadwyr Cymreig', 'Blaid Cymru'),
    },
    { text: 'Plaid councillors in Ceredigion', ...wales, messages: named('Plaid') },
    {
      text: 'Alliance MLA Jo Roe, Sinn Fein, the DUP, the SDLP and Ulster Unionists',
      ...ni,
      messages: named('Alliance', 'Sinn Fein', 'DUP', 'SDLP', 'Ulster Unionists'),
    },
    { text: 'Cllr Joan Vell (Lab) asked about gulls.', messages: named('Lab') },
    { text: '“Enough potholes!” said Piers Hargreaves (Con, Kingsbeck).', messages: named('Con') },
    { text: 'Jo Roe (Lab) and Bob Cole (Con) judged the jam.', messages: named('Lab', 'Con') },
    { text: 'Cllr Wei Lim (LD), Cllr Gethin Powell (Grn) and Cllr Ann Shah (Lab/Co-op)', messages: named('LD', 'Grn', 'Lab') },
    { text: 'Cllr Nia Rees (PC)', ...wales, messages: named('PC') },
    { text: 'JOIN LABOUR', messages: named('LABOUR') },
    { text: 'JOIN THE GREENS TODAY! Back Labour on 6 May', messages: named('GREENS', 'Labour') },
    { text: 'Join Labour today. Join Reform!', messages: named('Labour', 'Reform') },
    { text: 'Greens win seat in Kingsbeck', messages: named('Greens') },
    { text: 'Greens gain ward from Labour', messages: named('Greens', 'Labour') },
    { text: 'A pledge that Labour would never make', messages: named('Labour') },
    { text: 'Members of Your Party spoke after the Heritage Party candidate', messages: named('Heritage Party') },
    {
      text: 'Vote Labour today. Ann Shah (Labour) has been elected in Underhill ward before.',
      messages: named('Vote Labour', 'Labour'),
    },
    {
      text: 'Kemi Badenoch came to the market, with @Conservatives.',
      messages: [`Disallowed politician "Kemi Badenoch": ${neutral}`, `Disallowed mention of a party's account "@Conservatives": ${neutral}`],
    },
    {
      text: 'RT @HytheLabour @KentTories ＠UKLabour',
      messages: ['@HytheLabour', '@KentTories', '＠UKLabour'].map(account => `Disallowed mention of a party's account "${account}": ${neutral}`),
    },
    {
      text: 'Labour councillors helped out',
      meta: { account: 'sam' },
      options: { accounts: ['corporate'] },
      config: { accounts: [{ id: 'sam', kind: 'personal', politically_restricted: true }] },
      messages: named('Labour councillors'),
    },
  ],
});

describe('party-political/party-name', () => {
  const elections = [{ kind: 'local', poll: '2026-05-07', closed_accounts: [] }] as const;
  const text = 'The Labour group met today.';

  it('warns outside a pre-election period, and is an error in it', async () => {
    const severities = await Promise.all(
      ['2026-03-29T23:59', '2026-03-30T00:00', '2026-05-07T21:59', '2026-05-07T22:00'].map(async scheduled => {
        const [finding] = await findingsOf(partyName, { text, meta: { scheduled }, config: { elections } });
        return finding?.severity;
      }),
    );
    expect(severities).toEqual([1, 2, 2, 1]);
  });

  it('is an error on the account of somebody in a politically restricted post', async () => {
    const config = { accounts: [{ id: 'chief', kind: 'professional', handles: {}, politically_restricted: true }] };
    const [finding] = await findingsOf(partyName, { text, meta: { account: 'chief' }, config });
    expect(finding).toMatchObject({ severity: 2, range: [4, 10], field: 'text' });
  });

  it('is sure of names, less of words in political company, least of a capital in a pre-election period', async () => {
    const texts = ['Reform UK met', 'A promise from Labour to the town', 'The visit was a Reform one'];
    const found = await Promise.all(
      texts.map(each => findingsOf(partyName, { text: each, meta: { scheduled: '2026-04-20T10:00' }, config: { elections } })),
    );
    expect(found.map(([finding]) => [finding?.confidence, finding?.severity])).toEqual([
      ['high', 2],
      ['medium', 2],
      ['low', 1],
    ]);
    expect(await findingsOf(partyName, { text: texts[2] as string })).toEqual([]);
  });

  it('looks at alt texts and poll options too', async () => {
    const meta = { images: [{ file: 'a.jpg', alt: 'Two Labour councillors' }], poll: ['Lib Dems', 'Yes'] };
    const found = await findingsOf(partyName, { text: 'A photo', meta });
    expect(found.map(({ field, range }) => [field, range])).toEqual([
      ['images[0].alt', [4, 22]],
      ['poll[0]', [0, 8]],
    ]);
  });

  it('names the text as it stands, unmasked', async () => {
    const [finding] = await findingsOf(partyName, { text: 'Out with the   Liberal\nDemocrats' });
    expect(finding?.message).toBe('Disallowed party name "Liberal Democrats": publicity stays politically neutral');
  });

  it.each(['Labour ', 'Labour, Green ', 'the Greens ', 'Vote ', 'Lib Dem', 'Jo Roe (Lab) ', '(Con, X', 'SNP ', 'Back Labour '])(
    'comes to an end on a hundred thousand characters of %j',
    async seed => {
      const found = await findingsOf(partyName, { text: seed.repeat(100_000 / seed.length) });
      expect(found.length).toBeLessThan(100_000);
    },
  );
});
