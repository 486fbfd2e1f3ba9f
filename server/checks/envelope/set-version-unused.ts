import { elementSpan } from '../../syntax/block';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * The transaction header names no guide (ST03): an 835 leaves it empty, unlike other transactions.
 *
 * ## Why it matters
 * It does no harm. Strict readers may reject the element.
 *
 * ## Example
 * `ST*835*0001*005010X221A1~`
 *
 * ## Fix
 * None is needed; a sender leaves the element out.
 *
 * ## Source
 * 005010X221A1, transaction set header: ST03 is not used.
 */
export const setVersionUnused: PaymentCheck = {
  id: 'set-version-unused',
  title: 'Transaction header names a guide',
  severity: 'hint',
  tags: ['envelope'],
  scope: 'payment',
  run({ head: { block } }, report) {
    const version = elementSpan(block, 0, 3);
    if (!version || version.start === version.end) return;
    report({
      span: version,
      message: 'ST03 is not used in an 835: the guide is named in GS08.',
    });
  },
};
