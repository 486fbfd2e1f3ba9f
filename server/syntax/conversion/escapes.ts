import type { Conversion } from './conversion';
import { utf8Text } from './utf8-text';

/** How far into an ISA the escapes are looked for that its delimiters or its padding have. */
const headOfEscapes = 130;

const advice = 'Decode it before anything else is checked.';

/** Text in which characters are written as others, as some programs need it. */
export const escapes: readonly Conversion[] = [
  {
    name: 'This file is quoted-printable text, as email carries it',
    advice,
    fix: 'Decode the quoted-printable text',
    isIn: (look) =>
      /^ISA(?:=(?:2A|7C)|[^=][^\r\n]*=(?:[0-9A-F]{2}|\r?\n(?!GS)))/.test(
        look.slice(0, headOfEscapes),
      ),
    undo: (text) => unquoted(withoutHeaders(text)),
  },
  {
    name: 'This file is URL-encoded, as web forms send text',
    advice,
    fix: 'Decode the URL-encoded text',
    isIn: (look) =>
      /^ISA(?:%(?:2A|7C)|[^%][^\r\n]*%[0-9A-F]{2})/i.test(look.slice(0, headOfEscapes)),
    undo: urlDecoded,
  },
  {
    name: 'This file is a JSON string',
    advice: 'Take the remittance out of the JSON before anything else is checked.',
    fix: 'Take the remittance out of the JSON',
    isIn: (look) => /^ISA(?:\\u00|[^\\][^\r\n]*\\(?:[nrt]|u00))/.test(look.slice(0, headOfEscapes)),
    undo: jsonDecoded,
  },
  {
    name: 'Separators of this file are escaped with backslashes, as in Markdown',
    advice: 'Remove the backslashes before anything else is checked.',
    fix: 'Remove the backslashes',
    isIn: (look) => /^ISA\\[^A-Za-z0-9\s\\]/.test(look),
    undo: (text) => text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
  },
  {
    name: 'This file is escaped for HTML or XML (&gt; and the like)',
    advice,
    fix: 'Decode the escaped characters',
    isIn: (look) =>
      /^ISA[^\r\n]*&(?:#\d+|#x[0-9a-f]+|gt|lt|amp|quot|apos);/i.test(look.slice(0, headOfEscapes)),
    undo: (text) => unescaped(withoutElements(text)),
  },
];

/** The text after the headers of an email, if it has any. */
function withoutHeaders(text: string): string {
  if (!/^[A-Za-z-]+:/.test(text)) return text;
  const end = /\r?\n\r?\n/.exec(text);
  return end ? text.slice(end.index + end[0].length) : text;
}

function unquoted(text: string): string {
  const joined = text.replaceAll(/=\r?\n/g, '');
  return utf8Text(joined.replaceAll(/=([0-9A-F]{2})/gi, (_, hex) => fromHex(hex)));
}

function urlDecoded(text: string): string {
  const start = Math.max(0, text.search(/ISA(?![A-Za-z0-9])/));
  const end = text.indexOf('&', start);
  const value = text.slice(start, end < 0 ? undefined : end);
  // A form writes a space as a plus sign, and a plus sign as an escape.
  const spaced = /^ISA[^+]{0,10}\+{2}/.test(value) ? value.replaceAll('+', ' ') : value;
  return utf8Text(spaced.replaceAll(/%([0-9A-F]{2})/gi, (_, hex) => fromHex(hex)));
}

/** The string literal that the first ISA is in. */
function jsonDecoded(text: string): string {
  const isa = text.search(/ISA(?![A-Za-z0-9])/);
  const start = text.lastIndexOf('"', isa) + 1;
  let end = isa;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return text
    .slice(start, end)
    .replaceAll(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, hex, mark) =>
      hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (controls[mark] ?? mark),
    );
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text of the element that the first ISA is in. */
function withoutElements(text: string): string {
  const isa = text.search(/ISA(?![A-Za-z0-9])/);
  const end = text.indexOf('<', isa);
  return text.slice(text.lastIndexOf('>', isa) + 1, end < 0 ? undefined : end);
}

const named: Readonly<Record<string, string>> = {
  gt: '>',
  lt: '<',
  amp: '&',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (all, decimal, hex, name) => {
      if (name) return named[name.toLowerCase()] ?? all;
      const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : all;
    },
  );
}

function fromHex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
