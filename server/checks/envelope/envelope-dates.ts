import { daysBetween, readDate } from '../../remit/date';
import { formatDate } from '../../remit/format';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Dates in ISA09 and GS04 that are more than one day apart.
 *
 * ## Why it matters
 * Both are the date the file was created. A wide gap means that one of them is wrong, or that the
 * group was moved to a new envelope.
 *
 * ## Example
 * ISA09 `250815` and GS04 `20240815`.
 *
 * ## Fix
 * Nothing to correct in the file. Use the payment date in BPR16.
 *
 * ## Source
 * 005010X221A1, ISA09 and GS04.
 */
export const envelopeDates: InterchangeCheck = {
  id: 'envelope-dates',
  title: 'ISA09 and GS04 dates do not match',
  severity: 'hint',
  tags: ['envelope', 'dates'],
  scope: 'interchange',
  run({ head, groups }, report) {
    const sent = readDate(`20${head?.date?.value ?? ''}`);
    if (!head?.date || !sent) return;
    for (const group of groups) {
      const made = readDate(group.head?.date?.value ?? '');
      if (!group.head?.date || !made || Math.abs(daysBetween(sent, made)) <= 1) continue;
      report({
        span: inBlock(group.head.block, group.head.date),
        message: `GS04 is ${formatDate(made)}, but ISA09 is ${formatDate(sent)}. Use the payment date in BPR16.`,
        related: [
          { span: inBlock(head.block, head.date), message: `ISA09 is ${formatDate(sent)}` },
        ],
      });
    }
  },
};
