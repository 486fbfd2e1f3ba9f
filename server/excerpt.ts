import { documentOf, type Excerpt, isClaim, paymentAt, type RemittanceDocument } from './document';
import { type NumberRun, numberInFile } from './numbering';
import { type Block, openerOf } from './syntax/block';
import { sequenceOf } from './syntax/sequence';

/**
 * One payment or claim of a document, below the headers it is read by, as a document of its own. It
 * shares their blocks with the whole one, and so all that was read and found in them; its segments
 * keep the numbers they have there. `undefined` if the block is not in such a part.
 */
export function excerptOf(
  document: RemittanceDocument,
  part: Excerpt['part'],
  at: number,
): RemittanceDocument | undefined {
  const { blocks, opens, terminated, guessed } = document.sequence;
  const numbers = blocksOfPart(document, part, at);
  const last = numbers.at(-1);
  if (last === undefined) return undefined;
  const own = numbers.map((number) => blocks[number] as Block);
  const sequence = sequenceOf(own, opens, terminated || last < blocks.length - 1, guessed);
  return { ...documentOf(sequence), excerpt: { part, numbering: numberingOf(document, numbers) } };
}

/** The blocks of an excerpt by their numbers in the document, ascending. */
function blocksOfPart(
  document: RemittanceDocument,
  part: Excerpt['part'],
  at: number,
): readonly number[] {
  const { blocks } = document.sequence;
  const payment = paymentAt(document, at);
  if (!payment || (part === 'claim' && !isClaim(blocks[at] as Block))) return [];
  const { first, end } = payment;
  const own =
    part === 'claim'
      ? [first, lastOpener(blocks, 'LX', at, first), at]
      : blocks.slice(first, end).map((_, i) => first + i);
  const heads = [lastOpener(blocks, 'ISA', first), lastOpener(blocks, 'GS', first)];
  return [...heads, ...own].filter((number) => number !== undefined);
}

/** The last block up to a number that such a segment opens. */
function lastOpener(
  blocks: readonly Block[],
  id: string,
  before: number,
  from = 0,
): number | undefined {
  for (let number = before; number >= from; number--) {
    if (openerOf(blocks[number] as Block) === id) return number;
  }
  return undefined;
}

/** Numbers the segments of some blocks as they are numbered in the document. */
function numberingOf(
  { sequence: { blocks, segmentsBefore }, excerpt }: RemittanceDocument,
  numbers: readonly number[],
): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  let here = 1;
  for (const number of numbers) {
    const inFile = numberInFile(excerpt?.numbering, (segmentsBefore[number] as number) + 1);
    const last = runs.at(-1);
    if (!last || inFile - last.inFile !== here - last.here) runs.push({ here, inFile });
    here += (blocks[number] as Block).segments;
  }
  return runs;
}
