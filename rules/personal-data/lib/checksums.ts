const nhsWeights = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether ten digits end in the check digit of the NHS, CHI and H&C numbers: modulus 11 (NHS Data Dictionary). ISBN-10 has the same. */
export function hasNhsCheckDigit(digits: string): boolean {
  const sum = nhsWeights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Whether digits end in the check digit of payment cards: Luhn's, ISO/IEC 7812-1. */
export function hasLuhnCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

/** Whether an international bank account number, in capitals without spaces, has the right check digits: modulus 97, ISO 13616. */
export function hasIbanCheckDigits(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
