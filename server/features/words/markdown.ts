/** A value of the file as code; backticks in it are replaced. */
export function codeSpan(value: string): string {
  return `\`${value.replaceAll('`', "'")}\``;
}

/** Escapes the asterisks of segment names such as DTM*472, which Markdown would read as markup. */
export function escapeAsterisks(text: string): string {
  return text.replaceAll('*', '\\*');
}

/** Lines of one paragraph: Markdown joins them unless each ends with two spaces. */
export function linesOf(...lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined).join('  \n');
}
