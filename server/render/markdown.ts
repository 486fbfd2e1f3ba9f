import { escapeMarkdown } from '../markdown';
import type { Page } from '../report/pages/page';
import { outlineOf } from './outline/outline';
import type { CalculationRow, Part, Table } from './outline/part';

/** A page as Markdown (GitHub's flavor). */
export function renderMarkdown(page: Page): string {
  return partsAsMarkdown(outlineOf(page));
}

/** Pieces of any kind as Markdown. */
export function partsAsMarkdown(parts: readonly Part[]): string {
  return `${parts.map(partText).filter(Boolean).join('\n\n')}\n`;
}

function partText(part: Part): string {
  switch (part.part) {
    case 'title':
      return `${'#'.repeat(part.level)} ${escapeMarkdown(part.text)}`;
    case 'text':
      return escapeMarkdown(part.text);
    case 'list':
      return part.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'facts':
      return part.rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => `- **${escapeMarkdown(label)}:** ${escapeMarkdown(value)}`)
        .join('\n');
    case 'calculation':
      return table({
        part: 'table',
        columns: [
          { label: '', align: 'left' },
          { label: '', align: 'left' },
          { label: 'Amount', align: 'right' },
          { label: '', align: 'left' },
        ],
        rows: part.rows.map(calculationCells),
      });
    case 'table':
      return table(part);
  }
}

function calculationCells({ sign, label, amount, note }: CalculationRow): readonly string[] {
  return [sign, label, amount, note];
}

function table({ columns, rows, total }: Table): string {
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  const heads = columns.map(({ label }) => escapeMarkdown(label));
  const body = [...rows, ...(total ? [total] : [])].map((cells) => cells.map(escapeMarkdown));
  return [heads, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
