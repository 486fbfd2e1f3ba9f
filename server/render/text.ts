import type { Page } from '../report/pages/page';
import { outlineOf } from './outline/outline';
import type { Calculation, Facts, Part } from './outline/part';
import { alignedTable, wrapped } from './text/table';

/** Characters in a line where the caller knows of no terminal. */
const usualWidth = 120;

/** A page as plain text with aligned columns. */
export function renderText(page: Page, width = usualWidth): string {
  return `${outlineOf(page)
    .map((part) => partText(part, width))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function partText(part: Part, width: number): string {
  switch (part.part) {
    case 'title':
      return titleText(part.text, part.level);
    case 'text':
      return wrapped(oneLine(part.text), width).join('\n');
    case 'list':
      return part.items.flatMap((item) => hanging('- ', oneLine(item), width)).join('\n');
    case 'facts':
      return factsText(part, width);
    case 'calculation':
      return calculationText(part, width);
    case 'table':
      return alignedTable(part, width);
  }
}

function titleText(text: string, level: 1 | 2 | 3): string {
  const line = oneLine(text);
  if (level === 1) return `${line}\n${'='.repeat(line.length)}`;
  return level === 2 ? `${line}\n${'-'.repeat(line.length)}` : line;
}

function factsText({ rows }: Facts, width: number): string {
  const filled = rows.filter(([, value]) => value !== '');
  const wide = widest(filled.map(([label]) => label));
  return filled
    .flatMap(([label, value]) => hanging(`${label.padEnd(wide)}  `, oneLine(value), width))
    .join('\n');
}

function calculationText({ rows }: Calculation, width: number): string {
  const wide = widest(rows.map(({ label }) => label));
  const digits = widest(rows.map(({ amount }) => amount));
  return rows
    .flatMap(({ sign, label, amount, note }) => {
      const figures = `${sign.padEnd(1)} ${label.padEnd(wide)}  ${amount.padStart(digits)}`;
      return note === '' ? [figures] : hanging(`${figures}  `, oneLine(note), width);
    })
    .join('\n');
}

function widest(texts: readonly string[]): number {
  return texts.reduce((wide, { length }) => Math.max(wide, length), 0);
}

/** Words after a label, further lines below the first word. */
function hanging(label: string, words: string, width: number): readonly string[] {
  const lines = wrapped(words, Math.max(20, width - label.length));
  return lines.map((line, i) => (i === 0 ? label : ' '.repeat(label.length)) + line);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
