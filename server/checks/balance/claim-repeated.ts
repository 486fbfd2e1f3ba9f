import { paymentBalance as balanceOf, isBalanced } from '../../remit/balance';
import { remarksOf } from '../../remit/claim';
import type { Text } from '../../remit/field';
import { formatMoney } from '../../remit/money';
import { readClaim } from '../../remit/read-claim';
import { repeatedAmong } from '../../remit/repeated';
import type { ClaimSummary } from '../../remit/summary';
import { type Block, elementCount, elementText, segmentId } from '../../syntax/block';
import { type Finding, inBlock, type PaymentCheck } from '../check';
import type { PaymentContext } from '../context';

/**
 * ## What it checks
 * A claim that appears more than once in a payment with the same patient, account number, payer
 * claim number, status, charge, payment, and service lines. Not reported for parts of a split claim
 * (MA15), or if procedures, dates, or line numbers differ.
 *
 * ## Why it matters
 * If it is posted twice, the account shows a credit that does not exist.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1~…CLP*A1*1*100*80**12*X1~`
 *
 * ## Fix
 * Check whether the payment balances with both claims, and contact the payer.
 *
 * ## Source
 * 005010X221A1, CLP; X12 RFI 1076 on split claims.
 */
export const claimRepeated: PaymentCheck = {
  id: 'claim-repeated',
  title: 'Claim appears twice in a payment',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  comparesClaims: true,
  *run(payment, report) {
    const { claims } = payment;
    const repeated = repeatedAmong(claims, controlHashOf, claims.length);
    if (repeated.size === 0) return;
    yield;
    const byControl = new Map<string, ClaimSummary>();
    const byFigures = new Map<string, ClaimSummary>();
    const compared = new Set<string>();
    let bothPaid: boolean | undefined;
    let count = 0;
    for (const claim of claims) {
      if (!claim.control || !claim.account || !repeated.has(claim.controlHash)) continue;
      const sameControl = byControl.get(claim.control.value);
      if (!sameControl) {
        byControl.set(claim.control.value, claim);
        continue;
      }
      // Few claims get here as a rule, so the cost of building their keys is small.
      if (++count % 50 === 0) yield;
      if (!compared.has(claim.control.value)) {
        compared.add(claim.control.value);
        const before = figuresOf(sameControl, sameControl.block);
        if (!byFigures.has(before)) byFigures.set(before, sameControl);
      }
      const { block, account } = claim;
      const figures = figuresOf(claim, block);
      const first = byFigures.get(figures);
      if (!first) byFigures.set(figures, claim);
      else if (!isPartOfSplit(block)) {
        report(() => {
          // Every claim is added up for this, and very many may be repeated.
          bothPaid ??= isInBalance(payment);
          return repetition(claim, account, first, bothPaid);
        });
      }
    }
  },
};

function isInBalance({ head, claims, adjustments }: PaymentContext): boolean {
  const balance = balanceOf(head.amount, claims, adjustments);
  return balance !== undefined && isBalanced(balance);
}

function controlHashOf({ control, controlHash }: ClaimSummary): number | undefined {
  return control && controlHash;
}

function repetition(
  claim: ClaimSummary,
  account: Text,
  first: ClaimSummary,
  bothPaid: boolean,
): Finding {
  const paid = claim.paid === undefined ? '' : ` (${formatMoney(claim.paid)})`;
  return {
    span: inBlock(claim.block, account),
    message:
      'Claim appears twice in this payment: same patient, account number, payer claim number, ' +
      `status, charge, payment${paid}, and service lines. ${
        bothPaid
          ? 'The payment includes both; contact the payer before you post the second one.'
          : 'Check which one the payment includes, and contact the payer.'
      }`,
    related: [
      { span: inBlock(first.block, first.account ?? account), message: 'First occurrence' },
    ],
  };
}

/** Whether a remark code says that the claim was split (MA15), so that its parts may look alike. */
function isPartOfSplit(block: Block): boolean {
  return remarksOf(readClaim(block)).some(({ value }) => value === 'MA15');
}

/** Everything that identifies two claims as the same one; split claims differ in their lines. */
function figuresOf({ account, control, status, charge, paid }: ClaimSummary, block: Block): string {
  return [account?.value, control?.value, status, charge, paid, partsOf(block)].join('*');
}

/** The patient, and the service lines with their dates and numbers. */
function partsOf(block: Block): string {
  const parts: string[] = [];
  for (let i = 1; i < block.segments; i++) {
    const id = segmentId(block, i);
    const qualifier = elementText(block, i, 1);
    if (id === 'SVC' || id === 'DTM' || (id === 'NM1' && qualifier === 'QC')) {
      parts.push(valuesOf(block, i));
    } else if (id === 'REF' && qualifier === '6R') {
      parts.push(elementText(block, i, 2));
    }
  }
  return parts.join('*');
}

/** What a segment says, however it is spaced and broken, and whatever ends it. */
function valuesOf(block: Block, index: number): string {
  const values = Array.from({ length: elementCount(block, index) }, (_, i) => {
    const value = elementText(block, index, i + 1).trim();
    return /[\r\n]/.test(value) ? value.replace(/[\r\n]/g, '').trim() : value;
  });
  return values.slice(0, values.findLastIndex((value) => value !== '') + 1).join('*');
}
