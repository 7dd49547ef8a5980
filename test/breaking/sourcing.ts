import type { Expected } from './expected.ts';

export const sourcing: Expected = {
  'sourcing/unattributed-quotation': {
    tide: ['missing "“The tide turned before any of us had thought of a boat, and so we walked.”"'],
    straight: ['missing ""No library can ever be too warm, too quiet or too full of people who only came in for the toilet.""'],
    single: ['missing "‘Nobody ever got lost on a path that somebody else had swept the morning before them’"'],
    guillemets: ['missing "«Kto rano wstaje, ten widzi, jak śmieciarka zabiera cudze worki sprzed jego własnego domu i bramy»"'],
    'low-high': ['missing "„Wer früh am Morgen durch die Stadt geht, der hört zuerst die Möwen und dann erst die Müllabfuhr“"'],
    poem: ['missing "“They went with a whistle down the lane and the lane has kept it, ever since, in the hedge.”"'],
    'in-alt': ['images[0].alt: missing "“Plant trees whose shade will fall on people who have not yet been told your name”"'],
    thread: ['missing "“Every street was once a promise that one family made to another about where the mud would stop.”"'],
    welsh: ['missing "“Nid oes gaeaf mor hir nad yw’r afon yn cofio ei ffordd yn ôl at y môr unwaith eto.”"'],
    review: ['missing "“Best panto we have been to in years, the dame had my nan in tears and the ices were lovely.”"'],
  },
};
