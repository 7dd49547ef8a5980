import { defineRule, type OptionSpec, option, rangeAt } from '../../src/kit/index.ts';
import { findCaseReferences, referenceTerms } from './lib/case-references.ts';
import { plain } from './lib/plain.ts';
import { findTemplates, templateSyntax } from './lib/templates.ts';

const templates = (describe: string): OptionSpec<readonly string[]> => ({
  default: [],
  describe: `${describe} \`#\` stands for a digit, \`@\` for a letter, all else for itself: \`CTX-######\`.`,
  schema: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 60, pattern: templateSyntax }, uniqueItems: true },
});

export default defineRule({
  summary: "Disallow references to a person's case, account or claim",
  why: "With an account, claim or case number somebody can ring up as the resident, and neighbours can tell whose case it is from the rest of the thread. Public registers' own numbers (planning, licensing, freedom of information, traffic orders) are never reported in public posts.",
  severity: 'error',
  recommended: true,
  mask: 2,
  options: {
    forms: templates("Forms of the organisation's own references, reported wherever they stand."),
    allowForms: templates('Forms of references that may be published.'),
    cues: option.terms("Words before a reference that make it a person's case as well (`tenancy`); words that do not."),
    registers: option.terms('Public registers whose references may be published as well (`moorings`); ones whose references may not.'),
  },
  messages: { found: 'Disallowed case reference "{{text}}"' },
  suggestions: { found: 'Leave it out: ask the person to quote it when they ring or write, or answer them in private' },
  terms: ({ cues, registers }) => referenceTerms(cues, registers),
  examples: {
    good: [
      'Planning application 25/01234/FUL (12 homes at Foulby Lane) goes to committee on Tuesday.',
      'In case 25000 visitors come, the park and ride opens at 7am 🚌',
      'Witnesses, please call 101 and quote CAD 4417 of 12 May.',
      { text: 'Hi @sam_w, your account 70012345 is now up to date 👍', options: { cues: { remove: ['account'] } } },
      { text: 'Your mooring, ref 70012345, is on our map.', options: { registers: { add: ['mooring'] } } },
      { text: 'Your allotment plot reference is AL-0417.', options: { allowForms: ['AL-####'] } },
    ],
    bad: [
      {
        text: 'Hi @sam_w, mooring 70012345 is paid. Your tree preservation order, ref 70012346, is not.',
        options: { cues: { add: ['mooring'] }, registers: { remove: ['tree preservation order'] } },
        messages: ['Disallowed case reference "70******"', 'Disallowed case reference "70******"'],
      },
      { text: 'Hi @sam_w, your council tax account 70012345 is now up to date 👍', messages: ['Disallowed case reference "70******"'] },
      { text: 're case 21/04567: any views?', meta: { platforms: ['yammer'] }, messages: ['Disallowed case reference "21******"'] },
      { text: 'Thanks! Logged: LBX-204417.', options: { forms: ['LBX-######'] }, messages: ['Disallowed case reference "LB********"'] },
    ],
  },
  *check(draft, { options, hits }) {
    const internal = draft.platforms.includes('yammer');
    for (const text of draft.texts) {
      const reply = draft.meta.reply_to !== undefined || (text.mentions[0]?.start ?? 99) < 12;
      const own = findTemplates(plain(text), options.forms);
      const cued = findCaseReferences(text, hits(text, 'cues'), hits(text, 'public'), { internal, reply });
      if (own.length + cued.length === 0) continue;
      const allowed = findTemplates(plain(text), options.allowForms);
      for (const { start, end } of own) if (!rangeAt(allowed, start)) yield { message: 'found', at: text.span(start, end) };
      for (const { start, end, sure } of cued) {
        if (rangeAt(allowed, start) || rangeAt(own, start)) continue;
        yield { message: 'found', at: text.span(start, end), confidence: sure ? 'high' : 'medium' };
      }
    }
  },
});
