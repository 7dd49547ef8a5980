import { distance } from 'fastest-levenshtein';

/** The candidate that a mistyped name most likely meant: at most a third of its characters away, or `most`. */
export function nearest(name: string, candidates: readonly string[], most?: number): string | undefined {
  const wanted = name.toLowerCase().slice(0, 100);
  let best: string | undefined;
  let least = (most ?? Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < least && steps < candidate.length) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
