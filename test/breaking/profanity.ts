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
  'profanity/sexual-content': {
    'sexy-gritter': ['suggestive "sexy"'],
    'emojis-together': ['emojis "🍆 💦"'],
    'gesture-with-skin-tone': ['emojis "👉🏽👌"'],
    'digit-for-letter': ['explicit "D1ldo"'],
    'masked-letter': ['explicit "p*rn"'],
    'spaced-out': ['explicit "d i l d o"'],
    'own-account': ['explicit "OnlyFans"'],
    'in-poll': ['poll[1]: explicit "Horny"'],
    'in-alt-text': ['images[0].alt: suggestive "sexy"'],
    'in-first-comment': ['first_comment: explicit "Doggy style"'],
    'link-to-a-site': ['explicit "pornhub"'],
    'cyrillic-letter': ['explicit "p\u043ern"'],
    hashtag: ['explicit "Threesome"'],
    'idiom-unknown': ['suggestive "Netflix and chill"'],
  },
};
