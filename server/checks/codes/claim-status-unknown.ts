import { findCode } from '../../codes/index';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';
import { explained, unknownCode } from '../code-faults';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * A claim status (CLP02) that is not in this guide.
 *
 * ## Why it matters
 * The status distinguishes a new result from a reversal, and primary from secondary. Posting
 * software cannot process a claim with an unknown one.
 *
 * ## Example
 * `CLP*A1*5*100*80**12*X1~`
 *
 * ## Fix
 * Contact the payer about the status of the claim.
 *
 * ## Source
 * 005010X221A1, CLP02.
 */
export const claimStatusUnknown: ElementCheck = {
  id: 'claim-status-unknown',
  title: 'Claim status is unknown',
  severity: 'warning',
  tags: ['codes'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, block, report, { guide, options }) {
    if (spec?.id !== 'CLP02') return;
    const value = textOf(block, span);
    if (addedCode(options, 'claim-status', value)) return;
    // Anything longer may be a shifted value, perhaps an account number: it is not quoted.
    if (value.length > 2) {
      report({ span, message: 'CLP02 (claim status) is not a claim status code.' });
      return;
    }
    const entry = findCode('claim-status', value);
    report(
      entry
        ? { span, message: `Claim status ${explained(entry)} is not valid in ${guide.id}.` }
        : unknownCode({ ...span, value }, 'Claim status', 'claim-status'),
    );
  },
};
