import { type Block, kindOf } from '../syntax/block';
import { packId } from '../syntax/pack-id';

/** What a block may have for a rule to look at. */
export type BlockPart = keyof typeof bits;

const bits = {
  /** ST and what follows it up to the first claim. */
  'payment head': 1 << 0,
  /** See `oddCharacters`. */
  'odd characters': 1 << 1,
  /** See `foreignText`. */
  'foreign text': 1 << 2,
  /** See `lostTerminators`. */
  'lost terminators': 1 << 3,
} as const;

/** The parts that a block has, or the text around it that was read with it, as one number. */
export function partsOfBlock(block: Block): number {
  const { odd, foreign, unterminated } = block.tokens;
  return (
    (kindOf(block) === st ? bits['payment head'] : 0) |
    (odd.length > 0 ? bits['odd characters'] : 0) |
    (foreign.length > 0 ? bits['foreign text'] : 0) |
    (unterminated.length > 0 ? bits['lost terminators'] : 0)
  );
}

/** Whether a part is one of these; a rule that needs none is for all blocks. */
export function hasBlockPart(parts: number, part: BlockPart | undefined): boolean {
  return part === undefined || (parts & bits[part]) !== 0;
}

const st = packId('ST');
