const nhsWeights = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether ten digits end in the check digit of the NHS, CHI and H&C numbers: modulus 11 (NHS Data Dictionary). ISBN-10 has the same. */
export function hasNhsCheckDigit(digits: string): boolean {
  const sum = nhsWeights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
