import type { Page } from '../report/pages/page';
import { outlineOf } from './outline/outline';
import type { Calculation, Facts, Part } from './outline/part';
import { oneLine } from './text/one-line';
import { type PlacedLine, rowLines } from './text/placed-line';
import { alignedTable, wrapped } from './text/table';

/** Characters in a line where the caller knows of no terminal. */
const usualWidth = 120;

/** A page as plain text with aligned columns. */
export function renderText(page: Page, width = usualWidth): string {
  return textOfLines(renderLines(page, width));
}

/** Pieces of any kind as plain text, line by line, each with the number of its row. */
export function partsAsLines(parts: readonly Part[]): readonly PlacedLine[] {
  return linesOf(parts, usualWidth);
}

/** Pieces of any kind as plain text. */
export function partsAsText(parts: readonly Part[], width = usualWidth): string {
  return textOfLines(linesOf(parts, width));
}

function textOfLines(lines: readonly PlacedLine[]): string {
  return `${lines.map(({ text }) => text).join('\n')}\n`;
}

/** The same text line by line, each with the segment that its row is about. */
export function renderLines(page: Page, width = usualWidth): readonly PlacedLine[] {
  return linesOf(outlineOf(page), width);
}

function linesOf(parts: readonly Part[], width: number): readonly PlacedLine[] {
  return parts
    .map((part) => partLines(part, width))
    .filter((lines) => lines.some(({ text }) => text !== ''))
    .flatMap((lines, i) => (i === 0 ? lines : [{ text: '' }, ...lines]));
}

function partLines(part: Part, width: number): readonly PlacedLine[] {
  switch (part.part) {
    case 'title':
      return rowLines(titleLines(part.text, part.level));
    case 'text':
      return rowLines(wrapped(oneLine(part.text), width));
    case 'list':
      return part.items.flatMap((item, i) =>
        rowLines(hanging('- ', oneLine(item), width), part.segments?.[i]),
      );
    case 'facts':
      return factsLines(part, width);
    case 'calculation':
      return calculationLines(part, width);
    case 'table':
      return alignedTable(part, width);
  }
}

function titleLines(text: string, level: 1 | 2 | 3): readonly string[] {
  const line = oneLine(text);
  if (level === 3) return [line];
  return [line, (level === 1 ? '=' : '-').repeat(line.length)];
}

function factsLines({ rows }: Facts, width: number): readonly PlacedLine[] {
  const filled = rows.filter(([, value]) => value !== '');
  const wide = widest(filled.map(([label]) => label));
  return filled.flatMap(([label, value, segment]) =>
    rowLines(hanging(`${label.padEnd(wide)}  `, oneLine(value), width), segment),
  );
}

function calculationLines({ rows }: Calculation, width: number): readonly PlacedLine[] {
  const wide = widest(rows.map(({ label }) => label));
  const digits = widest(rows.map(({ amount }) => amount));
  return rows.flatMap(({ sign, label, amount, note, segment }) => {
    const figures = `${sign.padEnd(1)} ${label.padEnd(wide)}  ${amount.padStart(digits)}`;
    const lines = note === '' ? [figures] : hanging(`${figures}  `, oneLine(note), width);
    return rowLines(lines, segment);
  });
}

function widest(texts: readonly string[]): number {
  return texts.reduce((wide, { length }) => Math.max(wide, length), 0);
}

/** Words after a label, further lines below the first word. */
function hanging(label: string, words: string, width: number): readonly string[] {
  const lines = wrapped(words, Math.max(20, width - label.length));
  return lines.map((line, i) => (i === 0 ? label : ' '.repeat(label.length)) + line);
}
