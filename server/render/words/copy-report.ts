import type { CopyReport } from '../../deidentify/deidentify';
import type { KeptKind, ReplacedKind } from '../../deidentify/kinds';
import { counted } from './counted';

const replacedWords: Readonly<Record<ReplacedKind, readonly [one: string, many: string]>> = {
  name: ['name', 'names'],
  id: ['ID or reference', 'IDs and references'],
  number: ['claim, account, or check number', 'claim, account, and check numbers'],
  bank: ['bank or account number', 'bank and account numbers'],
  address: ['part of an address', 'parts of addresses'],
  contact: ['contact', 'contacts'],
  envelope: ['ID or control number of an envelope', 'IDs and control numbers of envelopes'],
  unexpected: [
    'value that does not look like the code, amount, or date that its element is for',
    'values that do not look like the code, amount, or date that their elements are for',
  ],
  other: ['text or number of another segment', 'texts and numbers of other segments'],
};

const keptWords: Readonly<Record<KeptKind, readonly [one: string, many: string]>> = {
  code: [
    'code: it looks like one, and its element is for codes',
    'codes: they look like codes, and their elements are for codes',
  ],
  amount: ['amount or count', 'amounts and counts'],
  time: [
    'time of an envelope or end of a fiscal year',
    'times of envelopes and ends of fiscal years',
  ],
};

/** What was replaced in a copy and what was kept, by kind, one line each; no value of the file. */
export function copyReport({ words, replaced, kept, dates, weeks }: CopyReport): readonly string[] {
  const all = [...replaced.values()].reduce((sum, count) => sum + count, 0);
  return [
    `Replaced: ${counted(words, 'different word or number', 'different words and numbers')} in ${counted(all, 'element')}`,
    ...linesOf(replacedWords, replaced),
    shifted(dates, weeks),
    'Kept:',
    ...linesOf(keptWords, kept),
    'Every finding and every sum is the same as in the original.',
  ];
}

function shifted(dates: number, weeks: number): string {
  return weeks === 0
    ? `Dates: ${dates.toLocaleString('en-US')} not shifted, because a finding would change`
    : `Dates: ${dates.toLocaleString('en-US')} shifted, all by the same number of weeks`;
}

function linesOf<Kind extends string>(
  labels: Readonly<Record<Kind, readonly [one: string, many: string]>>,
  counts: ReadonlyMap<Kind, number>,
): readonly string[] {
  return (Object.keys(labels) as Kind[]).flatMap((kind) => {
    const count = counts.get(kind);
    const [one, many] = labels[kind];
    return count === undefined ? [] : [`  ${counted(count, one, many)}`];
  });
}
