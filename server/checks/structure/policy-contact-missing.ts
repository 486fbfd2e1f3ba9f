import type { PaymentHead } from '../../remit/payment';
import { elementText, segmentId } from '../../syntax/block';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A payment whose service lines refer to a medical policy (REF*0K) tells where the payer publishes its
 * policies (PER*IC).
 *
 * ## Why it matters
 * The number of a policy helps only where the policy can be looked up.
 *
 * ## Example
 * `REF*0K*L35000~` without `PER*IC**UR*www.payer.example~`
 *
 * ## Fix
 * Look up the policy on the payer's web site. For Medicare, L and A numbers are in the Medicare
 * Coverage Database.
 *
 * ## Source
 * 005010X221A1, healthcare policy identification and payer web site.
 */
export const policyContactMissing: ClaimCheck = {
  id: 'policy-contact-missing',
  title: 'Web site for a medical policy is missing',
  severity: 'information',
  tags: ['structure'],
  scope: 'claim',
  run({ lines }, report, { payment }) {
    for (const { references } of lines) {
      const policy = references.find(({ qualifier }) => qualifier?.value === '0K');
      if (!policy?.qualifier) continue;
      if (payment && hasWebSite(payment.block)) return;
      report({
        span: policy.qualifier,
        message: 'Medical policy (REF*0K) without the payer web site (PER*IC) that publishes it.',
      });
      return;
    }
  },
};

function hasWebSite(head: PaymentHead['block']): boolean {
  for (let i = 0; i < head.segments; i++) {
    if (segmentId(head, i) === 'PER' && elementText(head, i, 1) === 'IC') return true;
  }
  return false;
}
