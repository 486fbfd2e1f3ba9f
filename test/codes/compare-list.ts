import Papa from 'papaparse';
import type { CodeList, DatedCodeEntry } from '../../server/codes/code-list';

/** How a licensee's own list differs from ours: codes, one list a kind. */
export interface ListDifference {
  readonly added: readonly string[];
  readonly retired: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Compares a list from CSV text (columns code, start, stop, last modified, with a head line) with one
 * of ours. Only codes and dates are read, no descriptions.
 */
export function compareList(csv: string, list: CodeList<DatedCodeEntry>): ListDifference {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: 'greedy' });
  const rows = data.slice(1).map(([code = '', , stop = '', modified = '']) => ({
    code: code.trim(),
    stop: isoOf(stop),
    modified: isoOf(modified),
  }));
  const ours = new Map(list.entries.map((entry) => [entry.code, entry]));
  const theirs = new Set(rows.map(({ code }) => code));
  const known = rows.flatMap((row) => {
    const entry = ours.get(row.code);
    return entry ? [{ ...row, entry }] : [];
  });
  return {
    added: rows.filter(({ code }) => !ours.has(code)).map(({ code }) => code),
    retired: known.filter(({ stop, entry }) => stop && !entry.retired).map(({ code }) => code),
    changed: known
      .filter(({ modified, entry }) => modified > (entry.changed ?? entry.from ?? '9999'))
      .map(({ code }) => code),
    gone: [...ours.keys()].filter((code) => !theirs.has(code)),
  };
}

/** `2026-08-17` of `2026-08-17`, `08/17/2026` or `20260817`; empty for an empty cell. */
function isoOf(cell: string): string {
  const text = cell.trim();
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (us) return `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}`;
  return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
