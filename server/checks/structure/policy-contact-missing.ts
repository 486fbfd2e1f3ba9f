import type { PaymentHead } from '../../remit/payment';
import { elementText, segmentId } from '../../syntax/block';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Service lines that refer to a medical policy (`REF*0K`) in a payment without the payer website
 * (`PER*IC`) that publishes it.
 *
 * ## Why it matters
 * A policy number helps only if you can look up the policy.
 *
 * ## Example
 * `REF*0K*L35000~` without `PER*IC**UR*www.payer.example~`
 *
 * ## Fix
 * Look up the policy on the payer's website. For Medicare, L and A numbers are in the [Medicare
 * Coverage Database](https://www.cms.gov/medicare-coverage-database/search.aspx).
 *
 * ## Source
 * 005010X221A1, loop 1000A, `PER*IC`, and loop 2110, `REF*0K`.
 */
export const policyContactMissing: ClaimCheck = {
  id: 'policy-contact-missing',
  title: 'Website for a medical policy is missing',
  severity: 'information',
  tags: ['structure'],
  guides: ['005010X221A1'],
  scope: 'claim',
  needs: 'lines',
  run({ lines }, report, { payment }) {
    for (const { references } of lines) {
      const policy = references.find(({ qualifier }) => qualifier?.value === '0K');
      if (!policy?.qualifier) continue;
      if (payment && hasWebsite(payment.block)) return;
      report({
        span: policy.qualifier,
        message:
          'Payer website (PER*IC) is missing, although this line refers to a medical policy (REF*0K).',
      });
      return;
    }
  },
};

function hasWebsite(head: PaymentHead['block']): boolean {
  for (let i = 0; i < head.segments; i++) {
    if (segmentId(head, i) === 'PER' && elementText(head, i, 1) === 'IC') return true;
  }
  return false;
}
