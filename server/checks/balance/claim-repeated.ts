import type { Text } from '../../remit/field';
import { formatMoney } from '../../remit/money';
import { repeatedAmong } from '../../remit/repeated';
import type { ClaimSummary } from '../../remit/summary';
import { type Block, elementText, segmentId, segmentSpan, textOf } from '../../syntax/block';
import { type Finding, inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * No claim stands in a payment twice with the same patient, account number, control number,
 * status, charge and payment. Claims that were split carry the same numbers with other amounts and are well.
 *
 * ## Why it matters
 * Posted twice, the claim is paid twice on paper, and the account shows a credit that is not there.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1~…CLP*A1*1*100*80**12*X1~`
 *
 * ## Fix
 * Look whether the payment balances with both claims, and ask the payer which is right.
 *
 * ## Source
 * 005010X221A1, claim payment; practice of clearinghouses.
 */
export const claimRepeated: PaymentCheck = {
  id: 'claim-repeated',
  title: 'No claim stands in a payment twice',
  severity: 'warning',
  tags: ['balance'],
  scope: 'payment',
  comparesClaims: true,
  run({ claims }, report) {
    const repeated = repeatedAmong(claims, controlHashOf, claims.length);
    if (repeated.size === 0) return;
    const byControl = new Map<string, ClaimSummary>();
    const byFigures = new Map<string, ClaimSummary>();
    for (const claim of claims) {
      if (!claim.control || !claim.account || !repeated.has(claim.controlHash)) continue;
      const sameControl = byControl.get(claim.control.value);
      if (!sameControl) {
        byControl.set(claim.control.value, claim);
        continue;
      }
      // Few claims come as far as here, so that only they pay for building their key.
      const before = figuresOf(sameControl);
      if (!byFigures.has(before)) byFigures.set(before, sameControl);
      const figures = figuresOf(claim);
      const first = byFigures.get(figures);
      if (!first) byFigures.set(figures, claim);
      else report(repetition(claim, claim.account, first));
    }
  },
};

function controlHashOf({ control, controlHash }: ClaimSummary): number | undefined {
  return control && controlHash;
}

function repetition(claim: ClaimSummary, account: Text, first: ClaimSummary): Finding {
  const paid = claim.paid === undefined ? '' : ` (${formatMoney(claim.paid)})`;
  return {
    span: inBlock(claim.block, account),
    message:
      'Claim stands in this payment twice: same patient, account and control number, same status, ' +
      `charge and payment${paid}. Post it once and ask the payer.`,
    related: [{ span: inBlock(first.block, first.account ?? account), message: 'First here' }],
  };
}

/** All that makes two claims the same one. */
function figuresOf({ block, account, control, status, charge, paid }: ClaimSummary): string {
  return [account?.value, control?.value, status, charge, paid, patientOf(block)].join('*');
}

/** The segment that names the patient. */
function patientOf(block: Block): string {
  for (let i = 1; i < block.segments; i++) {
    if (segmentId(block, i) === 'NM1' && elementText(block, i, 1) === 'QC') {
      return textOf(block, segmentSpan(block, i));
    }
  }
  return '';
}
