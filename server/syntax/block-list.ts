import type { Block } from './block';

/**
 * Blocks in their order: an array, or very many blocks that are read again each time they are asked for.
 * Keep their numbers, therefore, and not the blocks.
 */
export interface BlockList extends Iterable<Block> {
  readonly length: number;
  /** The block with a number from zero; `undefined` beyond the last one. */
  at(number: number): Block | undefined;
}
