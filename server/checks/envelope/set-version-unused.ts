import { isWithoutAddenda } from '../../guide/guide-of';
import { elementSpan, textOf } from '../../syntax/block';
import type { PaymentCheck } from '../check';
import { withoutSetVersion } from '../set-version';

/**
 * ## What it checks
 * A guide version in ST03, which an 835 leaves empty, unlike other transactions. A version that is not
 * that of the guide is reported by `group-version`.
 *
 * ## Why it matters
 * It does no harm, but strict receivers may reject the element.
 *
 * ## Example
 * `ST*835*0001*005010X221A1~`
 *
 * ## Fix
 * None needed. Senders should leave the element out, and ST03 can be removed.
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
  run({ head: { block }, guide }, report) {
    const span = elementSpan(block, 0, 3);
    if (!span || span.start === span.end || !guide) return;
    const version = textOf(block, span);
    if (version !== guide.id && !isWithoutAddenda(version, guide)) return;
    report({
      span,
      message: 'ST03 is filled but not used in an 835. GS08 names the guide.',
      fixes: [withoutSetVersion(span)],
    });
  },
};
