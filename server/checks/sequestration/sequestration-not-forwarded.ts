import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Remark N811: a later payer says that the sequestration cut of the payer before it is missing from
 * the claim it was sent.
 *
 * ## Why it matters
 * The claim waits for one adjustment that stands in Medicare's remittance.
 *
 * ## Example
 * `LQ*HE*N811~` or `MOA***N811~`
 *
 * ## Fix
 * Copy CAS CO 253 from Medicare's remittance to the claim: line amounts to loop 2430, a claim's own
 * to loop 2320 of the 837, and send it again.
 *
 * ## Source
 * The remark code list, since 2018-11-01; coordination of benefits in the 837.
 */
export const sequestrationNotForwarded: ClaimCheck = {
  id: 'sequestration-not-forwarded',
  title: 'The next payer was told of the sequestration cut',
  severity: 'warning',
  tags: ['sequestration'],
  scope: 'claim',
  run(claim, report) {
    for (const { remarks } of [claim, ...claim.lines]) {
      for (const remark of remarks) {
        if (remark.value !== 'N811') continue;
        report({
          span: remark,
          message:
            'N811: the claim you sent lacks the sequestration cut of the payer before. Copy CAS ' +
            "CO 253 from that payer's remittance to the 837 (a line's to loop 2430, a claim's own " +
            'to loop 2320) and send it again.',
        });
      }
    }
  },
};
