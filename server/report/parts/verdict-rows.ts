import type { Claim, ServiceLine } from '../../remit/claim';
import { formatRate } from '../../remit/format';
import { formatMoney, plainMoney } from '../../remit/money';
import { type Unreduced, unreducedPayments } from '../../sequestration/expected';
import { explain } from '../../sequestration/explain';
import { type JudgedReduction, judgedReductions } from '../../sequestration/judge';
import type { Terms } from '../../sequestration/terms';
import { dateWords } from '../../sequestration/words';
import type { Locator } from './locate';
import type { VerdictRow } from './verdict';
import { verdictState } from './verdict-state';
import { capital } from './words';

/** The verdict on every reduction of a claim, and on those that are missing. */
export function verdictRows(claim: Claim, terms: Terms, locate: Locator): readonly VerdictRow[] {
  return [
    ...judgedReductions(claim, terms).map((one) => judgedRow(claim, one, locate)),
    ...unreducedPayments(claim, terms).map((one) => missingRow(claim, one, locate)),
  ];
}

function judgedRow(
  claim: Claim,
  { reduction, verdict }: JudgedReduction,
  locate: Locator,
): VerdictRow {
  const [first] = reduction.amounts;
  const { title, statement, meaning, posting, steps, background } = explain(reduction, verdict);
  return {
    ...locate.ref(first?.amount ?? first?.span ?? (reduction.line ?? claim).span),
    amount: 'figures' in verdict ? plainMoney(verdict.figures.reduction) : undefined,
    state: verdictState(verdict),
    line: lineNumber(claim, reduction.line),
    title: withoutEmphasis(title),
    statement,
    meaning: withoutEmphasis(meaning),
    posting: withoutEmphasis(posting),
    expected: 'rating' in verdict ? plainMoney(verdict.rating.reading.expected) : undefined,
    steps: steps.map(({ label, kind, amount, note }) => ({
      label: capital(label),
      kind: kind ?? 'amount',
      amount: plainMoney(amount),
      note,
    })),
    background: background.map(({ label, text }) => ({ label, text })),
  };
}

function missingRow(
  claim: Claim,
  { line, paid, expected, dates, period }: Unreduced,
  locate: Locator,
): VerdictRow {
  const reduction = formatMoney(expected);
  return {
    ...locate.ref((line ?? claim).span),
    amount: undefined,
    state: 'missing',
    line: lineNumber(claim, line),
    title: 'No CO 253 · missing',
    statement:
      `No CO 253 on this ${formatMoney(paid)} Medicare payment (service date ${dateWords(dates)}). ` +
      `A ${formatRate(period.rate)} reduction of about ${reduction} was expected.`,
    meaning: 'Medicare reduces its payments by sequestration; this one was paid in full.',
    posting: 'Post as paid; it may be recouped later or in a PLB.',
    expected: plainMoney(expected),
    steps: [],
    background: [],
  };
}

function lineNumber({ lines }: Claim, line: ServiceLine | undefined): number | undefined {
  return line && lines.indexOf(line) + 1;
}

/** The words without the Markdown that emphasizes some of them; `DTM*150, DTM*151` keeps its stars. */
function withoutEmphasis(words: string): string {
  return words.replace(/\*\*([^*\n]+)\*\*/g, '$1').replace(/(?<!\w)\*([^*\n]+)\*(?!\w)/g, '$1');
}
