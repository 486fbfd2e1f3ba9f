import { escapeMarkdown } from '../../markdown';
import type { Claim } from '../../remit/claim';
import { formatRate } from '../../remit/format';
import { formatMoney } from '../../remit/money';
import { type Unreduced, unreducedPayments } from '../../sequestration/expected';
import { explain, verdictWords } from '../../sequestration/explain';
import { totalOf } from '../../sequestration/figures';
import { type JudgedReduction, judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { agree } from '../../sequestration/rating';
import type { Reduction } from '../../sequestration/reduction';
import { linesOf } from '../words/markdown';
import type { HoverElement, HoverPart } from './part';

/** On an SVC or CLP: a summary of the sequestration of the line, or of the whole claim. */
export const sequestrationSums: HoverPart = ({ settings }, place) => {
  if (!place.inClaim) return undefined;
  const terms = settings.checkOptions.sequestration;
  const { claim } = place.inClaim;
  if (place.id === 'CLP' && place.element === 6) return contractWords(claim);
  const isHere = hereOf(place);
  if (!isHere) return undefined;
  const reductions = judgedReductions(claim, terms).filter(({ reduction }) => isHere(reduction));
  const unreduced = unreducedPayments(claim, terms);
  const right = reductions.filter(isPlain);
  const explained = right.length > 1 ? reductions.filter((judged) => !isPlain(judged)) : reductions;
  const said = [
    ...(right.length > 1 ? [rightWords(right)] : []),
    ...explained.map((judged) => reductionWords(claim, judged)),
    ...unreduced
      .filter((one) => isHere({ ...one, amounts: [] }))
      .map((one) => unreducedWords(claim, one)),
  ];
  return said.length > 0 ? said.join('\n\n') : undefined;
};

/** Which reductions belong to a place; none if it is not an amount of a line or claim. */
function hereOf({ id, element, inClaim }: HoverElement) {
  if (id === 'CLP' && [0, 3, 4].includes(element)) return () => true;
  if (id !== 'SVC' || ![0, 2, 3].includes(element)) return undefined;
  const line = inClaim?.line;
  return (reduction: Pick<Reduction, 'line' | 'amounts'>) =>
    line !== undefined &&
    (reduction.line === line || reduction.amounts.some((one) => line.adjustments.includes(one)));
}

/** Right, with nothing more to say about it. */
function isPlain({ verdict }: JudgedReduction): boolean {
  return verdict.kind === 'right' && agree(verdict.rating.readings) && verdict.periods.length < 2;
}

/** Several lines that are right, in one paragraph. */
function rightWords(judged: readonly JudgedReduction[]): string {
  const figures = judged.flatMap(({ verdict }) => ('figures' in verdict ? [verdict.figures] : []));
  const reduction = formatMoney(totalOf(figures.map((one) => one.reduction)));
  const base = formatMoney(totalOf(figures.map((one) => one.fromPaid)));
  const [verdict = ''] = judged.map((one) => verdictWords(one.verdict));
  return linesOf(
    `**253 · ${reduction} on ${judged.length} lines · ${verdict}**`,
    `Calculated on ${base} before the reduction.`,
  );
}

function reductionWords(claim: Claim, { reduction, verdict }: JudgedReduction): string {
  const { title, statement } = explain(reduction, verdict);
  return linesOf(
    `**${lineName(claim, reduction.line)}${escapeMarkdown(title)}**`,
    escapeMarkdown(statement),
  );
}

function unreducedWords(claim: Claim, { line, paid, expected, period }: Unreduced): string {
  return (
    `**${lineName(claim, line)}no CO 253** · expected: ${formatRate(period.rate)} of ` +
    `${formatMoney(paid)}, about ${formatMoney(expected)}.`
  );
}

/** `Line 2: ` on a claim with several lines. */
function lineName({ lines }: Claim, line: Unreduced['line']): string {
  return line && lines.length > 1 ? `Line ${lines.indexOf(line) + 1}: ` : '';
}

function contractWords({ filing }: Claim): string | undefined {
  if (payerOf(filing?.value) !== 'advantage') return undefined;
  return (
    'Your contract determines whether this plan may pass the sequestration reduction (CO 253) on ' +
    'to you; both are lawful.'
  );
}
