/** How strong a word is, after Ofcom. */
export const grades = ['mild', 'medium', 'strong'] as const;

export type Grade = (typeof grades)[number];
