import { holdsRemittance, paymentsOf } from '../../document';
import { otherTransaction } from '../../remit/transaction-kind';
import { openerOf, segmentId, segmentSpan } from '../../syntax/block';
import type { BlockList } from '../../syntax/block-list';
import { type FileCheck, inBlock } from '../check';
import type { FileContext } from '../context';

/**
 * ## What it checks
 * A file without a single remittance (835), although it has transactions or envelopes.
 *
 * ## Why it matters
 * A claim file or an acknowledgment that is taken for a remittance passes unread, and the payment it
 * was mistaken for stays unposted.
 *
 * ## Example
 * `GS*HC*…~ST*837*0001*005010X222A1~…`
 *
 * ## Fix
 * Request the remittance, or open the file with software for its transaction.
 *
 * ## Source
 * X12 transaction set identifiers (ST01).
 */
export const noRemittance: FileCheck = {
  id: 'no-remittance',
  title: 'File has no remittance',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  run(file, report) {
    if (file.guessed || holdsRemittance(file)) return;
    const [payment] = paymentsOf(file);
    if (!payment) {
      const [first] = file.blocks;
      const reason = first && whyNone(file);
      if (!reason) return;
      report({
        span: inBlock(first, { start: 0, end: openerOf(first).length }),
        message: `No remittance (835) in this file: ${reason}`,
      });
      return;
    }
    const first = payment.head;
    const kind = first.kind?.value ?? '';
    const name = otherTransaction(kind);
    report({
      span: inBlock(first.block, first.kind ?? first.span),
      message: `No remittance (835) in this file. Transaction ${kind} is ${name ?? 'of another kind'} and was not checked.`,
    });
  },
};

const envelopes: readonly string[] = ['ISA', 'TA1', 'GS', 'GE', 'IEA'];

/** Why a file without a transaction has none; `undefined` where other rules say that it is damaged. */
function whyNone({ interchanges, blocks }: FileContext): string | undefined {
  const last = interchanges.at(-1);
  if (!last?.head) return 'no segment of it can be read. Download it again.';
  return last.trailer && hasEnvelopesOnly(blocks)
    ? 'its envelopes hold no transaction.'
    : undefined;
}

function hasEnvelopesOnly(blocks: BlockList): boolean {
  for (const block of blocks) {
    for (let i = 0; i < block.segments; i++) {
      const { start, end } = segmentSpan(block, i);
      if (start < end && !envelopes.includes(segmentId(block, i))) return false;
    }
  }
  return true;
}
