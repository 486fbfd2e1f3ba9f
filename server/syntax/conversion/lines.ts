import { isaLength, startsWholeIsa } from '../isa';
import { unwrapped } from '../wrapped';
import type { Conversion } from './conversion';

/** Lines that have more in them than segments or parts of segments. */
export const lineConversions: readonly Conversion[] = [
  {
    name: 'Records begin with their binary length (RDW), as a mainframe sends them in binary mode',
    advice:
      'Transfer the file again as text, or remove the lengths, before anything else is checked.',
    fix: 'Remove the lengths of the records',
    isIn: (look) => /^ISA[^\r\n]{70,140}\p{Cc}[\s\S]\0\0GS[^A-Za-z0-9\s]/u.test(look),
    undo: (text) => text.replaceAll(/\p{Cc}[\s\S]\0\0(?=[A-Z][A-Z0-9]{1,2}[^A-Za-z0-9\s])/gu, ''),
  },
  {
    name: 'Lines are segments, but long ones are wrapped',
    advice: 'Join them before anything else is checked.',
    fix: 'Join the wrapped lines',
    isIn: (look) => wrapOfLongLines(look) !== undefined,
    undo(text) {
      const at = text.search(/ISA[^A-Za-z0-9\s]/);
      const wrap = at < 0 ? undefined : wrapOfLongLines(text.slice(at, at + 1_000));
      return wrap ? text.replaceAll(wrap, '$1') : text;
    },
  },
  {
    name: 'Lines are wrapped, and end with sequence numbers in columns 73 to 80',
    advice: 'Join them before anything else is checked.',
    fix: 'Join the lines without the sequence numbers',
    isIn(look) {
      const lines = look.split(/\r?\n/).slice(0, -1);
      return lines.length > 3 && areNumbered(lines);
    },
    undo: (text) => unwrapped(text.replaceAll(/^(.{72})\d{8}[ \t]*$/gm, '$1')),
  },
  {
    name: 'Lines are wrapped, and end with a backslash, as in scripts and documentation',
    advice: 'Join them before anything else is checked.',
    fix: 'Join the lines without the backslashes',
    isIn(look) {
      const element = look.charAt(3);
      const [, first] = /^([^\r\n]{20,})\\\r?\n(?!GS)/.exec(look) ?? [];
      // After 16 separators, a backslash may be one itself, or end every segment.
      return first !== undefined && element !== '\\' && first.split(element).length !== 17;
    },
    undo: (text) => text.replaceAll(/\\\r?\n/g, ''),
  },
  {
    name: 'Lines are wrapped and quoted, as in the reply to an email',
    advice: 'Join them before anything else is checked.',
    fix: 'Join the lines without the quote marks',
    isIn(look) {
      const [first = '', ...lines] = look.split(/\r?\n/).slice(0, -1);
      const [mark = ''] = /^>+ ?/.exec(lines[0] ?? '') ?? [];
      // The first line begins with the ISA, after its own mark.
      const isWhole = (line: string) =>
        line.startsWith(mark) && line.length === first.length + mark.length;
      return mark !== '' && lines.length > 2 && first.length > 20 && lines.every(isWhole);
    },
    undo: (text) => unwrapped(text.replaceAll(/^>+ ?/gm, '')),
  },
  {
    name: 'Text that is not X12 is before or after every segment, as in the lines of a log or of a web page',
    advice: 'Remove it before anything else is checked.',
    fix: 'Remove the text before and after every segment',
    isIn: (look) => surroundingsIn(look) !== undefined,
    undo: withoutSurroundings,
  },
];

/** A line that goes on in the next one, and its break, where the ISA is torn and is followed by a line of its own. */
function wrapOfLongLines(look: string): RegExp | undefined {
  const [first = '', ...lines] = look.split(/\r\n|\r|\n/).slice(0, -1);
  const column = first.length;
  if (column < 20 || column >= isaLength) return undefined;
  let isa = first;
  while (isa.length < isaLength && lines.length > 0) isa += lines.shift();
  const terminator = isa.slice(-1);
  if (isa.length !== isaLength || !startsWholeIsa(isa, 0) || /[A-Za-z0-9\s]/.test(terminator)) {
    return undefined;
  }
  const isLine = (line: string) => line.length === column || line.endsWith(terminator);
  if (!lines[0]?.startsWith(`GS${isa.charAt(3)}`)) return undefined;
  if (!lines.every((line) => line.length <= column && isLine(line))) return undefined;
  return new RegExp(`^([^\\r\\n]{${column}})(?<!\\${terminator})(?:\\r\\n|\\r|\\n)`, 'gm');
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** What is before the GS and after the ISA on their lines, if there are letters in it. */
function surroundingsIn(look: string): Surroundings | undefined {
  const element = look.charAt(3);
  const [first = '', second = '', third = ''] = look.split(/\r?\n/, 3);
  const sixteenth = first.split(element).slice(0, 16).join(element).length;
  const [component, terminator = '', ...rest] = first.slice(sixteenth + 1);
  const after = rest.join('');
  const before = second.slice(0, Math.max(0, second.indexOf(`GS${element}`)));
  if (component === undefined || !/^[^A-Za-z0-9\s]$/.test(terminator)) return undefined;
  if (!/[A-Za-z]/.test(before + after)) return undefined;
  const isLine = (line: string, id: string) =>
    shapeOf(before).test(line) &&
    line.startsWith(id + element, before.length) &&
    line.endsWith(terminator + after);
  return isLine(second, 'GS') && isLine(third, 'ST') ? { before, after } : undefined;
}

/** What begins with a text in which other digits are as good. */
function shapeOf(text: string): RegExp {
  const escaped = text.replaceAll(/[^A-Za-z0-9 ]/g, '\\$&').replaceAll(/\d/g, '\\d');
  return new RegExp(`^${escaped}`);
}

function withoutSurroundings(text: string): string {
  const isa = text.search(/ISA[^A-Za-z0-9\s]/);
  const found = isa < 0 ? undefined : surroundingsIn(text.slice(isa, isa + 2_000));
  if (!found) return text;
  const { before, after } = found;
  const shape = shapeOf(before);
  const within = (line: string) => {
    const own = line.replace(shape, '');
    return own.endsWith(after) ? own.slice(0, own.length - after.length) : own;
  };
  return text.replaceAll(/[^\r\n]+/g, within);
}

/** Whether the last eight columns of lines of 80 count up. */
function areNumbered(lines: readonly string[]): boolean {
  let last = -1;
  for (const line of lines) {
    const number = Number(/^.{72}(\d{8})\s*$/.exec(line)?.[1] ?? Number.NaN);
    if (!(number > last)) return false;
    last = number;
  }
  return true;
}
