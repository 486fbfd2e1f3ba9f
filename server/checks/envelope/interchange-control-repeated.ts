import type { InterchangeHead } from '../../remit/envelope';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * The control number of an interchange (ISA13) of one sender stands once in a file. One finding a
 * number.
 *
 * ## Why it matters
 * The number is how a receiver tells a new interchange from one sent again: the second may be
 * refused, or the same payments be posted twice.
 *
 * ## Example
 * Two interchanges with `…*000000417*0*P*:~`
 *
 * ## Fix
 * Compare the interchanges; where they are equal, keep one.
 *
 * ## Source
 * X12 control standards, interchange control number.
 */
export const interchangeControlRepeated: FileCheck = {
  id: 'interchange-control-repeated',
  title: 'Interchange control numbers stand once in a file',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'file',
  run({ interchanges }, report) {
    if (interchanges.length < 2) return;
    const byNumber = new Map<string, InterchangeHead[]>();
    for (const { head } of interchanges) {
      if (!head?.control) continue;
      const key = `${head.sender?.value ?? ''}*${head.control.value}`;
      const before = byNumber.get(key);
      if (before) before.push(head);
      else byNumber.set(key, [head]);
    }
    for (const [first, second, ...others] of byNumber.values()) {
      if (!first?.control || !second?.control) continue;
      report({
        span: inBlock(second.block, second.control),
        message:
          `Interchange control number ${second.control.value} stands in ${others.length + 2} ` +
          'interchanges of this file: compare whether they are the same.',
        related: [{ span: inBlock(first.block, first.control), message: 'First here' }],
      });
    }
  },
};
