import { escapeCode } from '../../markdown';

/** A value of the file as code; backticks in it are replaced. */
export function codeSpan(value: string): string {
  return `\`${escapeCode(value)}\``;
}

/** Lines of one paragraph: Markdown joins them unless each ends with two spaces. */
export function linesOf(...lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined).join('  \n');
}
