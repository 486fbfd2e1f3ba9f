import type { Interchange, PaymentEnds, RemittanceDocument } from '../document';
import { type Block, openerOf } from '../syntax/block';
import type { BlockList } from '../syntax/block-list';
import { headlessConversionOf } from '../syntax/conversion/of-block';
import { areTorn } from '../syntax/delimiters';
import { endsWithinTrailer } from '../syntax/ends-within-trailer';
import { fileKindOfBlock } from '../syntax/file-kind';

/** Whether a text is not X12, but a PDF, an archive, text in another encoding, or converted. */
export function isForeign({ blocks, guessed }: Text): boolean {
  const [first] = blocks;
  if (first?.delimiters.converted) return true;
  if (!guessed || !first) return false;
  return fileKindOfBlock(first) !== undefined || headlessConversionOf(first) !== undefined;
}

/** The blocks of a text, and whether their delimiters are guessed, for lack of an ISA. */
interface Text {
  readonly blocks: BlockList;
  readonly guessed: boolean;
}

/** Whether the segments of an interchange are torn or converted. */
export function isTorn({ head }: Interchange<PaymentEnds>): boolean {
  return head !== undefined && areTorn(head.block.delimiters);
}

/**
 * Whether a file is incomplete, given its last block: a complete file ends with a whole IEA. Rules do not
 * look at the last block of an incomplete file, since nobody knows what is missing from it.
 */
export function isTruncated(last: Block, guessed: boolean): boolean {
  return !guessed && (openerOf(last) !== 'IEA' || endsWithinTrailer(last));
}

/** Whether a block is the last one of an incomplete file. */
export function isTruncatedAt({ sequence, excerpt }: RemittanceDocument, index: number): boolean {
  const { blocks, guessed } = sequence;
  const block = blocks[index];
  // An excerpt ends where it is meant to.
  if (excerpt || !block || index < blocks.length - 1) return false;
  return isTruncated(block, guessed);
}
