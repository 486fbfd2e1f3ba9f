import { type Conversion, conversionAt } from './conversion';
import { type Frame, frameIn } from './frame';
import { startsInterchange } from './isa';
import { shortLook, unwrapped, wrappedColumn, wrappedLook } from './wrapped';

/** The characters that divide one interchange, each a single UTF-16 unit. */
export interface Delimiters {
  /** The fourth character of the ISA. */
  readonly element: string;
  /** ISA16. */
  readonly component: string;
  /** ISA11; absent if the file names none (a letter or digit there is a 4010 mark). */
  readonly repetition: string | undefined;
  /** The character that ends the ISA and every segment after it. */
  readonly segment: string;
  /** False if the ISA does not have 16 elements, so that the text after it had to be looked at. */
  readonly counted: boolean;
  /** Where the ISA ends, counted from its start, if not at the first segment terminator. */
  readonly headLength?: number;
  /** The column at which the text is wrapped, whatever is divided there. */
  readonly wrapped?: number;
  /** What the text was turned into, whatever is divided there. */
  readonly converted?: Conversion;
  /** What follows the ISA, and then every segment, although it is not X12. */
  readonly framed?: Frame;
}

/** What most files use; assumed where no ISA says otherwise. */
export const usualDelimiters: Delimiters = {
  element: '*',
  component: ':',
  repetition: '^',
  segment: '~',
  counted: false,
};

/** How far an ISA is looked at for its marks; the guide's is 106 characters long. */
export const longestIsa = 400;

/** How far the text after an ISA is looked at for what tells how it is written. */
export const headLook = wrappedLook;

/**
 * Reads the delimiters of the interchange whose `ISA` is at `at`.
 *
 * The ISA's own separators are counted, because many real files pad or shorten its fixed-width
 * elements. If the count does not end in two marks (too few or too many elements), the character
 * before the `GS` that follows decides. Returns `undefined` if no ISA is at `at`.
 */
export function readDelimiters(text: string, at: number): Delimiters | undefined {
  if (!startsInterchange(text, at)) return undefined;
  const look = text.slice(at, at + shortLook);
  const converted = conversionAt(look);
  if (converted) return { ...delimitersIn(look.slice(0, longestIsa)), converted };
  const asWritten = delimitersIn(look.slice(0, longestIsa));
  const wrapped = isLine(look, asWritten) ? undefined : wrappedColumn(text, at);
  if (wrapped !== undefined) {
    const delimiters = delimitersIn(unwrapped(look).slice(0, longestIsa));
    // Lines that all end in a terminator are one segment each, however long.
    if (text.charAt(at + wrapped - 1) !== delimiters.segment) return { ...delimiters, wrapped };
  }
  const framed = frameIn(look, asWritten);
  return framed ? { ...asWritten, framed } : asWritten;
}

/** Whether an ISA is the first line of a text, so that the text is not wrapped. */
function isLine(look: string, { counted, segment }: Delimiters): boolean {
  return counted && look.search(/[\r\n]/) === look.indexOf(segment) + 1;
}

/** Whether two interchanges are divided alike. */
export function sameDelimiters(one: Delimiters, other: Delimiters): boolean {
  return (
    one.element === other.element &&
    one.component === other.component &&
    one.repetition === other.repetition &&
    one.segment === other.segment &&
    one.counted === other.counted &&
    one.headLength === other.headLength &&
    one.wrapped === other.wrapped &&
    one.converted === other.converted &&
    one.framed === other.framed
  );
}

/** Reads the delimiters of a text that begins with an ISA. */
function delimitersIn(head: string): Delimiters {
  const element = head.charAt(3);
  const marks = separatorOffsets(head, element, 16);
  const repetition = repetitionMark(head, marks);
  const sixteenth = marks[15];
  if (sixteenth !== undefined) {
    const component = head.charAt(sixteenth + 1);
    const segment = head.charAt(sixteenth + 2);
    const divides =
      isMark(segment) && isMark(component) && component !== element && !isLineBreak(component);
    // A mark that occurs before was read from after the end of an incomplete ISA.
    const first = head.indexOf(segment) === sixteenth + 2;
    if (divides && first && !endsNextLine(head, sixteenth + 2, component)) {
      const byLine =
        isLineBreak(segment) && markOfLines(head.slice(sixteenth + 2), element, component);
      if (!byLine) return { element, component, repetition, segment, counted: true };
      const headLength = sixteenth + 2;
      return { element, component, repetition, segment: byLine, counted: true, headLength };
    }
    // An ISA of the guide's own width ends where the guide says, even if ISA11 is the terminator.
    if (divides && sixteenth === 103 && segment === repetition) {
      return { element, component, repetition, segment, counted: true, headLength: 105 };
    }
  }
  return { element, repetition, ...marksBeforeGroup(head, element), counted: false };
}

