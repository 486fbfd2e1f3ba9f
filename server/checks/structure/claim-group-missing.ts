import { openerOf } from '../../syntax/block';
import { inBlock, type PaymentCheck } from '../check';

/**
 * ## What it checks
 * A payment whose first claim is not preceded by LX.
 *
 * ## Why it matters
 * Strict software looks for claims inside the loop that LX opens, and finds none.
 *
 * ## Example
 * `N1*PE*…~CLP*A1*1*100*80**MB*X1~`
 *
 * ## Fix
 * Ask the sender for a corrected file. Most software reads the claims anyway.
 *
 * ## Source
 * 005010X221A1, loop 2000.
 */
export const claimGroupMissing: PaymentCheck = {
  id: 'claim-group-missing',
  title: 'LX is missing before the first claim',
  severity: 'warning',
  tags: ['structure'],
  scope: 'payment',
  run({ afterHead: block }, report) {
    if (!block || openerOf(block) !== 'CLP') return;
    report({
      span: inBlock(block, { start: 0, end: 'CLP'.length }),
      message: 'LX is missing before the first claim. Claims belong in loop 2000, which LX opens.',
    });
  },
};
