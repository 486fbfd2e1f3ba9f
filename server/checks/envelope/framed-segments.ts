import {
  type Block,
  blockText,
  foreignText,
  openerOf,
  segmentSpan,
  textOf,
} from '../../syntax/block';
import { type Frame, isPartOfFrame } from '../../syntax/frame';
import { isStrayText } from '../../syntax/stray-text';
import { type Edit, type InterchangeCheck, inBlock } from '../check';
import { visible } from '../visible';

/**
 * ## What it checks
 * The same kind of text, which is not X12, around every segment: line numbers, quotes of a
 * spreadsheet, a second terminator, the `>` of an email, special line ends.
 *
 * ## Why it matters
 * Most software takes it for a part of the segments and reads nothing. Here the segments are read
 * without it.
 *
 * ## Example
 * Each segment in quotes, as a CSV export writes it, or after a line number, as an editor prints it.
 *
 * ## Fix
 * Remove it in a copy of the file, and transfer the next one as it is.
 *
 * ## Source
 * X12 syntax, delimiters.
 */
export const framedSegments: InterchangeCheck = {
  id: 'framed-segments',
  title: 'Foreign text surrounds the segments',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run(interchange, report, { blocks, allBlocks = [] }) {
    const { head, first } = interchange;
    const frame = head?.block.delimiters.framed;
    if (!head || !frame) return;
    const place = foreignText(head.block)[0];
    if (!place) return;
    // What follows the trailer, up to another ISA, was read in the same way.
    const from = allBlocks.indexOf(head.block);
    const next = allBlocks.findIndex((block, i) => i > from && openerOf(block) === 'ISA');
    const own = from < 0 ? [] : allBlocks.slice(from, next < 0 ? undefined : next);
    const before = first > 0 ? blocks.at(first - 1) : undefined;
    const edits = [
      ...(before && isFrameBefore(before, frame) ? [everythingOf(before)] : []),
      ...own.flatMap(withoutFrames),
    ];
    const words = sentences[frame];
    report({
      span: inBlock(head.block, place),
      message: words.message(visible(textOf(head.block, place))),
      fixes: [{ title: words.title, kind: words.kind, edits }],
    });
  },
};

interface Sentences {
  message(shown: string): string;
  readonly title: string;
  readonly kind: 'safe' | 'suggested';
}

const sentences: Readonly<Record<Frame, Sentences>> = {
  numbers: {
    message: (shown) =>
      `Every segment follows a line number, here ${shown}. The segments were read without the numbers.`,
    title: 'Remove the line numbers',
    kind: 'suggested',
  },
  terminators: {
    message: (shown) =>
      `Every segment ends with two terminators, ${shown}. The segments were read without the second one.`,
    title: 'Remove the second terminators',
    kind: 'safe',
  },
  text: {
    message: (shown) =>
      `Text between the segments that is not X12, here ${shown}. The segments were read without it.`,
    title: 'Remove the text between segments',
    kind: 'suggested',
  },
};

function isFrameBefore(block: Block, frame: Frame): boolean {
  return block.segments === 0 && isPartOfFrame(blockText(block), frame);
}

function everythingOf(block: Block): Edit {
  return { span: inBlock(block, { start: 0, end: block.length }), text: '' };
}

/** Leaves only line breaks between the segments of a block. */
function withoutFrames(block: Block): readonly Edit[] {
  const { framed } = block.delimiters;
  const edits: Edit[] = [];
  for (let i = 0; i < block.segments; i++) {
    const end = i + 1 < block.segments ? segmentSpan(block, i + 1).start : block.length;
    const gap = { start: Math.min(segmentSpan(block, i).end + 1, end), end };
    const text = textOf(block, gap);
    // What precedes text without a segment ID may be a part of it.
    if (!/[^ \t\r\n]/.test(text) || (framed === 'numbers' && isStrayText(block, i + 1))) continue;
    const [breaks = ''] = /[\r\n]+/.exec(text) ?? [];
    edits.push({ span: inBlock(block, gap), text: breaks });
  }
  return edits;
}
