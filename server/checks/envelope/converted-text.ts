import { type Block, blockText } from '../../syntax/block';
import type { Conversion } from '../../syntax/conversion';
import { headlessConversionOf } from '../../syntax/conversion/of-block';
import { findInterchange } from '../../syntax/find-interchange';
import { type FileCheck, type Fix, inBlock } from '../check';
import type { FileContext } from '../context';

/**
 * ## What it checks
 * A remittance that was turned into something else on its way: Base64 or quoted-printable text of an
 * email, URL-encoded text, a JSON string, text escaped for HTML, lines of a log, records with sequence
 * numbers, typographic separators, lower case.
 *
 * ## Why it matters
 * No software reads its segments. Nothing else is checked until it is restored.
 *
 * ## Example
 * `SVNBKjAwKiAgICAgICAgICAqMDAq…`, which is Base64.
 *
 * ## Fix
 * Restore it, and transfer the next file as it is.
 *
 * ## Source
 * X12 syntax, delimiters.
 */
export const convertedText: FileCheck = {
  id: 'converted-text',
  title: 'Remittance was converted into other text',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  anyText: true,
  run(file, report) {
    const found = convertedBlock(file);
    if (!found) return;
    const { block, conversion } = found;
    report({
      span: inBlock(block, { start: 0, end: Math.min(3, block.length) }),
      message: `${conversion.name}. ${conversion.advice}`,
      fixes: fixesFor(conversion, file),
    });
  },
};

function convertedBlock({
  blocks,
  guessed,
}: FileContext): { block: Block; conversion: Conversion } | undefined {
  const [first] = blocks;
  const headless = guessed && first ? headlessConversionOf(first) : undefined;
  if (first && headless) return { block: first, conversion: headless };
  for (const block of blocks) {
    const conversion = block.segments > 0 ? block.delimiters.converted : undefined;
    if (conversion) return { block, conversion };
  }
  return undefined;
}

/** One edit of all the text; without an edit where that would not be a remittance again. */
function fixesFor({ fix, undo }: Conversion, { allBlocks = [] }: FileContext): readonly Fix[] {
  if (!fix) return [];
  const text = allBlocks.map(blockText).join('');
  const restored = undo(text);
  const [first] = allBlocks;
  const isRestored = first && restored !== text && findInterchange(restored) >= 0;
  const edits = isRestored
    ? [{ span: inBlock(first, { start: 0, end: text.length }), text: restored }]
    : [];
  return [{ title: fix, kind: 'suggested', edits }];
}
