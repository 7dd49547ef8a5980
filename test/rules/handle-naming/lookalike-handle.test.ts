import { describe, it } from 'vitest';
import rule from '../../../rules/handle-naming/lookalike-handle.ts';
import { RuleTester } from '../../../src/rule-tester.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const config = {
  accounts: [
    { id: 'corporate', kind: 'corporate', handles: { x: '@BarnetCouncil', facebook: 'barnetcouncil' } },
    { id: 'libraries', kind: 'service', handles: { x: 'BarnetLibraries' } },
    { id: 'jncc', kind: 'corporate', handles: { x: 'JNCC_UK', bluesky: 'jncc.gov.uk' } },
    { id: 'sam', kind: 'personal', handles: { x: 'SamSmith99' } },
  ],
} as const;
const post = (text: string) => ({ text, config });
const twin = (handle: string, registered: string) => `Disallowed handle "${handle}": it looks like the registered X handle "${registered}"`;
const near = (handle: string, registered: string) => `Unknown handle "${handle}": the register has "${registered}" on X`;

new RuleTester().run('handle-naming/lookalike-handle', rule, {
  valid: [
    post('@BarnetCouncil @barnetcouncil @BARNETCOUNCIL'),
    post('@BarnetLibraries and @jncc.gov.uk, with @JNCC_UK'),
    post('@BrentCouncil @BurnleyCouncil @HarrowCouncil @BarnetFC'),
    post('@SamSmith98 is somebody else'),
    // The football club, the neighbour in the east
    { text: 'Well played @OrwickFC and @OrwickRFC', config: { accounts: [{ id: 'c', kind: 'corporate', handles: { x: 'OrwickBC' } }] } },
    { text: 'From @EastOrwickCouncil', config: { accounts: [{ id: 'c', kind: 'corporate', handles: { x: 'WestOrwickCouncil' } }] } },
    post('@BarnetLibrary @BarnetMuseum @Barnet'),
    post('barnetcounciI@example.org'),
    post('Nothing here'),
    { text: 'Hello', meta: { account: '@HendonFC' }, config },
    { text: 'Hello', meta: { account: 'corporate' }, config },
    { text: '@BarnetCounciI' },
    post('@BarnetLibraries\u200b, @BarnetLibraries… @BarnetLibraries’s @BarnetLibrariesには'),
    post('@БиблиотекаБарнет @Müller_Hendon'),
    post('info@ВarnetLibraries.example'),
  ],
  invalid: [
    { ...post('@BarnetCounciI'), messages: [twin('@BarnetCounciI', 'barnetcouncil').replace('X handle', 'Facebook handle')] },
    { ...post('＠BarnetLlbraries!'), messages: [twin('＠BarnetLlbraries', 'BarnetLibraries')] },
    { ...post('@Barnet_Libraries'), messages: [twin('@Barnet_Libraries', 'BarnetLibraries')] },
    { ...post('@BarnetL1braries'), messages: [twin('@BarnetL1braries', 'BarnetLibraries')] },
    { ...post('@BametLibraries'), messages: [twin('@BametLibraries', 'BarnetLibraries')] },
    // A Cyrillic a, B, i and o, a Greek o, a full-width l, an accent, a soft hyphen
    ...['@Bаrnetlibraries', '@ВarnetLibraries', '@BarnetLіbraries', '@BarnetLibrαries', '@Barnetｌibraries'].map(handle => ({
      ...post(`Message ${handle}.`),
      messages: [twin(handle, 'BarnetLibraries')],
    })),
    { ...post('@BarnetLíbraries'), messages: [twin('@BarnetLíbraries', 'BarnetLibraries')] },
    { ...post('@Barnet\u00adLibraries'), messages: [twin('@Barnet\u00adLibraries', 'BarnetLibraries')] },
    { ...post('@JNCCUK'), messages: [twin('@JNCCUK', 'JNCC_UK')] },
    { ...post('@JNNC_UK'), messages: [near('@JNNC_UK', 'JNCC_UK')] },
    { ...post('@BarnetLibrares'), messages: [near('@BarnetLibrares', 'BarnetLibraries')] },
    { ...post('@BarnetLibrareis'), messages: [near('@BarnetLibrareis', 'BarnetLibraries')] },
    { ...post('@BarnetLibrarys'), messages: [near('@BarnetLibrarys', 'BarnetLibraries')] },
    { ...post('@BarnettLibraries'), messages: [near('@BarnettLibraries', 'BarnetLibraries')] },
    {
      text: '@5ASA_UK',
      meta: { platforms: ['x'] },
      config: { accounts: [{ id: 'c', kind: 'corporate', handles: { threads: 'sasa_uk', x: 'SASA_UK', facebook: 'SASAUK' } }] },
      messages: [twin('@5ASA_UK', 'SASA_UK')],
    },
    {
      text: 'Hello',
      meta: { account: '@BarnetLibrarie5' },
      config,
      messages: ['Disallowed handle of the account: it looks like the registered X handle "BarnetLibraries"'],
    },
  ],
});
