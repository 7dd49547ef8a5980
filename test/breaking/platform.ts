import type { Expected } from './expected.ts';

export const platform: Expected = {
  'platform/hashtag-limit': {
    six: ['tooMany "#walks"'],
    ten: ['tooMany "#walks"'],
    inline: ['tooMany "#fish"'],
    'in-comment': ['tooMany "Frost #birds #marsh #kent"'],
    youtube: ['tooMany "#plover"'],
    'by-account': ['tooMany "#reeds"'],
    welsh: ['tooMany "#tonnau"'],
    both: ['tooMany "#walks"', 'tooMany "#plover"'],
    thread: ['tooMany "#f6"'],
    polish: ['tooMany "#zima"'],
  },
  'platform/length': {
    x: [`tooLong "${'Bins as usual on Monday. '.repeat(12).trim()}"`],
    bluesky: [`tooLong "${'The lido opens at six, and the café at seven. '.repeat(8).trim()}"`],
    threads: [`tooLong "${'Mind the sluice steps. '.repeat(30).trim()}"`],
    mastodon: [`tooLong "${'Grit bins are yellow; please use them. '.repeat(16).trim()}"`],
    'x-emoji': [
      'tooLong "❄️ Gritters out: 🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛🚛"',
    ],
    'x-link': [
      'tooLong "Have your say on the plan. Have your say on the plan. Have your say on the plan. Have your say on the plan. Have your say on the plan. Have your say on the plan. Have your say on the plan. Have your say on the plan. Have your say on the plan. Have your say on the plan. https://www.fellmarsh.gov.uk/plan"',
    ],
    'x-cjk': [`tooLong "${'新年快樂'.repeat(36)}"`],
    'two-of-three': [
      `tooLong "${'Warm spaces are open to all. '.repeat(11).trim()}"`,
      `tooLong "${'Warm spaces are open to all. '.repeat(11).trim()}"`,
    ],
    instagram: [`tooLong "${'Frost on the flood bank this morning. '.repeat(60).trim()}"`],
    welsh: [`tooLong "${'Mae’r llyfrgell ar agor heddiw. '.repeat(10).trim()}"`],
    linkedin: [`tooLong "${'Our apprentices build walls. '.repeat(110).trim()}"`],
  },
};
