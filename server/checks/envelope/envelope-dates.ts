import { daysBetween, formatDate, readDate } from '../../remit/date';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * The dates of ISA09 and GS04 are at most a day apart.
 *
 * ## Why it matters
 * Both say when the file was made. A wide gap shows that one of them is wrong, or that a group was
 * put into a new envelope.
 *
 * ## Example
 * ISA09 `250815` and GS04 `20240815`.
 *
 * ## Fix
 * Nothing in the file; go by the payment date in BPR16.
 *
 * ## Source
 * 005010X221A1, ISA09 and GS04.
 */
export const envelopeDates: InterchangeCheck = {
  id: 'envelope-dates',
  title: 'ISA09 and GS04 name the same day',
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
        message: `GS04 is ${formatDate(made)}, but ISA09 is ${formatDate(sent)}.`,
        related: [
          { span: inBlock(head.block, head.date), message: `ISA09 is ${formatDate(sent)}` },
        ],
      });
    }
  },
};
