import type { ClaimRow, PaymentRow, ProviderRow } from '../checks/rows';
import { isBalanced, paymentBalance } from '../remit/balance';
import { claimBalanceOf } from '../remit/claim-balance';
import { moneyOf } from '../remit/field';
import { add, isZero, negate, plainMoney, zero } from '../remit/money';
import type { PaymentHead } from '../remit/payment';
import type { ProviderAdjustment } from '../remit/provider-adjustment';
import { readClaim } from '../remit/read-claim';
import { readProviderAdjustments } from '../remit/read-payment';
import type { ClaimSummary } from '../remit/summary';
import { countBlock, startTally } from '../report/totals';
import type { Terms } from '../sequestration/terms';
import type { LocatedBlock } from '../syntax/located-block';
import { claimRow } from './claim-row';
import { printOfClaim } from './part';
import { createPrintSum } from './print';
import { rowPlace } from './row-place';
import { moneyText, ownValue } from './row-values';

/** The row of a payment that is read block by block. */
export interface OpenPaymentRow {
  addClaim(located: LocatedBlock): void;
  addProviderAdjustments(located: LocatedBlock): void;
  end(): PaymentRow;
}

export function openPaymentRow(
  head: PaymentHead,
  located: LocatedBlock,
  created: string,
  terms: Terms,
): OpenPaymentRow {
  const tally = startTally();
  const print = createPrintSum();
  const claimRows: ClaimRow[] = [];
  const providerRows: ProviderRow[] = [];
  const adjustments: ProviderAdjustment[] = [];
  const statusesAndPaid: Pick<ClaimSummary, 'status' | 'paid'>[] = [];
  let unbalancedClaims = 0;
  let deniedAmount = zero;
  countBlock(tally, located.block, terms);

  return {
    addClaim(one) {
      countBlock(tally, one.block, terms);
      const claim = readClaim(one.block);
      const row = claimRow(claim, one);
      claimRows.push(row);
      if (row.denied) deniedAmount = add(deniedAmount, moneyOf(claim.charge) ?? zero);
      const balance = claimBalanceOf(claim)?.whole;
      if (balance && !isZero(balance.difference)) unbalancedClaims++;
      statusesAndPaid.push({ status: claim.status?.value ?? '', paid: claim.paid?.value });
      print.add(printOfClaim(claim));
    },
    addProviderAdjustments(one) {
      countBlock(tally, one.block, terms);
      for (const adjustment of readProviderAdjustments(one.block)) {
        adjustments.push(adjustment);
        const { provider, reason, reference, amount, span } = adjustment;
        const row = {
          provider: ownValue(provider),
          code: ownValue(reason),
          reference: ownValue(reference),
          amount: moneyText(amount?.value),
        };
        providerRows.push({ at: rowPlace(one, amount ?? span), ...row });
        print.add(`PLB ${Object.values(row).join('*')}`);
      }
    },
    end() {
      const balance = paymentBalance(head.amount, statusesAndPaid, adjustments);
      const amount = head.amount?.value;
      const isDebit = head.creditOrDebit?.value === 'D';
      return {
        at: rowPlace(located, head.trace ?? head.span),
        segment: located.before.segments + 1,
        created,
        payer: ownValue(head.payer?.name),
        payerId: ownValue(head.payer?.id) || ownValue(head.traceOriginator),
        payee: ownValue(head.payee?.name),
        payeeId: ownValue(head.payee?.id),
        handling: ownValue(head.handling),
        method: ownValue(head.method),
        trace: ownValue(head.trace),
        date: head.date?.value,
        amount: moneyText(isDebit && amount !== undefined ? negate(amount) : amount),
        claims: tally.claims,
        lines: tally.lines,
        denied: tally.denied,
        deniedAmount: plainMoney(deniedAmount),
        charged: plainMoney(tally.charged),
        paid: plainMoney(tally.paid),
        patient: plainMoney(tally.patient),
        sequestration: plainMoney(tally.sequestration),
        balanced: balance && isBalanced(balance),
        unbalancedClaims,
        claimRows,
        providerRows,
        print: print.value(),
      };
    },
  };
}
