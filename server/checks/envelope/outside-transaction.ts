import { type Block, kindOf, openerOf, segmentSpan } from '../../syntax/block';
import { packId } from '../../syntax/pack-id';
import { afterInterchange } from '../after-interchange';
import { type FileCheck, type Fix, inBlock } from '../check';
import type { FileContext } from '../context';

/**
 * ## What it checks
 * Claims, provider adjustments, and trailers outside the envelope they belong to, and anything that follows
 * the end of an interchange.
 *
 * ## Why it matters
 * They belong to no payment, so their amounts are not included in any total.
 *
 * ## Example
 * `SE*25*0001~CLP*A9*1*100*80**MB*X9~GE*1*1~`
 *
 * ## Fix
 * Ask the sender for a corrected file, or look for the ST that was lost. What follows IEA may be the end of
 * an earlier file that a shorter one has overwritten, and can be removed.
 *
 * ## Source
 * 005010X221A1, envelope.
 */
export const outsideTransaction: FileCheck = {
  id: 'outside-transaction',
  title: 'Claim or trailer is outside its envelope',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  run(file, report) {
    const { blocks, guessed } = file;
    // A text without any ISA is reported once, by `header-missing`.
    if (guessed) return;
    const depths = depthsOf(file);
    let before = false;
    let number = 0;
    for (const block of blocks) {
      const outside = (depths[number] as number) < depthOf(block);
      const rest = depths[number] === 0 ? undefined : afterInterchange(blocks, number);
      number++;
      if (rest) {
        report(() => ({
          span: rest,
          message:
            'Segments after IEA belong to no interchange, and are not counted. They may be the end of a longer, earlier file under the same name. Remove them, or request the complete file.',
          fixes: [removing(file, block)],
        }));
        before = true;
        continue;
      }
      if (outside && !before) {
        report({ span: inBlock(block, opener(block)), message: messageFor(openerOf(block)) });
      }
      before = outside;
    }
  },
};

/** How many envelopes must be open around a block that begins with this segment. */
const needed: ReadonlyMap<number, number> = new Map([
  [packId('LX'), 3],
  [packId('CLP'), 3],
  [packId('PLB'), 3],
  [packId('SE'), 3],
  [packId('GE'), 2],
  [packId('IEA'), 1],
]);

function depthOf(block: Block): number {
  return needed.get(kindOf(block)) ?? 0;
}

const heads: ReadonlyMap<string, string> = new Map([
  ['GE', 'GS'],
  ['IEA', 'ISA'],
]);

function depthsOf({ blocks, interchanges }: FileContext): Uint8Array {
  const depths = new Uint8Array(blocks.length);
  for (const interchange of interchanges) {
    depths.fill(1, interchange.first, interchange.end);
    for (const group of interchange.groups) {
      depths.fill(2, group.first, group.end);
      for (const payment of group.payments) depths.fill(3, payment.first, payment.end);
    }
  }
  return depths;
}

function messageFor(id: string): string {
  const head = heads.get(id) ?? 'ST';
  return `${id} is outside its envelope: no ${head} is open here, so it belongs to no payment. Request the complete file.`;
}

function opener(block: Block) {
  return { start: 0, end: openerOf(block).length };
}

/** A fix has an edit for each block. */
const maxBlocks = 1_000;

/** Removes what follows an IEA up to the next envelope that opens; without an edit where that is very much. */
function removing({ allBlocks = [] }: FileContext, trailer: Block): Fix {
  const from = allBlocks.indexOf(trailer);
  const opens = (block: Block, i: number) =>
    i > from && ['ISA', 'GS', 'ST'].includes(openerOf(block));
  const next = allBlocks.findIndex(opens);
  const rest = from < 0 ? [] : allBlocks.slice(from + 1, next < 0 ? undefined : next);
  const own = { start: segmentSpan(trailer, 0).end + 1, end: trailer.length };
  const spans = [
    ...(from >= 0 && own.start < own.end ? [inBlock(trailer, own)] : []),
    ...rest.map((block) => inBlock(block, { start: 0, end: block.length })),
  ];
  const edits = spans.length > maxBlocks ? [] : spans.map((span) => ({ span, text: '' }));
  return { title: 'Remove the segments after IEA', kind: 'suggested', edits };
}
