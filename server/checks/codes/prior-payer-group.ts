import { findReasonCode } from '../../codes/reason-codes';
import { allAdjustments } from '../../remit/claim';
import { formatMoney } from '../../remit/money';
import type { ClaimCheck } from '../check';
import { isInForce } from '../code-faults';

/**
 * ## What it checks
 * What an earlier payer paid or adjusted (reason code 23) under a group code other than OA. Not
 * reported for payments before 09/30/2012, when this limit took effect.
 *
 * ## Why it matters
 * 23 repeats the earlier payer's remittance. Under CO or PI it is written off again; under PR it is
 * billed to the patient although a payer has settled it.
 *
 * ## Example
 * `CAS*CO*23*240~` should be `CAS*OA*23*240~`.
 *
 * ## Fix
 * Post nothing for it beyond the earlier remittance, and contact the payer.
 *
 * ## Source
 * CARC list, note on 23.
 */
export const priorPayerGroup: ClaimCheck = {
  id: 'prior-payer-group',
  title: "Earlier payer's result is not under OA",
  severity: 'warning',
  tags: ['codes'],
  guides: ['005010X221A1'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report, { payment }) {
    for (const { group, reason, amount } of allAdjustments(claim)) {
      if (reason?.value !== '23' || !group || !(group.value in wrong)) continue;
      const entry = findReasonCode('23');
      if (!entry || !isInForce(entry, payment)) continue;
      const sum = amount?.value === undefined ? '' : ` of ${formatMoney(amount.value)}`;
      report({
        span: group,
        message:
          `Earlier payer's result (23)${sum} is under ${group.value}, where it ` +
          `${wrong[group.value]}. It should be under OA.`,
      });
    }
  },
};

const wrong: Readonly<Record<string, string>> = {
  CO: 'would be written off again',
  PI: 'would be written off again',
  PR: 'would be billed to the patient although a payer has settled it',
};
