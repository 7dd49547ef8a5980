/** Drafts, and a module of rules, that the command line's tests run on. */
export const clean = 'Volunteers planted 400 bulbs in the park. Thank you all!\n';
export const phone = 'Lost dog. Ring 07700 900123 if you see her.\n';
export const phoneFinding = 'Disallowed phone number "07700 9*****": no consent is registered';

/** Rules of a house style: one can be fixed, one fails on drafts that say "crash". */
const houseRules = `
const rule = (summary, messages, check) => ({
  summary, why: 'House style.', clauses: [], severity: 'warn', recommended: true, mask: 'none', options: {}, messages,
  examples: { good: ['Hello'], bad: [] }, check,
});
export default {
  name: 'house',
  rules: {
    spelling: rule('Disallow American spelling', { american: 'Disallowed spelling "{{text}}"' }, function* (draft) {
      for (const text of draft.texts) {
        for (const { index } of text.value.matchAll(/color/g)) {
          const at = text.span(index, index + 5);
          yield { message: 'american', at, fix: { at, text: 'colour' } };
        }
      }
    }),
    broken: rule('Fail', { never: 'Never' }, function* (draft) {
      if (draft.body.value.includes('crash')) throw new RangeError('in ' + draft.body.value);
    }),
  },
};
`;

const houseConfig = `plugins: [./house.js]
drafts: ["posts/**/*.md"]
`;

/** Files of a folder in which the house's style holds as well. */
export const house = { 'postlint.config.yaml': houseConfig, 'house.js': houseRules, 'package.json': '{ "type": "module" }' };
