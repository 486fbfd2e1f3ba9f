import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Remark code N811: a secondary payer says that the claim it received lacks the sequestration of
 * the earlier payer.
 *
 * ## Why it matters
 * The claim is on hold for one adjustment that is in Medicare's remittance.
 *
 * ## Example
 * `LQ*HE*N811~` or `MOA***N811~`
 *
 * ## Fix
 * Copy CAS CO 253 from Medicare's remittance to the 837 (line amounts to loop 2430, a claim's own
 * to loop 2320) and resubmit the claim.
 *
 * ## Source
 * RARC list, N811; a billing help center on this rejection.
 */
export const sequestrationNotForwarded: ClaimCheck = {
  id: 'sequestration-not-forwarded',
  title: 'Sequestration is missing on the claim to the next payer',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'remarks',
  run(claim, report) {
    for (const { remarks } of [claim, ...claim.lines]) {
      for (const remark of remarks) {
        if (remark.value !== 'N811') continue;
        report({
          span: remark,
          message:
            'N811: the claim you sent lacks the sequestration of the earlier payer. Copy CAS CO 253 ' +
            "from that payer's remittance to the 837 (line amounts to loop 2430, a claim's own to loop " +
            '2320) and resubmit it.',
        });
      }
    }
  },
};
