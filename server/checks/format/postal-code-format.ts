import { textField } from '../../remit/field';
import { elementText, openerOf, segmentId } from '../../syntax/block';
import type { BlockCheck } from '../check';

/**
 * ## What it checks
 * US ZIP codes (N403) that do not have five or nine digits.
 *
 * ## Why it matters
 * Software that matches addresses fails on a hyphen or a lost zero.
 *
 * ## Example
 * `N4*BOSTON*MA*2110~`: the leading zero was lost.
 *
 * ## Fix
 * None needed for posting.
 *
 * ## Source
 * 005010X221A1, N403: no hyphen.
 */
export const postalCodeFormat: BlockCheck = {
  id: 'postal-code-format',
  title: 'ZIP code is not valid',
  severity: 'hint',
  tags: ['format'],
  scope: 'block',
  needs: 'payment head',
  run(block, report) {
    if (openerOf(block) !== 'ST') return;
    for (let index = 1; index < block.segments; index++) {
      if (segmentId(block, index) !== 'N4' || !isUnitedStates(elementText(block, index, 4)))
        continue;
      const code = textField(block, index, 3);
      if (!code || /^\d{5}(\d{4})?$/.test(code.value)) continue;
      report({
        span: code,
        message: 'N403 is not a valid ZIP code. Expected five or nine digits.',
      });
    }
  },
};

function isUnitedStates(country: string): boolean {
  return country === '' || country === 'US';
}
