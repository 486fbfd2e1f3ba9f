import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isClaim, paymentAt, type RemittanceDocument } from '../document';
import type { NumberRun } from '../numbering';
import { textField } from '../remit/field';
import { type Block, blockText, openerOf, segmentSpan, textOf } from '../syntax/block';
import { blockAt } from '../syntax/sequence';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';
import {
  type SplitPart,
  type SplitView,
  type SplitViewParams,
  splitViewRequest,
} from './split-view-wire';

/**
 * A remittance, or one payment or claim of it below the heads it needs to be read by, with one
 * segment a line: for files that an editor shows as one endless line, or that are too long for it.
 */
export const splitView = feature<SplitViewParams, SplitView | ResponseError | null>({
  name: 'split-view',
  capability: {},
  request: splitViewRequest,
  empty: null,
  answer({ document }, params) {
    const none = `No ${params.part} stands at the cursor.`;
    return splitViewOf(document, params) ?? new ResponseError(LSPErrorCodes.RequestFailed, none);
  },
});

/** What a split view shows of a remittance; `undefined` where no such part stands. */
export function splitViewOf(
  document: RemittanceDocument,
  wanted: Omit<SplitViewParams, 'textDocument'>,
): SplitView | undefined {
  if (wanted.part === 'file') return wholeFile(document);
  const at = blockAt(document.sequence, offsetOf(document, wanted.position));
  return excerpt(document, wanted.part, movedTo(document, wanted, at));
}

function wholeFile({ sequence }: RemittanceDocument): SplitView {
  const text = sequence.blocks.map(splitText).join('');
  return { text, numbering: [], title: 'split', position: { line: 0, character: 0 } };
}

/** The nearest block of the wanted title; the block itself where no title is wanted or found. */
function movedTo(
  document: RemittanceDocument,
  { part, title }: Pick<SplitViewParams, 'part' | 'title'>,
  at: number,
): number {
  if (title === undefined) return at;
  for (let far = 0; far < document.sequence.blocks.length; far++) {
    const near = [at - far, at + far].find((block) => titleAt(document, part, block) === title);
    if (near !== undefined) return near;
  }
  return at;
}

/** What the payment or claim of a block is called; `undefined` where the block belongs to none. */
function titleAt(document: RemittanceDocument, part: SplitPart, at: number): string | undefined {
  const block = document.sequence.blocks[at];
  if (part === 'payment') {
    const payment = paymentAt(document, at);
    return payment && `payment ${payment.head.trace?.value ?? ''}`.trim();
  }
  return block && isClaim(block)
    ? `claim ${textField(block, 0, 1)?.value ?? ''}`.trim()
    : undefined;
}

function excerpt(
  document: RemittanceDocument,
  part: 'payment' | 'claim',
  at: number,
): SplitView | undefined {
  const { blocks, segmentsBefore, starts } = document.sequence;
  const payment = paymentAt(document, at);
  const title = titleAt(document, part, at);
  if (!payment || title === undefined) return undefined;
  const numbers = [
    lastOpener(blocks, 'ISA', payment.first),
    lastOpener(blocks, 'GS', payment.first),
    ...(part === 'claim'
      ? [payment.first, lastOpener(blocks, 'LX', at, payment.first), at]
      : blocks.slice(payment.first, payment.end).map((_, i) => payment.first + i)),
  ].filter((number) => number !== undefined);
  const numbering: NumberRun[] = [];
  let here = 1;
  let text = '';
  for (const number of numbers) {
    const own = blocks[number] as Block;
    text += splitText(own);
    const inFile = (segmentsBefore[number] as number) + 1;
    const last = numbering.at(-1);
    if (!last || inFile - last.inFile !== here - last.here) numbering.push({ here, inFile });
    here += own.segments;
  }
  const start = starts[part === 'claim' ? at : payment.first] as number;
  const { start: position } = rangeOf(document, { start, end: start });
  return { text, numbering, title, position };
}

/** The last block before a number that such a segment opens. */
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

/** Text outside any segment stays as it is; a terminator that breaks the line is not doubled. */
function splitText(block: Block): string {
  if (block.segments === 0) return blockText(block);
  const { segment: terminator } = block.delimiters;
  const lineBreak = /[\r\n]/.test(terminator) ? '' : '\n';
  let text = '';
  for (let index = 0; index < block.segments; index++) {
    const span = segmentSpan(block, index);
    const ended = span.end < block.length;
    text += textOf(block, span) + (ended ? terminator + lineBreak : '');
  }
  return text;
}
