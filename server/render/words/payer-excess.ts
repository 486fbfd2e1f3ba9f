import type { AffectedClaim, PayerExcess } from '../../folder/report/affected';
import { formatDate } from '../../remit/format';
import { amountText } from './amount';
import { counted } from './counted';

/** A message names this many claims; the rest are in the list of affected claims. */
const maxClaims = 100;

/** What a message to a payer says before and after the claims, and about each of them. */
export interface ExcessWords {
  readonly intro: string;
  readonly claims: readonly string[];
  readonly request: string;
}

/** The parts of a message about reductions beyond the rate; it names no patient. */
export function excessWords({ claims, excess }: PayerExcess): ExcessWords {
  const more = claims.length - maxClaims;
  return {
    intro:
      `Sequestration reductions (CARC 253) are above the rate on ${counted(claims.length, 'claim')}, ` +
      `by ${amountText(excess)} in total:`,
    claims: [
      ...claims.slice(0, maxClaims).map(claimWords),
      ...(more > 0 ? [`and ${counted(more, 'claim')} more, in the list that comes with this`] : []),
    ],
    request:
      'Please review and send corrected remittances, or explain how the amounts were calculated.',
  };
}

/** The message as a text to send. */
export function excessMessage(one: PayerExcess): string {
  const { intro, claims, request } = excessWords(one);
  return [intro, ...claims.map((claim) => `- ${claim}`), request].join('\n');
}

function claimWords(claim: AffectedClaim): string {
  const { trace, date, control, group, reduction, expected, excess } = claim;
  const day = date ? ` dated ${formatDate(date)}` : '';
  const number = control ? `, payer claim number ${control}` : '';
  return (
    `835 remittance ${trace}${day}${number}: ${group ? `${group} ` : ''}253 is ${amountText(reduction)}; ` +
    `expected ${amountText(expected)}, so ${amountText(excess)} too much.`
  );
}
