import { type Block, openerOf } from '../../syntax/block';
import type { BlockList } from '../../syntax/block-list';
import { headlessConversionOf } from '../../syntax/conversion/of-block';
import { areTorn, type Delimiters } from '../../syntax/delimiters';
import { fileKindOfBlock } from '../../syntax/file-kind';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Transactions without an interchange header (ISA) or a group header (GS).
 *
 * ## Why it matters
 * ISA defines the delimiters, the sender, and the receiver; GS names the implementation guide.
 * Receivers cannot import a file without them.
 *
 * ## Example
 * `GS*HP*…~ST*835*0001~…` with no ISA before it.
 *
 * ## Fix
 * Request the complete file. None needed if you pasted a few segments only to read them.
 *
 * ## Source
 * 005010X221A1, envelope.
 */
export const headerMissing: FileCheck = {
  id: 'header-missing',
  title: 'ISA or GS header is missing',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  anyText: true,
  run({ interchanges, blocks, guessed }, report) {
    const first = firstSegment(blocks);
    if (guessed && first) {
      if (headlessConversionOf(blocks.at(0) ?? first)) return;
      const kind = fileKindOfBlock(blocks.at(0) ?? first);
      report({
        span: inBlock(first, { start: 0, end: Math.min(3, first.length) }),
        message: kind
          ? `This is ${kind.name}, not an X12 remittance. ${kind.advice}`
          : `No ISA segment: not a complete X12 interchange. Read with the separators ${shown(first.delimiters)}, guessed from the text.`,
      });
      return;
    }
    for (const { head, first, groups } of interchanges) {
      if (head && areTorn(head.block.delimiters)) continue;
      const block = blocks.at(first);
      if (!head && block) {
        report({
          span: inBlock(block, { start: 0, end: openerOf(block).length }),
          message: 'No ISA before this interchange. Request the complete file.',
        });
      }
      for (const group of groups) {
        const start = blocks.at(group.first);
        if (group.head || !head || !start) continue;
        report({
          span: inBlock(start, { start: 0, end: openerOf(start).length }),
          message: 'No GS before this group. Request the complete file.',
        });
      }
    }
  },
};

/** The first block that has a segment. */
function firstSegment(blocks: BlockList): Block | undefined {
  for (const block of blocks) if (block.segments > 0) return block;
  return undefined;
}

function shown({ element, component, segment }: Delimiters): string {
  return `${element} ${component} ${/[\r\n]/.test(segment) ? 'line break' : segment}`;
}
