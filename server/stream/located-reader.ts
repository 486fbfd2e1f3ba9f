import { openers } from '../envelopes';
import type { Block } from '../syntax/block';
import { createBlockReader } from '../syntax/block-reader';
import { extentAfter, type LocatedBlock, textStart } from '../syntax/located-block';
import { createRestoredStart } from './restored-start';

/** Reads a text that comes in pieces into blocks with their places, and keeps none of them. */
export interface LocatedReader {
  push(text: string): void;
  end(): void;
}

/**
 * Gives every block to `visit` when it is complete, in order. A text that is wrapped at a fixed column
 * is read without the line breaks that tear its segments; its blocks know that column. A text that was
 * converted is read as what it was before, and its blocks have their places there.
 */
export function createLocatedReader(visit: (located: LocatedBlock) => void): LocatedReader {
  const reader = createBlockReader(openers);
  const start = createRestoredStart();
  let at = textStart;
  const visitAll = (blocks: Iterable<Block>) => {
    for (const block of blocks) {
      const located = { block, before: at, wrappedAt: start.column };
      at = extentAfter(located);
      visit(located);
    }
  };
  const read = (text: string) => {
    if (text !== '') visitAll(reader.push(text));
  };
  return {
    push: (text) => read(start.restored(start.push(text))),
    end() {
      read(start.restored(start.end()));
      read(start.rest());
      visitAll(reader.end().blocks);
    },
  };
}
