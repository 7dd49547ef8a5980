import type { Expected } from './expected.ts';

export const profanity: Expected = {
  'profanity/swearing': {
    'tired-officer': ['swearing "f*cked"'],
    'bloody-nuisance': ['swearing "bloody"'],
    'digits-for-letters': ['swearing "sh1t"'],
    'spaced-out': ['swearing "b o l l o c k s"'],
    'hashtag-acronym': ['swearing "ffs"'],
    'in-poll': ['poll[2]: swearing "crap"'],
    'typographic-quotes': ['swearing "Piss"'],
    stretched: ['swearing "fuuuuuck"'],
    'cyrillic-letters': ['swearing "sh\u0456t"'],
    slur: ['slur "pikeys"'],
    'wanker-van': ['swearing "w@nker"'],
    'in-first-comment': ['first_comment: swearing "fuck"'],
  },
};
