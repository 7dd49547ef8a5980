import type { Expected } from './expected.ts';

export const discrimination: Expected = {
  'discrimination/slur': {
    'pikeys-green': ['slur "pikeys"'],
    'p-word-disguised': ['slur "p@ki"'],
    'half-caste': ['slur "half-caste"'],
    illegals: ['slur "illegals"'],
    spaz: ['slur "spaz"'],
    cripples: ['slur "cripples"'],
    'tranny-alt': ['images[0].alt: slur "tranny"'],
    queers: ['slur "queers"'],
    'poofs-poll': ['poll[1]: slur "poofs"'],
    papists: ['slur "papists"'],
    chinky: ['slur "chinky"'],
    'coffin-dodgers': ['slur "coffin dodgers"'],
    'first-comment': ['first_comment: slur "retards"'],
    crlf: ['slur "gippos"'],
  },
};
