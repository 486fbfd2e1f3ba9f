/**
 * A text of a file as people may be shown it: control, format, and bidirectional characters by their
 * code point, so that they cannot act on a terminal, an editor, or a log, or hide what is there.
 */
export function visibleText(text: string): string {
  return hidden.test(text) ? text.replace(everyHidden, codePoint) : text;
}

const hidden = /[\p{C}\p{Zl}\p{Zp}]/u;
const everyHidden = new RegExp(hidden, 'gu');

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
