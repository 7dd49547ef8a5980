import { hang } from '../describe/index.ts';
import type { OpenQuestion } from '../kit/index.ts';
import { painter } from './colour.ts';
import { plural } from './printable.ts';

/** A question of a clause, and of how many drafts it is asked. */
interface Asked {
  readonly question: string;
  drafts: number;
  /** Of these, the ones that changed after they were signed off. */
  lapsed: number;
}

export interface QuestionOptions {
  readonly color?: boolean;
  /** 80 unless told. */
  readonly columns?: number;
}

/** Gathers what a person has still to answer, each question once a run. */
export class Questions {
  readonly #asked = new Map<string, Asked>();

  add(questions: readonly OpenQuestion[]): void {
    for (const { clause, question, state } of questions) {
      const asked = this.#asked.get(clause) ?? { question, drafts: 0, lapsed: 0 };
      this.#asked.set(clause, asked);
      asked.drafts++;
      if (state === 'lapsed') asked.lapsed++;
    }
  }

  /** The questions for people to read; empty where nothing is asked. */
  describe({ color, columns = 80 }: QuestionOptions): string {
    const [first] = this.#asked.keys();
    if (first === undefined) return '';
    const lines = Array.from(this.#asked, ([clause, { question, drafts, lapsed }]) => {
      const again = lapsed > 0 ? `, ${lapsed} changed since` : '';
      return hang(`  ${clause}  `, `${question} (${plural(drafts, 'draft')}${again})`, columns);
    });
    const how = hang('  ', `To record the answer: postlint sign-off FILE --clause ${first} --by NAME`, columns);
    return ['', painter(color)('bold', `For a person to answer (${plural(this.#asked.size, 'question')})`), ...lines, how].join('\n');
  }
}
