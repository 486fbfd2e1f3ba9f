import type { Conversion } from './conversion';
import { utf8Text } from './utf8-text';

/** Separators that are not the single bytes they have to be. */
export const typographic: readonly Conversion[] = [
  {
    name: 'Spaces of this file are no-break spaces, as web pages and word processors insert',
    advice: 'Replace them before anything else is checked.',
    fix: 'Replace the no-break spaces',
    // An ISA of the guide is padded with spaces.
    isIn: (look) => /^ISA[^\r\n]{1,102}\u00a0/.test(look),
    undo: (text) => withoutSpacesAtEnds(text).replaceAll('\u00a0', ' '),
  },
  {
    name: 'This file was opened with the wrong encoding, and its separators are lost',
    advice: 'Reopen it with the encoding that it was written in, such as Windows 1252.',
    isIn: (look) => separatorsIn(look)?.includes('\ufffd') === true,
    undo: withPlainSeparators,
  },
  {
    name: 'This file is UTF-8 that was read as Latin-1, and its terminator is two characters',
    advice: 'Decode it before anything else is checked.',
    fix: 'Decode the UTF-8',
    isIn: (look) => /^ISA[^\r\n]{50,200}\u00c2[\u0080-\u00bf]\s*GS[^A-Za-z0-9]/.test(look),
    undo: utf8Text,
  },
  {
    name: 'Separators are typographic characters, as word processors and web pages insert',
    advice: 'Replace them before anything else is checked.',
    fix: 'Replace the typographic separators',
    isIn: (look) => separatorsIn(look)?.some(isBeyondByte) === true,
    undo: withPlainSeparators,
  },
];

/**
 * What an ISA names as element and component separator and as terminator, if a GS follows it. Spaces
 * and words between them, such as the end of a line of a table, come from another fault.
 */
function separatorsIn(look: string): readonly string[] | undefined {
  const element = look.charAt(3);
  const end = look.split(element, 17)[16] ?? '';
  if (end.length > longestEnd || !end.endsWith('GS')) return undefined;
  const [component = '', mark] = end.slice(0, -2).replaceAll(/[\s\p{Cf}]/gu, '');
  const terminator = mark ?? (/[\r\n]/.test(end) ? '\n' : '');
  // Sixteen of them before a GS show that it divides, whatever it is; the others may carry data.
  const areMarks = [component, terminator].every((one) => /^(?:\n|[^\p{L}\p{N}\s])$/u.test(one));
  return areMarks ? [element, component, terminator] : undefined;
}

/** How long ISA16 is with all that is before the separator after GS. */
const longestEnd = 24;

function isBeyondByte(character: string): boolean {
  return character > '\u00ff' && character !== '\ufffd';
}

/** A text without no-break spaces before its terminators, if its ISA has some there. */
function withoutSpacesAtEnds(text: string): string {
  const isa = text.search(/ISA[^A-Za-z0-9\s]/);
  const [, mark] = /\u00a0([^\s\w])\s{0,4}GS/.exec(text.slice(isa, isa + 150)) ?? [];
  if (mark === undefined) return text;
  return text
    .split(mark)
    .map((segment) => segment.replace(/\u00a0{1,9}$/, ''))
    .join(mark);
}

/** What word processors make of plain characters. */
const plain: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2217': '*',
  '\uff0a': '*',
  '\u02dc': '~',
  '\u223c': '~',
  '\uff5e': '~',
  '\uff1a': ':',
  '\ua789': ':',
  '\u2236': ':',
  '\uff5c': '|',
  '\u203a': '>',
};

/** What may divide a remittance where a plain character is in use, by element, component, and segment. */
const usual: readonly (readonly string[])[] = [
  ['*', '|', '^'],
  [':', '>', '<'],
  ['~', '!', '|'],
];

function withPlainSeparators(text: string): string {
  const isa = text.search(/ISA[^A-Za-z0-9\s]/);
  const separators = isa < 0 ? undefined : separatorsIn(text.slice(isa, isa + 1_000));
  let changed = text;
  for (const [i, separator] of (separators ?? []).entries()) {
    if (separator <= '\u00ff') continue;
    const candidates = [plain[separator] ?? '', ...(usual[i] ?? [])];
    const free = candidates.find((one) => one !== '' && !changed.includes(one));
    if (free) changed = changed.replaceAll(separator, free);
  }
  return changed;
}
