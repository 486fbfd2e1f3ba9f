import type { Span } from '../../span';
import type { Block } from '../../syntax/block';
import { type FileCheck, type Finding, inBlock } from '../check';

/**
 * ## What it checks
 * An ST, GS, or ISA that is not closed by its SE, GE, or IEA before the next one opens. A file that
 * simply ends is reported by `truncated-file`.
 *
 * ## Why it matters
 * Without its trailer, no one can tell whether a transaction is complete. Files that were joined by
 * hand or pasted together look like this.
 *
 * ## Example
 * `ST*835*0001~ … CLP*A1*1*100*80**MB*X1~ST*835*0002~`
 *
 * ## Fix
 * Download the file again.
 *
 * ## Source
 * 005010X221A1, envelope.
 */
export const trailerMissing: FileCheck = {
  id: 'trailer-missing',
  title: 'Trailer is missing',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  run({ interchanges, blocks }, report) {
    // An envelope that reaches the end of the text is incomplete.
    const last = blocks.length;
    for (const { head, trailer, end, groups } of interchanges) {
      if (head && !trailer && end < last) {
        report(unclosed('ISA', head, 'IEA'));
        continue;
      }
      for (const group of groups) {
        if (group.head && !group.trailer && group.end < last) {
          report(unclosed('GS', group.head, 'GE'));
          continue;
        }
        for (const payment of group.payments) {
          if (payment.hasTrailer || payment.end >= last) continue;
          report(() => unclosed('ST', payment.head, 'SE'));
        }
      }
    }
  },
};

function unclosed(
  name: string,
  { block, span: { start } }: { readonly block: Block; readonly span: Span },
  trailer: string,
): Finding {
  return {
    span: inBlock(block, { start, end: start + name.length }),
    message: `No ${trailer} closes this ${name}. Part of the file may be missing; download it again.`,
  };
}
