import { textField } from '../../remit/field';
import { elementText, openerOf, segmentId } from '../../syntax/block';
import type { BlockCheck } from '../check';

/**
 * ## What it checks
 * A postal code of the US has five or nine digits.
 *
 * ## Why it matters
 * Programs that match addresses stumble over a hyphen or a lost zero.
 *
 * ## Example
 * `N4*BOSTON*MA*2110~`: the leading zero was lost.
 *
 * ## Fix
 * Nothing for posting.
 *
 * ## Source
 * 005010X221A1, N403: without a hyphen.
 */
export const postalCodeFormat: BlockCheck = {
  id: 'postal-code-format',
  title: 'Postal codes have five or nine digits',
  severity: 'hint',
  tags: ['format'],
  scope: 'block',
  run(block, report) {
    if (openerOf(block) !== 'ST') return;
    for (let index = 1; index < block.segments; index++) {
      if (segmentId(block, index) !== 'N4' || !isOfTheUs(elementText(block, index, 4))) continue;
      const code = textField(block, index, 3);
      if (!code || /^\d{5}(\d{4})?$/.test(code.value)) continue;
      report({ span: code, message: 'N403 is no postal code of five or nine digits.' });
    }
  },
};

function isOfTheUs(country: string): boolean {
  return country === '' || country === 'US';
}
