import { findCode } from '../codes';
import type { DatedCodeEntry } from '../codes/code-list';
import { type ReasonCode, reasonCodes } from '../codes/reason-codes';
import { type RemarkCode, remarkCodes } from '../codes/remark-codes';
import type { IsoDate } from '../remit/date';
import { formatDate, formatRate } from '../remit/format';
import { sequestrationCode } from '../remit/sequestration-code';
import { ledgerKindOf } from '../report/parts/ledger-kind';
import { meaningOf, nextOf } from '../report/parts/read-adjustment';
import { responsibleWords } from '../report/parts/responsible';
import { capital } from '../report/parts/words';
import { defaultTerms } from '../sequestration/terms';
import { periodWords } from '../sequestration/words';
import type { Explanation } from './explanation';

/** Codes of one adjustment, as a remittance carries them together. */
export interface AdjustmentCodes {
  readonly group: string;
  readonly reason: string;
  readonly remarks: readonly string[];
}

/** Explains group, reason, and remark codes read together. */
export function explainAdjustment({ group, reason, remarks }: AdjustmentCodes): Explanation {
  const entry = reasonCodes.entries.find(({ code }) => code === reason);
  const known = remarks.flatMap(
    (code) => remarkCodes.entries.find((one) => one.code === code) ?? [],
  );
  const read = known.filter(({ alert }) => !alert);
  const paragraphs = [
    ...(reason === '' ? [] : [meaningOf(reason, entry, read)]),
    ...(group === '' ? [] : [`Who is responsible: ${responsible(group, reason, entry)}`]),
    ...(reason === '' ? read.flatMap(remarkLines) : nextLines(entry, read)),
    ...known.flatMap((one) => (one.alert ? [alertLine(one)] : [])),
    ...remarks.filter((code) => !known.some((one) => one.code === code)).map(notListed),
    ...(reason === sequestrationCode ? rateLines() : []),
    ...[entry, ...known].flatMap((one) => (one ? datesOf(one) : [])),
  ];
  return {
    title: [[group, reason].filter(Boolean).join(' '), ...remarks].filter(Boolean).join(', '),
    paragraphs,
    isListed: (reason === '' || entry !== undefined) && known.length === remarks.length,
  };
}

function responsible(group: string, reason: string, entry: ReasonCode | undefined): string {
  // Without the amounts of a claim, what can be said of a reduction is what its group says.
  if (reason === sequestrationCode) return `${capital(findCode('group-code', group)?.gist ?? '')}.`;
  return responsibleWords(group, ledgerKindOf(group, reason, entry));
}

function nextLines(entry: ReasonCode | undefined, remarks: readonly RemarkCode[]): string[] {
  const next = nextOf(entry, remarks);
  const { groups, note, successors = [] } = entry ?? {};
  return [
    ...(next ? [`What to do: ${next}`] : []),
    ...(groups ? [`Only with group ${groups.join(' or ')}.`] : []),
    ...(note ? [`${capital(note)}${note.endsWith('.') ? '' : '.'}`] : []),
    ...(successors.length > 0 ? [`Replaced by, or closest to: ${successors.join(', ')}.`] : []),
  ];
}

function remarkLines({ code, gist, next }: RemarkCode): string[] {
  return [`${code}: ${capital(gist)}.`, ...(next ? [`What to do: ${next}`] : [])];
}

function alertLine({ code, gist }: RemarkCode): string {
  return `${code}: ${capital(gist)}. Alert: informational only.`;
}

function notListed(code: string): string {
  return `Remark code ${code} is not in the list.`;
}

function rateLines(): string[] {
  const periods = defaultTerms.periods.filter(({ from }) => from !== undefined);
  return periods.map((one) => `${formatRate(one.rate)} for services ${periodWords(one)}.`);
}

function datesOf({ code, from, changed, to, retired }: DatedCodeEntry): string[] {
  const facts = [
    from && `in use since ${formatDate(from as IsoDate)}`,
    changed && `changed ${formatDate(changed as IsoDate)}`,
    retired && (to ? `retired on ${formatDate(to as IsoDate)}` : 'retired'),
  ].filter(Boolean);
  return facts.length > 0 ? [`${code}: ${facts.join(', ')}.`] : [];
}
