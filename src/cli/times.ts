import { readTime, UserError } from '../kit/index.ts';

/** The time that `--at` gives, Europe/London wall time. */
export function givenTime(at: string): string {
  const read = readTime(at);
  if ('fault' in read) throw new UserError(`Invalid time "${at}" (--at): ${read.fault}`);
  return read.time;
}
