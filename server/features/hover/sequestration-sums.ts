import type { Claim } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import type { Cut } from '../../sequestration/cut';
import { type Uncut, uncutPayments } from '../../sequestration/expected';
import { explain, verdictWords } from '../../sequestration/explain';
import { totalOf } from '../../sequestration/figures';
import { type JudgedCut, judgedCuts } from '../../sequestration/judge';
import { payerOf } from '../../sequestration/medicare';
import { percent } from '../../sequestration/rates';
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
  const cuts = judgedCuts(claim, terms).filter(({ cut }) => isHere(cut));
  const uncut = uncutPayments(claim, terms);
  const right = cuts.filter(isPlain);
  const told = right.length > 1 ? cuts.filter((judged) => !isPlain(judged)) : cuts;
  const said = [
    ...(right.length > 1 ? [rightWords(right)] : []),
    ...told.map((judged) => cutWords(claim, judged)),
    ...uncut.filter((one) => isHere({ ...one, amounts: [] })).map((one) => uncutWords(claim, one)),
  ];
  return said.length > 0 ? said.join('\n\n') : undefined;
};

/** Which cuts belong to a place; none where it is no amount of a line or claim. */
function hereOf({ id, element, inClaim }: HoverPlace) {
  if (id === 'CLP' && [0, 3, 4].includes(element)) return () => true;
  if (id !== 'SVC' || ![0, 2, 3].includes(element)) return undefined;
  const line = inClaim?.line;
  return (cut: Pick<Cut, 'line' | 'amounts'>) =>
    line !== undefined &&
    (cut.line === line || cut.amounts.some((one) => line.adjustments.includes(one)));
}

/** Right and nothing more to say about it. */
function isPlain({ verdict }: JudgedCut): boolean {
  return (
    verdict.kind === 'right' && verdictWords(verdict) === 'right' && verdict.periods.length < 2
  );
}

/** Many lines that are right, in one. */
function rightWords(judged: readonly JudgedCut[]): string {
  const figures = judged.flatMap(({ verdict }) => ('figures' in verdict ? [verdict.figures] : []));
  const cut = formatMoney(totalOf(figures.map((one) => one.cut)));
  const base = formatMoney(totalOf(figures.map((one) => one.fromPaid)));
  return `**253 · ${cut} on ${judged.length} lines · right**  \nTaken from ${base} before the cut.`;
}

function cutWords(claim: Claim, { cut, verdict }: JudgedCut): string {
  const { title, statement } = explain(cut, verdict);
  return linesOf(`**${lineName(claim, cut.line)}${title}**`, statement);
}

function uncutWords(claim: Claim, { line, paid, expected, period }: Uncut): string {
  return (
    `**${lineName(claim, line)}no 253** · ${percent(period.rate)} of ${formatMoney(paid)}, about ` +
    `${formatMoney(expected)}, would be usual.`
  );
}

/** `Line 2: ` where a claim has several. */
function lineName({ lines }: Claim, line: Uncut['line']): string {
  return line && lines.length > 1 ? `Line ${lines.indexOf(line) + 1}: ` : '';
}

function contractWords({ filing }: Claim): string | undefined {
  if (payerOf(filing?.value) !== 'advantage') return undefined;
  return (
    'Whether this plan may pass the sequestration cut (253) on to you is for your contract: with ' +
    'and without are both lawful.'
  );
}
