import { Malformed } from './malformed.mjs';

const grades = ['mild', 'medium', 'strong', 'strongest'];

/** The headings of the guide, each with the category that its words have in the list. */
const headings = [
  [/^General swear words(?: and body parts)?$/, 'general'],
  [/^Words for body parts$/, 'general'],
  [/^Sexual references$/, 'sexual'],
  [/^Offensive gestures$/, undefined],
  [/^Older people$/, 'age'],
  [/^Religio(?:n|us references)$/, 'religion'],
  [/^Sexual orientation and gender identity$/, 'sexual orientation and gender identity'],
  [/^Mental health and physical ability$/, 'mental health and disability'],
  [/^Race(?: and|, nationality and) ethnicity$/, 'race'],
];
const row = /^\s{0,8}(\S[^.]*?)\*?\s+(Mild|Medium|Moderate|Strong|Strongest) language\b/;
const fewest = 100;

/** `Lezza/Lesbo` and `Pissed/pissed off` are two words each; capitals stay where the word is a name or an abbreviation. */
const wordsOf = written => written.split(/\s*\/\s*/).map(word => (/^(?:[A-Z]{2,}|God|Jesus Christ)$/.test(word) ? word : word.toLowerCase()));
const flat = words =>
  Object.entries(words).flatMap(([category, list]) =>
    Object.entries(list).flatMap(([grade, each]) => each.map(word => `${category}: ${word} ${grade}`)),
  );
const byLetters = (a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

/** Ofcom's quick reference guide, its PDF made a text by `pdftotext -layout`. */
export const ofcomGrades = {
  name: "Ofcom's quick reference guide to offensive language, as text (pdftotext -layout)",
  files: ['rules/profanity/lists/ofcom-grades.json'],
  recognises: ({ text }) => /offensive language[^\n]* on TV and radio/i.test(text) && /quick reference guide/i.test(text),
  refresh([download], [list]) {
    const found = {};
    let category;
    for (const line of download.text.split(/\r?\n/)) {
      const heading = headings.find(([pattern]) => pattern.test(line.trim()));
      if (heading) category = heading[1];
      const [, written, assessment] = row.exec(line) ?? [];
      if (written === undefined || category === undefined) continue;
      const grade = assessment.toLowerCase() === 'moderate' ? 'medium' : assessment.toLowerCase();
      const inCategory = found[category] ?? {};
      found[category] = { ...inCategory, [grade]: [...(inCategory[grade] ?? []), ...wordsOf(written)] };
    }
    const count = flat(found).length;
    if (count < fewest)
      throw new Malformed(download, undefined, `expected the grades of over ${fewest} words, as -layout has them, but it has ${count}`);
    const words = Object.fromEntries(
      Object.entries(found).map(([name, byGrade]) => [
        name,
        Object.fromEntries(grades.filter(grade => byGrade[grade]).map(grade => [grade, [...new Set(byGrade[grade])].sort(byLetters)])),
      ]),
    );
    const [, month, year] =
      /\b(January|February|March|April|May|June|July|August|September|October|November|December) (20\d\d)\b/.exec(download.text) ?? [];
    const source = `Ofcom and Ipsos: quick reference guide to offensive language on TV and radio${year === undefined ? '' : `, ${month} ${year}`}`;
    const before = flat(list.words);
    const after = flat(words);
    const known = Object.values(words).flatMap(byGrade => Object.values(byGrade).flat());
    const gone = Object.values(list.leftOut)
      .flat()
      .filter(word => !known.includes(word));
    return [
      {
        list: { ...list, date: download.modified, source, words },
        added: after.filter(entry => !before.includes(entry)),
        removed: before.filter(entry => !after.includes(entry)),
        notes: gone.length > 0 ? [`left out, but no longer graded: ${gone.join(', ')}`] : [],
      },
    ];
  },
};
