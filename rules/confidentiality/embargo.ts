import { changedWords, defineRule, option, rangeAt, type Text, termsOf } from '../../src/kit/index.ts';
import { endOfEmbargo } from './lib/embargo-times.ts';
import lists from './lists/embargoes.json' with { type: 'json' };

export default defineRule({
  summary: 'Disallow publication before an embargo ends',
  why: 'An announcement that goes out an hour early breaks the agreement with partners and the press, and can reach staff or families before they have been told. The post cannot be unpublished.',
  severity: 'error',
  recommended: true,
  mask: 'none',
  options: {
    notices: option.terms('Words of an embargo to look for as well; words that are none.'),
  },
  messages: {
    early: 'Disallowed before {{end}}, when the embargo ends',
    unscheduled: 'Missing time of publication: the embargo ends at {{end}}',
    over: 'Disallowed notice "{{text}}": the embargo ended at {{end}}',
    notice: 'Disallowed notice "{{text}}": an embargo is not for readers',
  },
  suggestions: {
    early: 'Schedule the post for the end of the embargo or later',
    unscheduled: 'Set `scheduled` to the end of the embargo or later',
    over: 'Leave the notice out',
    notice: 'Set `embargo` to when it ends, schedule the post for later, and leave the notice out',
  },
  terms: ({ notices }) => ({ notices: termsOf(changedWords(lists.notices, notices)), trade: termsOf(lists.trade) }),
  examples: {
    good: [
      { text: 'Our new library opens in May 📚', meta: { embargo: '2026-12-01T00:01', scheduled: '2026-12-01T00:01' } },
      'The arms embargo of 1936, in a talk at the museum. A-level results are under embargo until 8am on 13 August.',
      { text: 'EMBARGO: a play in two acts', options: { notices: { remove: ['embargo'] } } },
    ],
    bad: [
      {
        text: 'Our new library opens in May 📚',
        meta: { embargo: '2026-12-01T00:01', scheduled: '2026-11-30T18:00' },
        messages: ['Disallowed before 2026-12-01 00:01, when the embargo ends'],
      },
      {
        text: 'Our new library opens in May 📚',
        meta: { embargo: '2026-12-01T00:01' },
        messages: ['Missing time of publication: the embargo ends at 2026-12-01 00:01'],
      },
      {
        text: 'EMBARGOED UNTIL 00:01 on 1 December: Kingsbeck wins a medal',
        meta: { scheduled: '2026-11-30T18:00' },
        messages: ['Disallowed before 2026-12-01 00:01, when the embargo ends'],
      },
      {
        text: 'Embargoed until 9am on 2 November: Kingsbeck wins a medal',
        messages: ['Disallowed notice "Embargoed until": the embargo ended at 2026-11-02 09:00'],
      },
      { text: '[EMBARGO] Kingsbeck wins a medal', messages: ['Disallowed notice "EMBARGO": an embargo is not for readers'] },
      {
        text: 'Hold until 1 December 2026: the new mayor',
        options: { notices: { add: ['hold until'] } },
        messages: ['Disallowed before 2026-12-01 00:00, when the embargo ends'],
      },
    ],
  },
  *check(draft, { hits }) {
    const { embargo, scheduled } = draft.meta;
    if (embargo !== undefined && draft.time < embargo) {
      const field = scheduled === undefined ? 'embargo' : 'scheduled';
      yield { message: scheduled === undefined ? 'unscheduled' : 'early', at: draft.fieldSpan(field), data: { end: embargo.replace('T', ' ') } };
    }
    for (const text of draft.texts) {
      const trade = hits(text, 'trade');
      let last = 0;
      for (const { start, end } of hits(text, 'notices')) {
        if (start < last || rangeAt(trade, start) || !isNotice(text, start, end)) continue;
        const time = endOfEmbargo(text.value, { start, end }, draft.time);
        if (time === undefined && /^\p{Ll}/u.test(text.value.slice(start, end)) && !/[[(]\s?$/.test(text.value.slice(Math.max(0, start - 2), start)))
          continue;
        const at = text.span(start, end);
        const data = { end: time?.replace('T', ' ') ?? '' };
        if (time === undefined) yield { message: 'notice', at, confidence: 'medium' };
        else if (draft.time < time) yield { message: 'early', at, data };
        else yield { message: 'over', at, data };
        last = end + 90;
      }
    }
  },
});

/** Whether words stand as the notice of an embargo on the text: at the start of a line, in brackets, in capitals; not what a sentence says of something. */
function isNotice({ value }: Text, start: number, end: number): boolean {
  const before = value.slice(Math.max(0, start - 60), start);
  const words = value.slice(start, end);
  const opens = /(?:^|[\n[(*_|:–—-]|[.!?]\s|strictly )(?:["“‘'*_\s]|\p{Extended_Pictographic}\uFE0F?){0,6}$/iu.test(before);
  const follows = /^[\s*_]{0,4}(?:[:\])|\n–—-]|$|\d{1,2}(?!\d)|(?:until|till|mon|tue|wed|thu|fri|sat|sun|noon|midnight))/i.test(
    value.slice(end, end + 20),
  );
  if (words === words.toUpperCase() && /\p{L}/u.test(words)) return opens || follows;
  return opens && (follows || /\s/.test(words));
}
