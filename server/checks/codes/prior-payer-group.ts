import { findReasonCode } from '../../codes/reason-codes';
import { allAdjustments } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';
import { isInForce } from '../code-faults';

/**
 * ## What it checks
 * What an earlier payer paid or adjusted (reason code 23) stands under OA. Silent in payments from
 * before 2012-09-30, when the limit came.
 *
 * ## Why it matters
 * 23 repeats the earlier payer's remittance: under CO or PI it is written off a second time, under
 * PR it is billed to the patient though a payer has settled it.
 *
 * ## Example
 * `CAS*CO*23*240~` should be `CAS*OA*23*240~`.
 *
 * ## Fix
 * Post nothing for it beyond the earlier remittance, and tell the payer.
 *
 * ## Source
 * Published list of reason codes, note on 23.
 */
export const priorPayerGroup: ClaimCheck = {
  id: 'prior-payer-group',
  title: "An earlier payer's result stands under OA",
  severity: 'warning',
  tags: ['codes'],
  scope: 'claim',
  run(claim, report, { payment }) {
    for (const { group, reason, amount } of allAdjustments(claim)) {
      if (reason?.value !== '23' || !group || !(group.value in wrong)) continue;
      const entry = findReasonCode('23');
      if (!entry || !isInForce(entry, payment)) continue;
      const sum = amount?.value === undefined ? '' : ` of ${formatMoney(amount.value)}`;
      report({
        span: group,
        message:
          `What an earlier payer paid or adjusted (23)${sum} stands under ${group.value}: there it ` +
          `${wrong[group.value]}. It belongs under OA.`,
      });
    }
  },
};

const wrong: Readonly<Record<string, string>> = {
  CO: 'is written off a second time',
  PI: 'is written off a second time',
  PR: 'is billed to the patient although a payer has settled it',
};
