import type { Consent, ConsentCover, Draft, Settings } from '../../../src/kit/index.ts';
import { foldName } from './names.ts';

/** What the register of consents says: `given`, `none`, or the day on which the last consent ended. */
export type ConsentState = 'given' | 'none' | { readonly expired: string };

const foldedDrafts = new WeakMap<Draft, string>();

function foldedText(draft: Draft): string {
  const known = foldedDrafts.get(draft);
  if (known !== undefined) return known;
  const made = foldName(draft.texts.map(text => text.value).join('\n'));
  foldedDrafts.set(draft, made);
  return made;
}

const letter = /[\p{L}\p{N}]/u;

function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + phrase.length))) return true;
  }
  return false;
}

const titles = ['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'mx', 'dr', 'dr.'];

/** Whether a draft names someone: in full, or by title and surname. */
function isNamed(draft: Draft, name: string): boolean {
  const folded = foldName(name);
  const text = foldedText(draft);
  const surname = folded.slice(folded.lastIndexOf(' ') + 1);
  return folded !== '' && (hasPhrase(text, folded) || (surname !== folded && titles.some(title => hasPhrase(text, `${title} ${surname}`))));
}

const holder = (consent: Consent) => consent.person ?? consent.organisation ?? '';

/** The consents that cover something and whose person or organisation `of` accepts: one in force, else the last that expired. */
export function consentState(settings: Settings, draft: Draft, cover: ConsentCover, of: (name: string) => boolean): ConsentState {
  const day = draft.time.slice(0, 10);
  let expired = '';
  for (const consent of settings.consents) {
    if (!consent.covers.includes(cover) || !of(holder(consent))) continue;
    if (!consent.until || consent.until.slice(0, 10) >= day) {
      draft.usedConsents.add(consent);
      return 'given';
    }
    if (consent.until > expired) expired = consent.until.slice(0, 10);
  }
  return expired ? { expired } : 'none';
}

const statesOfNamed = new WeakMap<Draft, Map<ConsentCover, ConsentState>>();

/** The consent of someone whom the draft itself names to have their phone number, e-mail or postal address published. */
export function consentOfNamed(settings: Settings, draft: Draft, cover: ConsentCover): ConsentState {
  const states = statesOfNamed.get(draft) ?? new Map<ConsentCover, ConsentState>();
  statesOfNamed.set(draft, states);
  const state = states.get(cover) ?? consentState(settings, draft, cover, name => isNamed(draft, name));
  states.set(cover, state);
  return state;
}
