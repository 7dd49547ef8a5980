import { describe, expect, it } from 'vitest';
import matters from '../../rules/handle-naming/lists/party-matters.json' with { type: 'json' };
import { isPartyTag } from '../../rules/party-political/lib/hashtags.ts';
import { partyOfHandle } from '../../rules/party-political/lib/parties.ts';
import data from '../../rules/party-political/lists/parties.json' with { type: 'json' };

interface Party {
  readonly name: string;
  readonly names: readonly string[];
  readonly weak?: Readonly<Record<string, string>>;
}

const parties = data.parties as unknown as readonly Party[];
const plain = (words: string) => words.toLowerCase();
const wordsOf = ({ names, weak = {} }: Party) => [...names, ...Object.keys(weak)].map(plain);
const all = parties.flatMap(wordsOf);

/** Parties that sit in a parliament, whose councillors a member's account is likely to be of. */
const seated =
  'Conservative and Unionist Party, Labour Party, Liberal Democrats, Reform UK, Green Party of England and Wales, Scottish National Party, Plaid Cymru, Democratic Unionist Party, Ulster Unionist Party, Sinn Féin, Social Democratic and Labour Party, Alliance Party of Northern Ireland, Restore Britain'.split(
    ', ',
  );

describe('the short list of parties in handle-naming', () => {
  it.each(matters.parties)('has in %s a party that party-political knows as well', phrase => {
    const isNamed = all.some(name => [phrase, phrase.replace('-', ' ')].some(each => ` ${plain(each)}`.includes(` ${name}`)));
    expect(isNamed || partyOfHandle(phrase) !== undefined || isPartyTag(phrase, '', {})).toBe(true);
  });

  it.each(seated)('has the party that party-political calls %s', name => {
    const party = parties.find(each => each.name === name) as Party;
    const known = [...matters.parties, ...matters.words].map(plain);
    expect(wordsOf(party).filter(word => known.some(phrase => phrase.startsWith(word) || word.startsWith(phrase)))).not.toEqual([]);
  });

  it('takes no word for a party that party-political does not', () => {
    expect(matters.words.filter(word => !all.includes(plain(word)))).toEqual([]);
  });
});
