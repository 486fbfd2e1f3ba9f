import Papa from 'papaparse';
import type { CodeList, DatedCodeEntry } from '../../server/codes/code-list';

/** How a licensee's own list differs from ours; each difference is a code with its date. */
export interface ListDifference {
  /** Codes that our list lacks, with their start. */
  readonly added: readonly string[];
  /** Codes with an end that our list has as active. */
  readonly retired: readonly string[];
  /** Codes that were changed after the date that our list has. */
  readonly changed: readonly string[];
  /** Codes of ours that their list lacks. */
  readonly missing: readonly string[];
}

/** Columns by their heads, whatever else the head says: "Last Modified Date". */
const columns = {
  code: /code/i,
  start: /start|effective/i,
  stop: /stop|end|deactivat/i,
  modified: /modif|chang/i,
};

/**
 * Compares a list from CSV text with one of ours. The head line names the columns for code, start,
 * stop, and last modified in any order; other columns, such as descriptions, are not read.
 */
export function compareList(csv: string, list: CodeList<DatedCodeEntry>): ListDifference {
  const rows = readRows(csv);
  const ours = new Map(list.entries.map((entry) => [entry.code, entry]));
  const theirs = new Set(rows.map(({ code }) => code));
  const known = rows.flatMap((row) => {
    const entry = ours.get(row.code);
    return entry ? [{ ...row, entry }] : [];
  });
  return {
    added: rows.filter(({ code }) => !ours.has(code)).map(({ code, start }) => dated(code, start)),
    retired: known
      .filter(({ stop, entry }) => stop !== '' && !entry.retired)
      .map(({ code, stop }) => dated(code, stop)),
    changed: known
      .filter(({ modified, entry }) => modified > (entry.changed ?? entry.from ?? list.asOf))
      .map(({ code, modified }) => dated(code, modified)),
    missing: [...ours.keys()].filter((code) => !theirs.has(code)),
  };
}

type Row = Readonly<Record<keyof typeof columns, string>>;

function readRows(csv: string): readonly Row[] {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const [code, start, stop, modified] = Object.values(columns).map((pattern) =>
    head.findIndex((one) => pattern.test(one)),
  );
  if (code === -1) throw new Error('The CSV has no column for the code.');
  const cell = (row: readonly string[], column = -1) => row[column]?.trim() ?? '';
  return rows.map((row) => ({
    code: cell(row, code).toUpperCase(),
    start: isoOf(cell(row, start)),
    stop: isoOf(cell(row, stop)),
    modified: isoOf(cell(row, modified)),
  }));
}

function dated(code: string, date: string): string {
  return date === '' ? code : `${code} (${date})`;
}

/** `2026-08-17` of `2026-08-17`, `08/17/2026`, or `20260817`; empty for an empty cell. */
function isoOf(text: string): string {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (us) return `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}`;
  return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
