import type { Claim } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import { type Unreduced, unreducedPayments } from '../../sequestration/expected';
import { explain, verdictWords } from '../../sequestration/explain';
import { totalOf } from '../../sequestration/figures';
import { type JudgedReduction, judgedReductions } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { percent } from '../../sequestration/rates';
import type { Reduction } from '../../sequestration/reduction';
import { linesOf } from '../words/words';
import type { HoverPart, HoverPlace } from './part';

/** On an SVC or CLP: the sequestration of the line, or of the whole claim, in short. */
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
  const told = right.length > 1 ? reductions.filter((judged) => !isPlain(judged)) : reductions;
  const said = [
    ...(right.length > 1 ? [rightWords(right)] : []),
    ...told.map((judged) => reductionWords(claim, judged)),
    ...unreduced
      .filter((one) => isHere({ ...one, amounts: [] }))
      .map((one) => unreducedWords(claim, one)),
  ];
  return said.length > 0 ? said.join('\n\n') : undefined;
};

/** Which cuts belong to a place; none where it is no amount of a line or claim. */
function hereOf({ id, element, inClaim }: HoverPlace) {
  if (id === 'CLP' && [0, 3, 4].includes(element)) return () => true;
  if (id !== 'SVC' || ![0, 2, 3].includes(element)) return undefined;
  const line = inClaim?.line;
  return (reduction: Pick<Reduction, 'line' | 'amounts'>) =>
    line !== undefined &&
    (reduction.line === line || reduction.amounts.some((one) => line.adjustments.includes(one)));
}

/** Right and nothing more to say about it. */
function isPlain({ verdict }: JudgedReduction): boolean {
  return (
    verdict.kind === 'right' && verdictWords(verdict) === 'right' && verdict.periods.length < 2
  );
}

/** Many lines that are right, in one. */
function rightWords(judged: readonly JudgedReduction[]): string {
  const figures = judged.flatMap(({ verdict }) => ('figures' in verdict ? [verdict.figures] : []));
  const reduction = formatMoney(totalOf(figures.map((one) => one.reduction)));
  const base = formatMoney(totalOf(figures.map((one) => one.fromPaid)));
  return `**253 · ${reduction} on ${judged.length} lines · right**  \nTaken from ${base} before the cut.`;
}

function reductionWords(claim: Claim, { reduction, verdict }: JudgedReduction): string {
  const { title, statement } = explain(reduction, verdict);
  return linesOf(`**${lineName(claim, reduction.line)}${title}**`, statement);
}

function unreducedWords(claim: Claim, { line, paid, expected, period }: Unreduced): string {
  return (
    `**${lineName(claim, line)}no 253** · ${percent(period.rate)} of ${formatMoney(paid)}, about ` +
    `${formatMoney(expected)}, would be usual.`
  );
}

/** `Line 2: ` where a claim has several. */
function lineName({ lines }: Claim, line: Unreduced['line']): string {
  return line && lines.length > 1 ? `Line ${lines.indexOf(line) + 1}: ` : '';
}

function contractWords({ filing }: Claim): string | undefined {
  if (payerOf(filing?.value) !== 'advantage') return undefined;
  return (
    'Whether this plan may pass the sequestration cut (253) on to you is for your contract: with ' +
    'and without are both lawful.'
  );
}
