/**
 * A short text of a file as a message shows it: control, format and bidirectional characters by their
 * code point, so that they cannot act on a terminal, an editor or a log.
 */
export function visible(text: string): string {
  return [...text]
    .slice(0, 40)
    .map((character) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? codePoint(character) : character))
    .join('');
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
