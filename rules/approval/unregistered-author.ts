import { defineRule, option } from '../../src/kit/index.ts';
import { hasLeft, registered } from './lib/authors.ts';

export default defineRule({
  summary: 'Disallow authors who are not registered, not trained, or have left',
  why: 'Only people who know the policy speak for the organisation, and only while they work for it: the register is how it knows who they are, and how leavers lose their say.',
  severity: 'error',
  recommended: false,
  mask: 'initials',
  options: {
    training: option.boolean(true, 'Authors must be trained.'),
    required: option.boolean(false, 'Every draft names its author.'),
  },
  messages: {
    missing: 'Missing author: the policy lets registered people write alone',
    unknown: 'Unknown author "{{text}}": the register of authors does not list them',
    untrained: 'Disallowed author "{{text}}": the register records no training',
    left: 'Disallowed author "{{text}}": their entry in the register ended on {{until}}',
  },
  suggestions: {
    missing: 'Name who wrote the post under author',
    unknown: 'Name a registered author, or register this one under authors once they are approved and trained',
    untrained: 'Let a trained author write it, or record the training in the register: trained: true',
    left: 'Let an author in post take it over, or correct the date in the register',
  },
  examples: {
    good: [
      {
        text: 'Story time moves to Mill Hill this week 📚',
        meta: { author: 'a.okafor' },
        config: { authors: [{ id: 'a.okafor', name: 'Ada Okafor', trained: true, until: '2027-03-31' }] },
      },
      { text: 'Story time is back', meta: { author: 'new.starter' }, options: { training: false }, config: { authors: [{ id: 'new.starter' }] } },
      'A draft without an author',
    ],
    bad: [
      {
        text: 'Story time is back',
        meta: { author: 'j.nobody' },
        config: { authors: [{ id: 'a.okafor', trained: true }] },
        messages: ['Unknown author "j*******": the register of authors does not list them'],
      },
      {
        text: 'Story time is back',
        meta: { author: 'new.starter' },
        config: { authors: [{ id: 'new.starter' }] },
        messages: ['Disallowed author "n**********": the register records no training'],
      },
      {
        text: 'Story time is back',
        meta: { author: 'a.okafor', scheduled: '2027-04-01T09:00' },
        config: { authors: [{ id: 'a.okafor', trained: true, until: '2027-03-31' }] },
        messages: ['Disallowed author "a*******": their entry in the register ended on 2027-03-31'],
      },
      { text: 'Story time is back', options: { required: true }, messages: ['Missing author: the policy lets registered people write alone'] },
    ],
  },
  *check(draft, { options, authors }) {
    const { author } = draft.meta;
    if (author === undefined) {
      if (options.required) yield { message: 'missing', at: draft.fieldSpan('author') };
      return;
    }
    const at = draft.fieldSpan('author');
    const entry = registered(author, authors);
    if (!entry) yield { message: 'unknown', at };
    else if (hasLeft(entry, draft)) yield { message: 'left', at, data: { until: entry.until as string } };
    else if (options.training && !entry.trained) yield { message: 'untrained', at };
  },
});
