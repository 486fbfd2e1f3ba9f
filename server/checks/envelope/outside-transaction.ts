import type { RemittanceDocument } from '../../document';
import { type Block, openerOf } from '../../syntax/block';
import { packId } from '../../syntax/pack-id';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Claims, provider adjustments, and trailers outside the envelope they belong to.
 *
 * ## Why it matters
 * They belong to no payment, so their amounts are not included in any total.
 *
 * ## Example
 * `SE*25*0001~CLP*A9*1*100*80**MB*X9~GE*1*1~`
 *
 * ## Fix
 * Ask the sender for a corrected file, or look for the ST that was lost.
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
  run(document, report) {
    const { blocks, kinds, guessed } = document.sequence;
    // A text without any ISA is reported once, by `header-missing`.
    if (guessed) return;
    const depths = depthsOf(document);
    let before = false;
    for (let i = 0; i < blocks.length; i++) {
      const depth = depths[i] as number;
      const outside = depth < deepest && depth < (needed.get(kinds[i] as number) ?? 0);
      const block = blocks[i] as Block;
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
const deepest = 3;

const heads: ReadonlyMap<string, string> = new Map([
  ['GE', 'GS'],
  ['IEA', 'ISA'],
]);

function depthsOf({ sequence, interchanges }: RemittanceDocument): Uint8Array {
  const depths = new Uint8Array(sequence.blocks.length);
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
