import { testClauses } from './rows.ts';

testClauses('jncc', [
  {
    clause: 'jncc:official-use/2',
    rule: 'handle-naming/missing-official-tag',
    breaks: { account: 'rhian', platforms: ['x'], text: 'Guillemot counts on Skomer are done: up by a tenth.' },
    twin: { account: 'rhian', platforms: ['x'], text: 'Guillemot counts on Skomer are done: up by a tenth. With @JNCC_UK' },
  },
  {
    clause: 'jncc:official-use/3',
    rule: 'handle-naming/unregistered-account',
    breaks: { account: '@JNCC_Lichens', text: 'A lichen a day, from today.' },
    twin: { account: 'corporate', text: 'A lichen a day, from today.' },
  },
  {
    clause: 'jncc:engagement/2',
    rule: 'disclaimer/missing-affiliation',
    breaks: { account: 'marek', platforms: ['linkedin'], text: 'Our seabed habitat map for the Celtic Sea is out.' },
    twin: { account: 'marek', platforms: ['linkedin'], text: 'Our seabed habitat map at @JNCC_UK is out.' },
  },
  {
    clause: 'jncc:engagement/2',
    rule: 'handle-naming/unregistered-account',
    breaks: { account: '@marine_atlas_uk', text: 'Our seabed habitat map for the Celtic Sea is out.' },
    twin: { account: 'corporate', text: 'Our seabed habitat map for the Celtic Sea is out.' },
  },
  {
    clause: 'jncc:engagement/7',
    rule: 'profanity/swearing',
    breaks: { account: 'corporate', text: 'Read the bloody paper before you comment.' },
    twin: { account: 'corporate', text: 'Bloody crane’s-bill is in flower. Please read the paper before you comment.' },
  },
  {
    clause: 'jncc:engagement/9',
    rule: 'handle-naming/invalid-handle',
    breaks: { account: 'corporate', platforms: ['x'], text: 'Photo by @kelp-forest-friends' },
    twin: { account: 'corporate', platforms: ['x'], text: 'Photo by @kelpforest_uk' },
  },
  {
    clause: 'jncc:personal/1',
    rule: 'handle-naming/organisation-in-personal-handle',
    breaks: { account: 'sam-jncc', text: 'New saddle, old bicycle.' },
    twin: { account: 'sam', text: 'New saddle, old bicycle.' },
  },
  {
    clause: 'jncc:personal/2',
    rule: 'disclaimer/missing-disclaimer',
    breaks: { account: 'sam', text: 'Rewilding has done more for this valley than I dared to hope.' },
    twin: { account: 'ola', text: 'Rewilding has done more for this valley than I dared to hope.' },
  },
  {
    clause: 'jncc:personal/3',
    rule: 'party-political/party-advocacy',
    breaks: { account: 'sam', text: 'Out canvassing for our candidate in Ely: every voter I met was lovely.' },
    twin: { account: 'sam', text: 'Out cycling round Ely: every dog I met was lovely.' },
  },
  {
    clause: 'jncc:personal/3',
    rule: 'party-political/party-name',
    breaks: { account: 'sam', text: 'Joined the Liberal Democrats today.' },
    twin: { account: 'sam', text: 'Joined the cycling club today.' },
  },
  {
    clause: 'jncc:conduct/2',
    rule: 'party-political/government-criticism',
    breaks: { account: 'corporate', text: 'The government’s peat targets are a joke.' },
    twin: { account: 'corporate', text: 'The government’s peat targets run to 2030. Read our advice.' },
  },
  {
    clause: 'jncc:conduct/4',
    rule: 'party-political/political-link',
    breaks: { account: 'corporate', text: 'Good on marine parks: https://www.greenparty.org.uk/sea' },
    twin: { account: 'corporate', text: 'Good on marine parks: https://www.example.ac.uk/sea' },
  },
  {
    clause: 'jncc:conduct/5',
    rule: 'party-political/party-name',
    breaks: { account: 'corporate', text: 'Reform councillors have got nature recovery right.' },
    twin: { account: 'corporate', text: 'Reform of fisheries law is open for comment.' },
  },
  {
    clause: 'jncc:conduct/5',
    rule: 'party-political/pre-election-period',
    breaks: { account: 'corporate', scheduled: '2026-06-01T09:00', text: 'Jane Ash-Lowe MP saw our survey ship.' },
    twin: { account: 'corporate', scheduled: '2026-06-12T09:00', text: 'Jane Ash-Lowe MP saw our survey ship.' },
  },
  {
    clause: 'jncc:confidence/2',
    rule: 'personal-data/special-category',
    breaks: { account: 'corporate', text: 'Thinking of Dafydd in our maps team, who is off sick with depression again.' },
    twin: { account: 'corporate', text: 'Depression is common among field workers. Talk to somebody: our helpline is open to all staff.' },
  },
  {
    clause: 'jncc:confidence/3',
    rule: 'personal-data/phone-number',
    breaks: { account: 'corporate', text: 'Marek is on leave until May; try his own phone, 07700 900418.' },
    twin: { account: 'corporate', text: 'Marek is on leave until May; try the switchboard, 01733 562626.' },
  },
  {
    clause: 'jncc:confidence/3',
    rule: 'personal-data/national-insurance-number',
    breaks: { account: 'corporate', text: 'Payroll needs a check of AB123456C before Friday.' },
    twin: { account: 'corporate', text: 'Payroll needs a check of form P45 before Friday.' },
  },
]);
