/** What text may look like on a terminal. */
export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'green' | 'cyan' | 'reset';

/** Puts a style on a text; the identity where there is no colour. */
export type Paint = (style: Style, text: string) => string;

/** No colour. */
export const plain: Paint = (_, text) => text;
