import type { RemittanceDocument } from '../document';
import { type Block, openerOf } from '../syntax/block';
import { type FileCheck, inBlock } from './check';

/**
 * ## What it checks
 * Claims, provider adjustments and trailers stand inside the envelope they belong to.
 *
 * ## Why it matters
 * What stands outside belongs to no payment: its money is not part of any total.
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
  title: 'Claims and trailers stand inside their envelope',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  run(document, report) {
    const { blocks, guessed } = document.sequence;
    // Where no ISA stands at all, one finding says so.
    if (guessed) return;
    const depths = depthsOf(document);
    let before = false;
    for (const [i, block] of blocks.entries()) {
      const needs = needed.get(openerOf(block)) ?? 0;
      const outside = block.segments > 0 && (depths[i] ?? 0) < needs;
      if (outside && !before) {
        report({ span: inBlock(block, opener(block)), message: messageFor(openerOf(block)) });
      }
      before = outside;
    }
  },
};

/** How many envelopes have to be open around a block that begins with this segment. */
const needed: ReadonlyMap<string, number> = new Map([
  ['LX', 3],
  ['CLP', 3],
  ['PLB', 3],
  ['SE', 3],
  ['GE', 2],
  ['IEA', 1],
]);

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
  return `${id} stands outside: no ${head} is open here, so it belongs to no payment. Ask for the whole file.`;
}

function opener(block: Block) {
  return { start: 0, end: openerOf(block).length };
}
