import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isClaim, paymentAt, type RemittanceDocument } from '../document';
import type { NumberRun } from '../numbering';
import { textField } from '../remit/field';
import { type Block, blockText, openerOf, segmentSpan, textOf } from '../syntax/block';
import { blockAt } from '../syntax/sequence';
import { feature } from './feature';
import { offsetOf } from './position';
import { type SplitView, type SplitViewParams, splitViewRequest } from './split-view-wire';

/**
 * A remittance, or one payment or claim of it below the heads it needs to be read by, with one
 * segment a line: for files that an editor shows as one endless line, or that are too long for it.
 */
export const splitView = feature<SplitViewParams, SplitView | ResponseError | null>({
  name: 'split view',
  capability: {},
  request: splitViewRequest,
  empty: null,
  answer({ document }, { part, position }) {
    const at = blockAt(document.sequence, offsetOf(document, position));
    const wanted = part === 'file' ? wholeFile(document) : excerpt(document, part, at);
    return (
      wanted ?? new ResponseError(LSPErrorCodes.RequestFailed, `No ${part} stands at the cursor.`)
    );
  },
});

function wholeFile({ sequence }: RemittanceDocument): SplitView {
  return { text: sequence.blocks.map(splitText).join(''), numbering: [], title: 'split' };
}

function excerpt(
  document: RemittanceDocument,
  part: 'payment' | 'claim',
  at: number,
): SplitView | undefined {
  const { blocks, segmentsBefore } = document.sequence;
  const payment = paymentAt(document, at);
  if (!payment) return undefined;
  const block = blocks[at] as Block;
  if (part === 'claim' && !isClaim(block)) return undefined;
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
  const name =
    part === 'claim' ? textField(block, 0, 1)?.value : (payment.head.trace?.value ?? 'payment');
  return { text, numbering, title: `${part} ${name ?? ''}`.trim() };
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
