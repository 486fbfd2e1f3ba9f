import { type Block, pageTexts, textOf } from '../../syntax/block';
import { type Edit, type FileCheck, inBlock } from '../check';
import { wordsBefore } from '../words-before';

/**
 * ## What it checks
 * Headers, footers, and form feeds of printed pages between the segments.
 *
 * ## Why it matters
 * Most software takes them for segments, or for the beginning of the next one, which it then loses.
 * Here the segments are read without them.
 *
 * ## Example
 * A line `Page 3 of 12` between two claims of a remittance that was printed to a file or to a PDF.
 *
 * ## Fix
 * Remove them in a copy of the file, and download the remittance itself.
 *
 * ## Source
 * X12 syntax, segments.
 */
export const printedPages: FileCheck = {
  id: 'printed-pages',
  title: 'Lines of printed pages are between segments',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  run({ pages, blocks, allBlocks = [] }, report) {
    if (!pages) return;
    const before = wordsBefore(blocks) ? blocks.at(0) : undefined;
    const edits = [
      ...(before ? [withoutText(before)] : []),
      ...allBlocks.filter((block) => block !== before).flatMap(withoutPages),
    ];
    report({
      span: inBlock(pages.block, pages.span),
      message: pages.hasLines
        ? 'Headers or footers of printed pages are between the segments. The segments were read without them.'
        : 'Form feeds, as printed pages have, are between or after segments. The segments were read without them.',
      fixes: [
        pages.hasLines
          ? { title: 'Remove the lines of printed pages', kind: 'suggested', edits }
          : { title: 'Remove the form feeds', kind: 'safe', edits },
      ],
    });
  },
};

function withoutText(block: Block): Edit {
  return { span: inBlock(block, { start: 0, end: block.length }), text: '' };
}

/** Removes lines of pages with their own indent and line breaks. */
function withoutPages(block: Block): readonly Edit[] {
  return pageTexts(block).map(({ start, end }) => {
    const [line = ''] = textOf(block, { start: 0, end: start })
      .split(/[\r\n]/)
      .slice(-1);
    const indent = /^[ \t]*$/.test(line) ? line : '';
    const ending =
      /^[ \t]*[\r\n]+|/.exec(textOf(block, { start: end, end: block.length }))?.[0] ?? '';
    const span = { start: start - indent.length, end: end + ending.length };
    return { span: inBlock(block, span), text: '' };
  });
}
