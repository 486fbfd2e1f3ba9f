import { csvLines, csvText } from '../csv-cell';
import { escapeMarkdown } from '../markdown';
import { kindNames } from './kind-names';
import type { Anchor, Note } from './note';

/** A note as a row of a list: what it is about, in words, and the segment where it was found. */
export interface NoteRow {
  readonly note: Note;
  /** `segment 47`; absent for an orphan. */
  readonly segment: number | undefined;
  /** Absent where the note is about nothing that was found. */
  readonly payer?: string | undefined;
  /** What the adjustment takes off, or what was paid: `2.40`. */
  readonly amount?: string | undefined;
  /** `10/06/2025`. */
  readonly serviceDate?: string | undefined;
  readonly paymentDate?: string | undefined;
}

const columns = [
  'Status',
  'Kind',
  'Payer',
  'Payment date',
  'Trace',
  'Claim',
  'Service date',
  'Amount',
  'Line',
  'Adjustment',
  'Rule',
  'Segment',
  'Note',
  'Replies',
  'Author',
  'Created',
] as const;

/** All notes as CSV (RFC 4180) that a spreadsheet opens without running any of it. */
export function notesAsCsv(rows: readonly NoteRow[]): string {
  return csvLines([columns, ...rows.map(cellsOf)].map((cells) => cells.map(csvText)));
}

/** All notes as a Markdown table. */
export function notesAsMarkdown(rows: readonly NoteRow[]): string {
  const rule = columns.map(() => '---');
  const lines = [columns, rule, ...rows.map((row) => cellsOf(row).map(markdownCell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** What a note is about, in a few words: `claim A1, line 2, CO 253`. */
export function anchorInWords({ trace, account, line, adjustment, check }: Anchor): string {
  const words = [
    account === undefined && trace !== undefined ? `payment ${trace}` : undefined,
    account === undefined ? undefined : `claim ${account}`,
    line && `line ${line.number}`,
    adjustment,
    check,
  ];
  return words.filter(Boolean).join(', ') || 'file';
}

function cellsOf({ note, segment, payer, amount, serviceDate, paymentDate }: NoteRow): string[] {
  const { anchor } = note;
  return [
    segment === undefined ? `${note.status}, not found` : note.status,
    kindNames[note.kind],
    payer ?? '',
    paymentDate ?? '',
    anchor.trace ?? '',
    anchor.account ?? '',
    serviceDate ?? '',
    amount ?? '',
    anchor.line ? String(anchor.line.number) : '',
    anchor.adjustment ?? '',
    anchor.check ?? '',
    segment === undefined ? '' : String(segment),
    note.text,
    (note.replies ?? []).map(({ text }) => text).join('\n'),
    note.author ?? '',
    note.created,
  ];
}

function markdownCell(cell: string): string {
  return cell
    .split(/\r\n|\r|\n/)
    .map(escapeMarkdown)
    .join('<br>');
}
