/** With a capital, to begin a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of the file between backticks; it may hold any character but those. */
export function codeSpan(value: string): string {
  return `\`${value.replaceAll('`', "'")}\``;
}

/** Words that may name a segment such as DTM*472, for Markdown, where a star means something else. */
export function plain(words: string): string {
  return words.replaceAll('*', '\\*');
}

/** Lines of one paragraph: Markdown joins them unless two blanks end each. */
export function linesOf(...lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined).join('  \n');
}

/** `1 claim`, `2 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
