import { list } from '../../structure/wording';
import { type Block, elementSpan } from '../../syntax/block';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * The file does not end inside a transaction, a group or an interchange.
 *
 * ## Why it matters
 * The transfer broke off: claims are missing that the payment pays for.
 *
 * ## Example
 * A file whose last segment is a claim's SVC, without SE, GE and IEA behind it.
 *
 * ## Fix
 * Fetch the file again; nothing that is missing can be guessed.
 *
 * ## Source
 * 005010X221A1, envelope.
 */
export const truncatedFile: FileCheck = {
  id: 'truncated-file',
  title: 'The file does not stop half-way',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  run({ interchanges, sequence: { blocks, terminated } }, report) {
    const last = blocks.length;
    const interchange = interchanges.at(-1);
    const block = blocks[last - 1];
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
      message: `The file ends${inside} before ${list(missing)}: it was cut off. Fetch it again; what is missing cannot be told.`,
    });
  },
};

function lastSegmentId(block: Block) {
  return elementSpan(block, block.segments - 1, 0) ?? { start: 0, end: 0 };
}
