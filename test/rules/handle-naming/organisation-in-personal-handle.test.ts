import { describe, it } from 'vitest';
import rule from '../../../rules/handle-naming/organisation-in-personal-handle.ts';
import type { ExampleDraft } from '../../../src/kit/index.ts';
import { RuleTester } from '../../../src/rule-tester.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const jncc = { name: 'Joint Nature Conservation Committee', also: ['JNCC'] };
const barnet = { name: 'London Borough of Barnet', also: ['Barnet Council', 'LBB'] };

const with_ = (organisation: object, handles: Record<string, string>, kind = 'personal'): ExampleDraft => ({
  text: `Puffins! ${Object.values(handles).join(' ')}`,
  meta: { account: 'sam' },
  config: { organisation, accounts: [{ id: 'sam', kind, handles }] },
});
const bad = (organisation: object, handles: Record<string, string>, name: string, platforms: string) => ({
  ...with_(organisation, handles),
  messages: [`Disallowed name of the organisation, "${name}", in the handle of a personal account on ${platforms}`],
});

new RuleTester().run('handle-naming/organisation-in-personal-handle', rule, {
  valid: [
    with_(jncc, { x: 'sam_jones' }),
    with_(jncc, { x: 'sam_joncc', instagram: 'jn_cycling' }),
    with_(jncc, { x: 'JNCC_UK', facebook: 'JNCCUK' }, 'corporate'),
    with_(jncc, { x: 'JNCC_Sam' }, 'professional'),
    with_(barnet, { x: 'sam_barnet' }),
    with_(barnet, { x: 'smallbbq', instagram: 'hillbbaker' }),
    with_(barnet, { x: 'sam188', bluesky: 'sam-1881.bsky.social' }),
    with_(barnet, { x: 'BarnetFC_fan' }),
    with_({ also: [] }, { x: 'sam_jncc' }),
    { text: 'Puffins!', meta: { account: '@JNCC_Seabirds' }, config: { organisation: jncc } },
    { text: 'Puffins! Thanks, @sam_jncc', config: { organisation: jncc } },
  ],
  invalid: [
    bad(jncc, { x: 'sam_jncc' }, 'JNCC', 'X'),
    bad(jncc, { x: '@SamJNCC' }, 'JNCC', 'X'),
    bad(jncc, { x: 'samjncc', threads: 'sam.jncc' }, 'JNCC', 'X and Threads'),
    bad(jncc, { blog: 'Sam-J.N.C.C' }, 'JNCC', 'a blog'),
    bad(jncc, { blog: 'Sam’s JNCC diary' }, 'JNCC', 'a blog'),
    bad(jncc, { mastodon: 'jncc_sam@mastodon.social' }, 'JNCC', 'Mastodon'),
    bad(jncc, { bluesky: 'sam-jncc.bsky.social' }, 'JNCC', 'Bluesky'),
    bad(jncc, { facebook: 'sam.JΝСС' }, 'JNCC', 'Facebook'),
    bad(barnet, { x: 'sam_lbb' }, 'LBB', 'X'),
    bad(barnet, { x: 'LBBsam' }, 'LBB', 'X'),
    bad(barnet, { x: 'LBBSam', instagram: 'TheLBBSam' }, 'LBB', 'X and Instagram'),
    bad(barnet, { x: 'BarnetCounciI_Sam' }, 'Barnet Council', 'X'),
    bad(barnet, { x: 'sam_barnetc0uncil' }, 'Barnet Council', 'X'),
    {
      ...with_(jncc, { x: 'sam_cefas' }),
      options: { names: ['Cefas'] },
      messages: ['Disallowed name of the organisation, "Cefas", in the handle of a personal account on X'],
    },
    {
      text: 'Puffins!',
      meta: { account: '@Sam_JNCC' },
      config: { organisation: jncc, accounts: [{ id: 'corporate', kind: 'corporate', handles: { x: 'JNCC_UK' } }] },
      messages: ['Disallowed name of the organisation, "JNCC", in the handle of an account that is not registered'],
    },
  ],
});
