import type { Draft, Text } from '../../../src/kit/index.ts';

const greeting =
  /^[\p{P}\p{S}\s]{0,4}(?:hi|hiya|hello|hey|dear|morning|afternoon|evening|good (?:morning|afternoon|evening)|helo|shwmae|s'mae)(?!\p{L})/iu;

/** Whether a text answers somebody: the draft says so, an account stands at its start or its end, or it greets one person. */
export function isReply(draft: Draft, text: Text): boolean {
  if (draft.meta.reply_to !== undefined) return true;
  const { mentions, value } = text;
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first && !/\p{L}/u.test(value.slice(0, Math.min(first.start, 12))) && first.start < 12) return true;
  return (last !== undefined && value.trimEnd().length <= last.end) || greeting.test(value.slice(0, 60));
}
