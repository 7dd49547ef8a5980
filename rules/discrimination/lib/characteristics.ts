/** The protected characteristics (Equality Act 2010, section 4), in its order. */
export const characteristics = [
  'age',
  'disability',
  'gender reassignment',
  'marriage and civil partnership',
  'pregnancy and maternity',
  'race',
  'religion or belief',
  'sex',
  'sexual orientation',
] as const;

export type Characteristic = (typeof characteristics)[number];
