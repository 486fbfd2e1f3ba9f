/**
 * A text as a cell of CSV (RFC 4180), quoted where need be. What a spreadsheet would take for a
 * formula is kept as text by an apostrophe before it.
 */
export function csvText(text: string): string {
  const safe = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells that are quoted already. */
export function csvLines(rows: Iterable<readonly string[]>): string {
  let text = '';
  for (const cells of rows) text += `${cells.join(',')}\r\n`;
  return text;
}
