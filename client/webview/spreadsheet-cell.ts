/** A text as a spreadsheet pastes it: one that it would take for a formula is kept a text. */
export function spreadsheetCell({ numeric }: { readonly numeric: boolean }, text: string): string {
  const plain = text.replace(/[\t\n\r]/g, ' ');
  return !numeric && /^[=+@\-\uff1d\uff0b\uff0d\uff20]/.test(plain) ? `'${plain}` : plain;
}
