/** What is wrong with a National Provider Identifier; `undefined` if nothing is. */
export function npiFault(npi: string): string | undefined {
  if (!/^\d{10}$/.test(npi)) return 'an NPI has 10 digits';
  const digit = checkDigit(npi);
  return digit === Number(npi.charAt(9)) ? undefined : `its last digit should be ${digit}`;
}

/** The check digit after Luhn, over the nine digits before it and the prefix 80840. */
function checkDigit(npi: string): number {
  // The prefix adds 24 to every sum.
  let sum = 24;
  for (let i = 0; i < 9; i++) {
    const digit = npi.charCodeAt(i) - 48;
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}
