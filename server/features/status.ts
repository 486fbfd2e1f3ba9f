import { memoizePerObject } from '../cache';
import { listNotice } from '../codes/list-notice';
import { reasonCodes } from '../codes/reason-codes';
import {
  claimCount,
  claimSummaries,
  groupAt,
  type Payment,
  paymentAt,
  paymentsOf,
  providerAdjustments,
  type RemittanceDocument,
} from '../document';
import { countFindings } from '../engine/findings';
import { acceptedNotes } from '../notes/accepted-notes';
import { type PositionParams, type RemittanceStatus, statusRequest } from '../protocol/status';
import { type Balance, isBalanced, type PaymentBalance, paymentBalance } from '../remit/balance';
import { claimBalanceOf } from '../remit/claim-balance';
import { formatMoney, type Money } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import { paymentOutcome } from '../report/claims/payment-outcome';
import type { Terms } from '../sequestration/terms';
import { blockAt } from '../syntax/sequence';
import { isTooLarge, isUndivided } from '../syntax/too-large';
import { visibleText } from '../visible';
import { offsetOf } from './editor/position';
import { feature } from './feature';
import { paymentOutcomeWords } from './words/outcome';

/** What a file is and whether it balances, for an editor's status bar. */
export const status = feature<PositionParams, RemittanceStatus | null>({
  name: 'status',
  capability: {},
  request: statusRequest,
  empty: null,
  answer({ document, settings, sidecar }, { position }) {
    const payments = [...paymentsOf(document)];
    const block = blockAt(document.sequence, offsetOf(document, position));
    const payment = paymentAt(document, block) ?? payments[0];
    const partial = partialNotice(document);
    if (!payment) return partial === undefined ? null : { ...noPayment, notice: partial };
    // An excerpt shows less than all findings of its text: those of what is missing are left out.
    const findings = document.excerpt ? undefined : countFindings(document, settings.checkOptions);
    const accepted = acceptedNotes(document, sidecar).length;
    const today = new Date().toISOString().slice(0, 10);
    const notices = [partial, listNotice(reasonCodes, today)].filter((one) => one !== undefined);
    const outcome = outcomeOf(document, payment, settings.checkOptions.sequestration);
    return {
      guide: visibleText(groupAt(document, payment.first)?.head?.version?.value.trim() ?? ''),
      payer: visibleText(payment.head.payer?.name?.value.trim() ?? ''),
      payments: payments.length,
      ...(document.excerpt?.part === 'claim'
        ? claimSums(document, payment)
        : sumsOf(document, payment)),
      ...(outcome && { outcome }),
      ...(findings && { findings }),
      ...(accepted > 0 && { accepted }),
      ...(notices.length > 0 && { notice: notices.join(' · ') }),
    };
  },
});

/** What can be said of a file in which no payment is found. */
const noPayment: RemittanceStatus = {
  guide: '',
  payer: '',
  payments: 0,
  claims: 0,
  total: '',
  balance: 'incomplete',
  difference: '',
};

/** Says that not all of a file was checked; `undefined` if it was. */
const partialNotice = memoizePerObject(({ sequence }: RemittanceDocument): string | undefined => {
  if (isUndivided(sequence)) return 'This file is too large to be checked here';
  return sequence.blocks.some(isTooLarge)
    ? 'A part of the file is too large to be checked'
    : undefined;
});

/** More claims than these are judged where a page of them is open, not for a line of text. */
const maxJudged = 10_000;

/** The same words as in the code lens of the payment. */
function outcomeOf(document: RemittanceDocument, payment: Payment, terms: Terms): string {
  if (claimCount(document, payment.first, payment.end) > maxJudged) return '';
  return paymentOutcomeWords(paymentOutcome(document, payment, terms), terms).join(' · ');
}

function sumsOf(document: RemittanceDocument, payment: Payment) {
  const { head, trailer } = payment;
  const claims = claimSummaries(document, payment);
  const sums = paymentBalance(head.amount, claims, providerAdjustments(document, payment));
  const whole = trailer && head.amount ? sums : undefined;
  return { claims: claims.length, total: amountOf(head.amount?.value), ...balanceOf(whole) };
}

/** The amount and balance of the only claim of a view. */
function claimSums(document: RemittanceDocument, payment: Payment) {
  const [summary] = claimSummaries(document, payment);
  const balance = summary && claimBalanceOf(readClaim(summary.block))?.whole;
  return { claims: 1, total: amountOf(summary?.paid), ...balanceOf(balance) };
}

function amountOf(money: Money | undefined): string {
  return money === undefined ? '' : formatMoney(money);
}

function balanceOf(
  sums: Balance | PaymentBalance | undefined,
): Pick<RemittanceStatus, 'balance' | 'difference'> {
  if (!sums) return { balance: 'incomplete', difference: '' };
  if (isBalanced(sums)) return { balance: 'balanced', difference: '' };
  return { balance: 'out of balance', difference: formatMoney(sums.difference) };
}
