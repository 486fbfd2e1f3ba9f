import type { Conversion } from './conversion';
import { utf8Text } from './utf8-text';

/** Where Base64 begins that is an ISA: in UTF-8, with a byte order mark, or in UTF-16. */
const base64Head =
  /(?<![A-Za-z0-9+/])(?:(?:77u\/)?SVNB|(?:\/\/5)?JAFMAQQ|SQBTAEEA)[A-Za-z0-9+/]{20}/;

/** Text that has no ISA to be found. */
export const headless: readonly Conversion[] = [
  {
    name: 'This file is Base64, as email carries attachments',
    advice: 'Decode it before anything else is checked.',
    fix: 'Decode the Base64',
    isIn: (text) => base64Head.test(text),
    undo: base64Decoded,
  },
  {
    name: 'The whole file is in lower case',
    advice:
      'Amounts and codes were read as if it were not. How names and references were written cannot be restored; download the file again.',
    isIn: (text) => /^\s*isa[^A-Za-z0-9\s]/.test(text) && !/[A-Z]/.test(text),
    undo: (text) => text.toUpperCase(),
  },
  {
    name: 'Tabs are in place of the element separators, as in cells of a spreadsheet',
    advice: 'Replace them before anything else is checked.',
    fix: 'Replace the tabs with *',
    isIn: (text) => /^\s*ISA\t00\t/.test(text) && !text.includes('*'),
    undo: (text) => (text.includes('*') ? text : text.replaceAll('\t', '*')),
  },
];

function base64Decoded(text: string): string {
  const start = text.search(base64Head);
  const [encoded = ''] = /^[A-Za-z0-9+/\s]*={0,2}/.exec(text.slice(start)) ?? [];
  const digits = encoded.replaceAll(/[\s=]/g, '');
  // An incomplete download may end in a digit that says nothing.
  const bytes = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  const isWide = bytes.slice(0, 8).includes('\0');
  return isWide ? bytes.replaceAll('\0', '').replace(/^\u00ff\u00fe/, '') : utf8Text(bytes);
}
