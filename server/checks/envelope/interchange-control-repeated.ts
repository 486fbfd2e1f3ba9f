import type { InterchangeHead } from '../../remit/envelope';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * An interchange control number (ISA13) that the same sender uses more than once in a file.
 * Reported once per number.
 *
 * ## Why it matters
 * Receivers detect duplicates by this number. They may reject the second interchange, or post the
 * same payments twice.
 *
 * ## Example
 * Two interchanges with `…*000000417*0*P*:~`
 *
 * ## Fix
 * Compare the interchanges. If they are identical, keep one.
 *
 * ## Source
 * X12 control numbers, ISA13.
 */
export const interchangeControlRepeated: FileCheck = {
  id: 'interchange-control-repeated',
  title: 'Interchange control number is repeated',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'file',
  run({ interchanges }, report) {
    if (interchanges.length < 2) return;
    const byNumber = new Map<string, InterchangeHead[]>();
    for (const { head } of interchanges) {
      if (!head?.control) continue;
      const key = `${head.sender?.value.trim() ?? ''}*${head.control.value.trim()}`;
      const before = byNumber.get(key);
      if (before) before.push(head);
      else byNumber.set(key, [head]);
    }
    for (const [first, second, ...others] of byNumber.values()) {
      if (!first?.control || !second?.control) continue;
      report({
        span: inBlock(second.block, second.control),
        message:
          `Interchange control number ${second.control.value} occurs in ${others.length + 2} ` +
          'interchanges of this file. Compare them; if they are identical, keep one.',
        related: [{ span: inBlock(first.block, first.control), message: 'First occurrence' }],
      });
    }
  },
};
