import { openerOf } from '../../syntax/block';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * What is sent stands inside ISA and GS.
 *
 * ## Why it matters
 * ISA names the characters that divide the file, sender and receiver, GS the guide. A receiver
 * cannot take a file in without them.
 *
 * ## Example
 * `GS*HP*…~ST*835*0001~…` without an ISA before it.
 *
 * ## Fix
 * Ask for the whole file; where a few segments were pasted for a look, nothing is to be done.
 *
 * ## Source
 * 005010X221A1, envelope.
 */
export const headerMissing: FileCheck = {
  id: 'header-missing',
  title: 'Transactions stand inside ISA and GS',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  run({ interchanges, sequence: { blocks, guessed } }, report) {
    const first = blocks.find(({ segments }) => segments > 0);
    if (guessed && first) {
      report({
        span: inBlock(first, { start: 0, end: Math.min(3, first.length) }),
        message:
          'No ISA: this is no X12 interchange, or only a part of one. It is read with the usual separators.',
      });
      return;
    }
    for (const { head, first, groups } of interchanges) {
      const block = blocks[first];
      if (!head && block) {
        report({
          span: inBlock(block, { start: 0, end: openerOf(block).length }),
          message: 'No ISA opens the interchange that begins here. Ask for the whole file.',
        });
      }
      for (const group of groups) {
        const start = blocks[group.first];
        if (group.head || !head || !start) continue;
        report({
          span: inBlock(start, { start: 0, end: openerOf(start).length }),
          message: 'No GS opens the group that begins here. Ask for the whole file.',
        });
      }
    }
  },
};
