import { memoizePerObject } from '../../cache';
import type { Adjustment, Claim, Remark, ServiceLine } from '../../remit/claim';
import type { ClaimCheck, Report } from '../check';
import { isCodeShaped } from '../code-faults';
import type { CodeCombination, PayerRules } from '../payer-rules';

/**
 * ## What it checks
 * A group, reason, and remark code that a loaded list of combinations does not allow together. Only
 * reason codes that the list names are judged, and nothing is reported without a list.
 *
 * ## Why it matters
 * The CAQH CORE operating rules limit how denials and reductions may be coded, so that software can
 * work them. Another combination has to be read by a person.
 *
 * ## Example
 * A list that allows `16` with `N265` under CO only, and `CAS*PR*16*100~LQ*HE*N265~`.
 *
 * ## Fix
 * Work the denial by its codes, and report the combination to the payer.
 *
 * ## Source
 * The CSV file that `remittance.payerRules` names. The CORE list is licensed by CAQH and is not
 * included.
 */
export const codeCombination: ClaimCheck = {
  id: 'code-combination',
  title: 'Codes are not combined as the loaded list allows',
  severity: 'information',
  tags: ['codes'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report, { options: { payerRules } }) {
    for (const rules of payerRules) {
      if (rules.combinations.length === 0) continue;
      for (const place of [claim, ...claim.lines]) checkPlace(place, claim, rules, report);
    }
  },
};

/** The combinations of a list by reason code. */
const indexOf = memoizePerObject((rules: PayerRules) => {
  const index = new Map<string, CodeCombination[]>();
  for (const one of rules.combinations) {
    const same = index.get(one.reason);
    if (same) same.push(one);
    else index.set(one.reason, [one]);
  }
  return index;
});

function checkPlace(
  { adjustments, remarks }: Claim | ServiceLine,
  claim: Claim,
  rules: PayerRules,
  report: Report,
): void {
  const index = indexOf(rules);
  for (const adjustment of adjustments) {
    const { reason, group } = adjustment;
    const allowed = reason && index.get(reason.value);
    if (!reason || !allowed) continue;
    const all = [...remarks, ...claim.remarks];
    if (allowed.some((one) => fits(one, adjustment, all))) continue;
    const named = [group?.value ?? '', reason.value, ...all.map(({ value }) => value)];
    const codes = named.filter((code) => isCodeShaped(code, 5)).join(' ');
    report({ span: reason, message: `${codes} is not a combination of ${rules.name}.` });
  }
}

function fits(
  { group, remark }: CodeCombination,
  adjustment: Adjustment,
  remarks: readonly Remark[],
): boolean {
  if (group !== undefined && group !== adjustment.group?.value) return false;
  return remark === undefined || remarks.some(({ value }) => value === remark);
}
