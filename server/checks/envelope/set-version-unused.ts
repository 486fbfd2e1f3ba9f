import { elementSpan } from '../../syntax/block';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * A guide version in ST03, which an 835 leaves empty, unlike other transactions.
 *
 * ## Why it matters
 * It does no harm, but strict receivers may reject the element.
 *
 * ## Example
 * `ST*835*0001*005010X221A1~`
 *
 * ## Fix
 * None needed. Senders should leave the element out.
 *
 * ## Source
 * 005010X221A1, ST03.
 */
export const setVersionUnused: PaymentCheck = {
  id: 'set-version-unused',
  title: 'ST03 is filled but not used in an 835',
  severity: 'hint',
  tags: ['envelope'],
  guides: ['005010X221A1'],
  scope: 'payment',
  run({ head: { block } }, report) {
    const version = elementSpan(block, 0, 3);
    if (!version || version.start === version.end) return;
    report({
      span: version,
      message: 'ST03 is filled but not used in an 835. GS08 names the guide.',
    });
  },
};
