import { isClaim } from '../../document';
import type { TextPlace } from '../../place';
import type { Adjustment, Claim } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import { readClaim } from '../../remit/read-claim';
import { sequestrationCode } from '../../sequestration/cut';
import { explain } from '../../sequestration/explain';
import { judgedCuts } from '../../sequestration/judge';
import { codeOf } from '../../sequestration/words';
import { segmentSpan } from '../../syntax/block';
import { capital, linesOf, plain } from '../words/words';
import { ledger } from './ledger';
import type { HoverPart } from './part';
import { kinds } from './reason-kinds';

/** On a CAS segment with reason 253: what was cut, whether it is right, and what to do. */
export const sequestration: HoverPart = ({ settings }, place) => {
  const at = adjustmentsAt(place);
  if (!at) return undefined;
  const own = at.adjustments.filter(isAsked(place));
  const judged = judgedCuts(at.claim, settings.checkOptions.sequestration).find(({ cut }) =>
    own.some((adjustment) => cut.amounts.includes(adjustment)),
  );
  if (!judged) return undefined;
  const { title, statement, meaning, posting, steps, background } = explain(
    judged.cut,
    judged.verdict,
  );
  const others = at.adjustments.filter((one) => !own.includes(one));
  return [
    linesOf(`**${title}**`, plain(statement)),
    linesOf(meaning, posting),
    '---',
    steps.length > 0 ? ledger(steps) : undefined,
    linesOf(...background.map(({ label, text }) => `*${label}:* ${plain(text)}`)),
    others.length > 0 ? linesOf('*In the same segment:*', ...others.map(beside)) : undefined,
  ]
    .filter((part) => part)
    .join('\n\n');
};

/** True where the sequestration part speaks in place of the part that reads any reason. */
export function speaksOfSequestration(place: TextPlace): boolean {
  return adjustmentsAt(place)?.adjustments.some(isAsked(place)) ?? false;
}

interface AdjustmentsAt {
  readonly claim: Claim;
  /** Those of the segment. */
  readonly adjustments: readonly Adjustment[];
}

function adjustmentsAt({ id, block, index }: TextPlace): AdjustmentsAt | undefined {
  if (id !== 'CAS' || !isClaim(block)) return undefined;
  const claim = readClaim(block);
  const { start } = segmentSpan(block, index);
  const adjustments = [claim, ...claim.lines]
    .flatMap((owner) => owner.adjustments)
    .filter(({ segment }) => segment.start === start);
  return { claim, adjustments };
}

/** Asks for the 253 at the place: any of the segment on its head, else the one pointed at. */
function isAsked({ element }: TextPlace): (adjustment: Adjustment) => boolean {
  const position = element < 2 ? undefined : Math.floor((element - 2) / 3) + 1;
  return (one) =>
    one.reason?.value === sequestrationCode &&
    (position === undefined || one.position === position);
}

function beside(adjustment: Adjustment): string {
  const { entry: known, amount } = adjustment;
  const sum = amount?.value === undefined ? 'no amount' : formatMoney(amount.value);
  const name = `- ${codeOf(adjustment)} · ${sum}`;
  if (!known) return `${name}: not on the list of reason codes`;
  return `${name}: ${known.gist} (${kinds[known.kind]}). ${capital(known.next)}`;
}
