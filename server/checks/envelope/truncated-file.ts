import type { Interchange, PaymentEnds } from '../../document';
import { list } from '../../structure/wording';
import { type Block, elementSpan } from '../../syntax/block';
import { endsWithinTrailer } from '../../syntax/ends-within-trailer';
import { type FileCheck, type Finding, inBlock } from '../check';
import { isSameNumber } from '../trailer';

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
 * Download the file again. If only a part of IEA is missing, it can be completed.
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
    if (!interchange?.head || interchange.end < last || !block) return;
    if (interchange.trailer) {
      const finding = insideTrailer(interchange);
      if (finding) report(finding);
      return;
    }
    const group = interchange.groups.at(-1);
    const payment = group?.payments.at(-1);
    const missing = [
      ...(payment && !payment.hasTrailer && payment.end === last ? ['SE'] : []),
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

/** What there is to say of an interchange whose IEA is not whole; `undefined` if it only lacks a terminator. */
function insideTrailer({ head, trailer, groups }: Interchange<PaymentEnds>): Finding | undefined {
  if (!trailer || !endsWithinTrailer(trailer.block)) return undefined;
  const [wanted, stated] = [head?.control?.value, trailer.control?.value];
  if (wanted === undefined || (stated !== undefined && isSameNumber(stated, wanted)))
    return undefined;
  const { block, span } = trailer;
  const { element, segment } = block.delimiters;
  const isKnown = /^\d{9}$/.test(wanted) && groups.every((group) => group.trailer);
  const text = `IEA${element}${groups.length}${element}${wanted}${segment}`;
  return {
    span: inBlock(block, lastSegmentId(block)),
    message: isKnown
      ? 'The file is incomplete: it ends inside IEA. All groups before it are complete. Complete IEA, or download the file again.'
      : 'The file is incomplete: it ends inside IEA. Download it again.',
    fixes: isKnown
      ? [
          {
            title: 'Complete IEA',
            kind: 'suggested',
            edits: [{ span: inBlock(block, span), text }],
          },
        ]
      : [],
  };
}

function lastSegmentId(block: Block) {
  return elementSpan(block, block.segments - 1, 0) ?? { start: 0, end: 0 };
}
