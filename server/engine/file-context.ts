import type { FileContext, PrintedPages } from '../checks/context';
import type { CheckOptions } from '../checks/options';
import { optionsFor } from '../checks/options-for';
import { paymentsOf, type RemittanceDocument } from '../document';
import { interchangesOf } from '../envelopes';
import { type Block, kindOf } from '../syntax/block';
import { withPagesOf } from './printed-pages';

/** What rules may know of a file, given what is kept of it: see `FileContext.blocks`. */
export function fileContext(
  kept: Omit<FileContext, 'options' | 'blocksOf' | 'allBlocks'>,
  options: CheckOptions,
): FileContext {
  return { ...kept, options: optionsFor(options, undefined) };
}

/** What rules may know of the file that a document is read from. */
export function fileContextIn(document: RemittanceDocument, options: CheckOptions): FileContext {
  const { blocks, terminated, guessed } = document.sequence;
  const outline = outlineOf(document);
  const kinds = Uint32Array.from(outline, kindOf);
  const interchanges = interchangesOf({ blocks: outline, kinds });
  let pages: PrintedPages | undefined;
  for (const block of blocks) pages = withPagesOf(block, pages);
  const context = fileContext(
    { interchanges, blocks: outline, terminated, guessed, pages },
    options,
  );
  return {
    ...context,
    allBlocks: blocks,
    blocksOf(interchange) {
      const whole = document.interchanges[context.interchanges.indexOf(interchange)];
      return whole ? blocks.slice(whole.first, whole.end) : [];
    },
  };
}

/** The blocks of a document without the inside of its payments. */
function outlineOf(document: RemittanceDocument): readonly Block[] {
  const { blocks } = document.sequence;
  const kept: Block[] = [];
  let next = 0;
  for (const { first, end } of paymentsOf(document)) {
    for (; next <= first; next++) kept.push(blocks[next] as Block);
    next = Math.max(next, end - 1);
  }
  for (; next < blocks.length; next++) kept.push(blocks[next] as Block);
  return kept;
}
