import type { Claim } from '../../remit/claim';
import { isForwarded } from '../../remit/crossover';
import { absolute, formatMoney, isZero, type Money, subtract } from '../../remit/money';
import { readClaim } from '../../remit/read-claim';
import { factsOf } from '../../report/claims/facts';
import { claimOutcome } from '../../report/claims/outcome';
import type { PaymentOutcome } from '../../report/claims/payment-outcome';
import { verdictState } from '../../report/parts/verdict-state';
import { unreducedPayments } from '../../sequestration/expected';
import { verdictWords } from '../../sequestration/explain';
import { judgedReductions } from '../../sequestration/judge';
import type { Terms } from '../../sequestration/terms';
import type { Verdict } from '../../sequestration/verdict';
import type { Block } from '../../syntax/block';
import { counted } from './english';

/** What became of a claim, for one line: `253 off by 0.36`, `denied, 140.00 to work`. */
export function claimOutcomeWords(block: Block, terms: Terms): readonly string[] {
  const claim = readClaim(block);
  const { state, denied, pending } = claimOutcome(claim);
  const toWork = isZero(denied) ? '' : `, ${formatMoney(denied)} to work`;
  return [
    reductionWords(claim, block, terms),
    state === 'denied' && `denied${toWork}`,
    state === 'partly denied' && `denied in part${toWork}`,
    !isZero(pending) && `${formatMoney(pending)} pending`,
    state !== 'reversal' && isForwarded(claim) && 'forwarded to the next payer',
  ].filter((part) => part !== false && part !== '') as string[];
}

/** What became of the claims of a payment, for one line: `1 claim denied, 140.00 to work`. */
export function paymentOutcomeWords(outcome: PaymentOutcome, terms: Terms): readonly string[] {
  const { denied, partlyDenied, pending, toWork, misreduced, unreduced, sequestration } = outcome;
  const open = [
    denied.length > 0 && `${counted(denied.length, 'claim')} denied`,
    partlyDenied.length > 0 && `${counted(partlyDenied.length, 'claim')} denied in part`,
    pending.length > 0 && `${counted(pending.length, 'claim')} pending`,
    !isZero(toWork) && `${formatMoney(toWork)} to work`,
  ].filter((part) => part !== false);
  return [
    misreduced.length > 0
      ? misreducedWords(misreduced, terms)
      : !isZero(sequestration) && `sequestration ${formatMoney(sequestration)}`,
    unreduced.length > 0 && `no CO 253 on ${counted(unreduced.length, 'claim')}`,
    open.join(', '),
  ].filter((part) => part !== false && part !== '') as string[];
}

function misreducedWords(blocks: readonly Block[], terms: Terms): string {
  const [only, other] = blocks;
  if (!only || other) return `253 off on ${counted(blocks.length, 'claim')}`;
  return reductionWords(readClaim(only), only, terms);
}

/** `253 off by 0.36`, `253 wrong rate`, `sequestration 2.40`; empty where there is none. */
function reductionWords(claim: Claim, block: Block, terms: Terms): string {
  const off = judgedReductions(claim, terms)
    .map(({ verdict }) => verdict)
    .filter((verdict) => verdictState(verdict) === 'off');
  const [only, other] = off;
  if (only) return other ? `253 off ${off.length} times` : `253 ${offWords(only)}`;
  const { sequestration } = factsOf(block, terms);
  if (!isZero(sequestration)) return `sequestration ${formatMoney(sequestration)}`;
  return unreducedPayments(claim, terms).length > 0 ? 'no CO 253' : '';
}

function offWords(verdict: Verdict): string {
  return verdict.kind === 'off' ? `off by ${formatMoney(sizeOf(verdict))}` : verdictWords(verdict);
}

function sizeOf({ figures, rating }: Extract<Verdict, { kind: 'off' }>): Money {
  return absolute(subtract(figures.reduction, rating.reading.expected));
}
