import { openers } from '../envelopes';
import { createBlockReader } from '../syntax/block-reader';
import { extentAfter, type LocatedBlock, textStart } from '../syntax/located-block';

/** Reads a text that comes in pieces into blocks with their places, and keeps none of them. */
export interface LocatedReader {
  push(text: string): void;
  end(): void;
}

/** Gives every block to `visit` when it is complete, in order. */
export function createLocatedReader(visit: (located: LocatedBlock) => void): LocatedReader {
  const reader = createBlockReader(openers);
  let at = textStart;
  const visitAll = (blocks: ReturnType<typeof reader.push>) => {
    for (const block of blocks) {
      const located = { block, before: at };
      at = extentAfter(located);
      visit(located);
    }
  };
  return {
    push: (text) => visitAll(reader.push(text)),
    end: () => visitAll(reader.end().blocks),
  };
}
