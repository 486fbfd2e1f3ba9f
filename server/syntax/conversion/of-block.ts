import { memoizePerBlock } from '../../cache';
import { type Block, blockText } from '../block';
import { conversionWithoutHead } from '.';

/** What a text without an ISA was turned into, by its first block. */
export const headlessConversionOf = memoizePerBlock((block: Block) =>
  conversionWithoutHead(blockText(block)),
);