/** The mark in which all lines after an ISA end, where the line break ends the ISA alone. */
function markOfLines(text: string, element: string, component: string): string | undefined {
  const lines = text.split(/[\r\n]+/).slice(1, -1);
  const mark = lines[0]?.slice(-1) ?? '';
  // Only a group's own header shows that lines are segments, and a letter never divides data.
  if (lines.length < 2 || !lines[0]?.startsWith(`GS${element}`)) return undefined;
  if (!isMark(mark) || mark === ' ' || /\p{L}/u.test(mark)) return undefined;
  if (mark === element || mark === component) return undefined;
  return lines.every((line) => line.indexOf(mark) === line.length - 1) ? mark : undefined;
}

/** Whether segments cannot be read by delimiters, since what is between them is torn or converted. */
export function areTorn({ wrapped, converted }: Delimiters): boolean {
  return wrapped !== undefined || converted !== undefined;
}

/**
 * Guesses delimiters for text without an ISA, such as a few segments pasted from a message:
 * the character after the first segment ID divides elements, and `~`, or else the line break, ends
 * segments. A `~` after the first ID divides elements where nothing else does, and where a second line
 * begins so, and lines end without it.
 */
export function guessDelimiters(text: string): Delimiters {
  const head = text.slice(0, 20_000);
  const hasLines = /[\r\n]/.test(head);
  const first = /^\s*[A-Z][A-Z0-9]{1,2}([^A-Za-z0-9\s])/.exec(head)?.[1] ?? usualDelimiters.element;
  const isTilde = first === '~' && /\S[\r\n]+[A-Z][A-Z0-9]{1,2}~/.test(head);
  const isByLine = !head.includes('~') || (isTilde && !/\*|~\s*[\r\n]/.test(head));
  const segment = hasLines && isByLine ? lineBreakOf(head) : '~';
  const element = first === segment ? usualDelimiters.element : first;
  return { ...usualDelimiters, element, segment, component: componentIn(head, element, segment) };
}

/** The mark after the qualifier of SVC01, or after the reason of PLB03. */
function componentIn(head: string, element: string, segment: string): string {
  const mark = escaped(element);
  const found = new RegExp(
    `(?:SVC${mark}[A-Z]{2}|PLB${mark}[^${mark}]*${mark}\\d{8}${mark}\\w{2})([^A-Za-z0-9\\s${mark}])`,
  );
  const component = found.exec(head)?.[1];
  if (component && component !== segment) return component;
  return element === usualDelimiters.component ? '>' : usualDelimiters.component;
}

/** A character for use within a regular expression. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}

function lineBreakOf(text: string): string {
  return text.includes('\n') ? '\n' : '\r';
}

function separatorOffsets(head: string, separator: string, count: number): readonly number[] {
  const offsets: number[] = [];
  let at = head.indexOf(separator);
  while (at >= 0 && offsets.length < count) {
    offsets.push(at);
    at = head.indexOf(separator, at + 1);
  }
  return offsets;
}

function repetitionMark(head: string, marks: readonly number[]): string | undefined {
  const start = marks[10];
  if (start === undefined || marks[11] !== start + 2) return undefined;
  const mark = head.charAt(start + 1);
  return isMark(mark) && mark !== ' ' ? mark : undefined;
}

function marksBeforeGroup(
  head: string,
  element: string,
): Pick<Delimiters, 'component' | 'segment'> {
  const group = head.indexOf(`GS${element}`);
  if (group < 0) return { component: usualDelimiters.component, segment: fallbackTerminator(head) };
  let end = group;
  while (end > 0 && /[\r\n]/.test(head.charAt(end - 1))) end--;
  const before = head.slice(0, end);
  const last = before.charAt(before.length - 1);
  const alone = before.charAt(before.length - 2) === element;
  if (isMark(last) && last !== element && (!alone || endsNextLine(head, before.length, last))) {
    return { component: componentBefore(before.slice(0, -1), element), segment: last };
  }
  if (before.length < group) {
    return { component: componentBefore(before, element), segment: lineBreakOf(head) };
  }
  // Where `~` ends segments further on, the ISA ends without a terminator and `last` is its ISA16.
  const segment =
    isMark(last) && last !== element && !head.includes('~') ? last : fallbackTerminator(head);
  const component = last === segment ? usualDelimiters.component : componentBefore(before, element);
  return { component, segment };
}

/**
 * Whether a line break is at `at` and the line after it ends in the mark, as it does if ISA16 is
 * left out: then the mark ends segments, and the break only divides lines.
 */
function endsNextLine(head: string, at: number, mark: string): boolean {
  const [, line = '', end] = head.slice(at).match(/^[\r\n]+([^\r\n]+)([\r\n]?)/) ?? [];
  return (end !== '' || head.length < longestIsa) && line.trimEnd().endsWith(mark);
}

function fallbackTerminator(head: string): string {
  return head.includes('~') || !/[\r\n]/.test(head) ? '~' : lineBreakOf(head);
}

function componentBefore(isa: string, element: string): string {
  const last = isa.charAt(isa.length - 1);
  const alone = isa.charAt(isa.length - 2) === element;
  return alone && isMark(last) && last !== ' ' ? last : usualDelimiters.component;
}

/** Letters and digits carry data and never divide it; a character above U+00FF cannot be sent. */
function isMark(character: string): boolean {
  return character !== '' && character <= '\u00ff' && !/[A-Za-z0-9]/.test(character);
}
