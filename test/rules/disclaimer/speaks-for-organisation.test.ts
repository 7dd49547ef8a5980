import { describe, expect, it } from 'vitest';
import rule from '../../../rules/disclaimer/speaks-for-organisation.ts';
import { findingsOf } from '../findings.ts';
import { megabyteOf, reported } from '../reported.ts';

const config = {
  organisation: { name: 'St Helens Council', also: ['SHMBC'] },
  accounts: [
    { id: 'sam', kind: 'personal', handles: { x: 'sam_walks' } },
    { id: 'corporate', kind: 'corporate', handles: { x: 'sthelenscouncil' } },
    { id: 'pro', kind: 'professional', handles: {} },
  ],
};
const post = (text: string, account = 'sam') => ({ text, meta: { account }, config });

describe('disclaimer/speaks-for-organisation', () => {
  it.each([
    ['We at the council believe the bypass should go ahead 🚧', 'We at the council'],
    ['Here at St Helens Council, we’re sorry about the lake path.', 'Here at St Helens Council, we'],
    ['Our council has decided: the market stays on Fridays!', 'Our council has decided'],
    ['On behalf of SHMBC, a huge thank you to Folasade and her team', 'On behalf of SHMBC'],
    ['Congratulations to Priya Nair on behalf of the council 👏', 'on behalf of the council'],
    ['I speak for the council when I say enough is enough', 'I speak for the council'],
    ['As your local council, we urge everyone to stay at home', 'As your local council, we'],
    ['Those of us at the St Helens Council know the flood plan works', 'Those of us at the St Helens Council'],
    ['St Helens Council’s position is that the site stays green', 'St Helens Council’s position is'],
    ['SHMBC believes in its libraries.', 'SHMBC believes'],
    ['We’re asking residents to put bins out by 6am', 'We’re asking residents'],
    ['Rydym ni yn y cyngor am glywed gennych chi', 'Rydym ni yn y cyngor'],
    ['Diolch yn fawr ar ran y cyngor', 'ar ran y cyngor'],
    ['Our SHMBC will never close a library, said nobody. Until now.', 'Our SHMBC will'],
    ['From everyone at SHMBC, Nadolig Llawen 🎄', 'From everyone at SHMBC'],
    ['The council would like to apologise for the missed bins', 'The council would like to apologise'],
    ['The council is aware of the flooding on Weir Street.', 'The council is aware of'],
    ['We can confirm that no library will close', 'We can confirm that'],
    ['Mae’r cyngor yn falch o gefnogi’r Eisteddfod', 'Mae’r cyngor yn falch'],
    ['As a council, we are committed to net zero by 2030', 'As a council, we'],
    ['As an authority we take every complaint seriously', 'As an authority we'],
    ['The official line from the council is that the pool reopens in May', 'The official line from the council'],
    ['Sorry to hear that! DM us the address and we’ll look into it.', 'DM us the address'],
    ['my council rightly opposes the quarry', 'my council rightly opposes'],
  ])('reports %s', async (text, words) => {
    expect(await reported(rule, post(text))).toEqual([`speaks "${words}"`]);
  });

  it.each([
    'I work at the council and love it. Opinions my own!',
    'I don’t speak for the council, and nothing here is on behalf of my employer.',
    'Not speaking for St Helens Council, but that’s a fine park.',
    'RT @sthelenscouncil: We at the council believe every child should swim',
    '@sthelenscouncil: we at the council are sorry about the lake path',
    'Read this: “We at the council believe the bypass should go ahead.” Really?',
    '> On behalf of the council, sorry\nI disagree with that.',
    'We went to Formby with the kids 🏖️ Mei-Ling found a crab.',
    'We met at the council offices. We at the council offices? No, my cousin Kwame and I.',
    'Our council tax bill has come. Our council house needs a roof.',
    'Does anyone know whether the council believes in potholes?',
    'The bins are collected by Veolia on behalf of the council.',
    'I wonder if our council has decided yet',
    'The council is aware of the flooding, apparently. The council supports the lido, says the Star.',
    'Nobody at the council believes that, and few of SHMBC thinks so.',
    'Who speaks for the lake? DM us to order a cake, and we’ll bake it.',
    'Speaking as the council’s tree officer, I love this oak.',
    'The British Council has a job in Lagos, and Barnsley Council one in Barnsley.',
    'Our student council has decided on pizza 🍕',
    'Council leaders meet today: https://example.org/we-at-the-council-believe',
    'Aeth fy merch i weld y cyngor wrth ei waith.',
  ])('accepts %s', async text => {
    expect(await reported(rule, post(text))).toEqual([]);
  });

  it('says how sure it is', async () => {
    const sure = async (text: string) => (await findingsOf(rule, post(text))).map(({ confidence }) => confidence);
    expect(await sure('We at SHMBC believe in parks.')).toEqual(['high']);
    expect(await sure('We at SHMBC have cake on Fridays.')).toEqual(['medium']);
    expect(await sure('SHMBC thinks so.')).toEqual(['low']);
  });

  it('looks at the account, and where the configuration says so at staff in their role', async () => {
    const text = 'We at the council believe in parks.';
    expect(await reported(rule, post(text, 'corporate'))).toEqual([]);
    expect(await reported(rule, post(text, 'pro'))).toEqual([]);
    expect(await reported(rule, { ...post(text, 'pro'), options: { accounts: ['professional'] } })).toEqual(['speaks "We at the council"']);
    expect(await reported(rule, { text, config })).toEqual([]);
    expect(await reported(rule, post(text, '@sam_walks'))).toEqual(['speaks "We at the council"']);
    expect(await reported(rule, post(text, '@someone_else'))).toEqual([]);
  });

  it('finds the phrases of the configuration, and lets those stand that it removes', async () => {
    const changes = (add: string[], remove: string[] = []) => ({ options: { phrases: { add, remove } } });
    const text = 'Message from SHMBC. On behalf of the council: thanks!';
    expect(await reported(rule, { ...post(text), ...changes(['message from {}']) })).toEqual([
      'speaks "Message from SHMBC"',
      'speaks "On behalf of the council"',
    ]);
    expect(await reported(rule, { ...post(text), ...changes(['the lake word'], ['On behalf of {}']) })).toEqual([]);
  });

  it('reads every field, with its place', async () => {
    const draft = post('🎉\r\nمرحبا We at the council مرحبا\r\n');
    expect(await reported(rule, draft)).toEqual(['speaks "We at the council"']);
    const meta = { account: 'sam', poll: ['Yes', 'On behalf of the council: no'], first_comment: 'our council will see to it' };
    expect(await reported(rule, { text: 'Well?', meta, config })).toEqual([
      'poll[1]: speaks "On behalf of the council"',
      'first_comment: speaks "our council will"',
    ]);
  });

  it('says what to do instead', async () => {
    const [message] = await findingsOf(rule, post('We at the council believe in parks.'));
    expect(message?.message).toBe('Disallowed in a personal post: "We at the council" speaks for the organisation');
    expect(message?.suggestions?.map(({ desc }) => desc)).toEqual([
      'Say it as your own, in the first person ("I think ..."); or leave it to an official account, and share that post',
    ]);
  });

  it.each([
    ['a', 0],
    ['@', 0],
    ['1', 0],
    ['a-', 0],
    ['“', 0],
    ['"', 0],
    ['@a: ', 0],
    ['RT @a ', 0],
    ['our council ', 0],
    ['sorry on behalf of not ', 0],
    ['we at the council ', 55_556],
  ])('reads a megabyte of "%s"', async (unit, count) => {
    expect(await findingsOf(rule, post(megabyteOf(unit)))).toHaveLength(count);
  });
});
