import type { Expected } from './expected.ts';

export const links: Expected = {
  'links/inappropriate-destination': {
    bitly: ['shortened "https://bit.ly/fell-plan"'],
    'tinyurl-bare': ['shortened "tinyurl.com/fellfit"'],
    casino: ['site "https://www.bet365.com/offers"'],
    adult: ['site "https://onlyfans.com/fellmarsh-lifeguards"'],
    'xxx-domain': ['site "https://themarshlights.xxx"'],
    board: ['site "http://boards.4chan.org/n/thread/1"'],
    piracy: ['site "https://fmovies.to/match"'],
    address: ['address "http://192.0.2.44/book"'],
    two: ['shortened "https://cutt.ly/abc"', 'shortened "https://rb.gy/xyz"'],
    'in-comment': ['first_comment: shortened "https://bit.ly/fell-swim"'],
    'mixed-case': ['shortened "HTTPS://Bit.LY/Fell24"'],
    quotes: ['shortened "https://goo.gl/maps/abc"'],
  },
};
