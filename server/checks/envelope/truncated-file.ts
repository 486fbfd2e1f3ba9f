import { list } from '../../structure/wording';
import { type Block, elementSpan } from '../../syntax/block';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A file that ends inside a transaction, a group, or an interchange.
 *
 * ## Why it matters
 * The transfer was interrupted. Claims that the payment covers are missing.
 *
 * ## Example
 * A file whose last segment is the SVC of a claim, with no SE, GE, and IEA after it.
 *
 * ## Fix
 * Download the file again.
 *
 * ## Source
 * 005010X221A1, envelope.
 */
export const truncatedFile: FileCheck = {
  id: 'truncated-file',
  title: 'File is incomplete',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  run({ interchanges, blocks, terminated }, report) {
    const last = blocks.length;
    const interchange = interchanges.at(-1);
    const block = blocks.at(last - 1);
    if (!interchange?.head || interchange.trailer || interchange.end < last || !block) return;
    const group = interchange.groups.at(-1);
    const payment = group?.payments.at(-1);
    const missing = [
      ...(payment && !payment.trailer && payment.end === last ? ['SE'] : []),
      ...(group && !group.trailer && group.end === last ? ['GE'] : []),
      'IEA',
    ];
    const inside = terminated ? '' : ' inside a segment';
    report({
      span: inBlock(block, lastSegmentId(block)),
      message: `The file is incomplete: it ends${inside} before ${list(missing)}. Download it again.`,
    });
  },
};

function lastSegmentId(block: Block) {
  return elementSpan(block, block.segments - 1, 0) ?? { start: 0, end: 0 };
}
