/** With a capital letter, to begin a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of the file as code; backticks in it are replaced. */
export function codeSpan(value: string): string {
  return `\`${value.replaceAll('`', "'")}\``;
}

/** Escapes the asterisks of segment names such as DTM*472, which Markdown would read as markup. */
export function plain(words: string): string {
  return words.replaceAll('*', '\\*');
}

/** Lines of one paragraph: Markdown joins them unless each ends with two spaces. */
export function linesOf(...lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined).join('  \n');
}

/** `1 claim`, `2 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
