import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Excerpt, isClaim, paymentAt, type RemittanceDocument } from '../document';
import { excerptOf } from '../excerpt';
import { type SplitView, type SplitViewParams, splitViewRequest } from '../protocol/split-view';
import { textField } from '../remit/field';
import { type Block, blockText, segmentSpan, textOf } from '../syntax/block';
import { blockAt, type Sequence } from '../syntax/sequence';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';

/**
 * A remittance, or one payment or claim of it below the headers it is read by, with one segment per
 * line: for files that an editor shows as one endless line, or that are too long for it.
 */
export const splitView = feature<SplitViewParams, SplitView | ResponseError | null>({
  name: 'split-view',
  capability: {},
  request: splitViewRequest,
  empty: null,
  answer({ document }, params) {
    const none = `The cursor is not in a ${params.part}.`;
    return splitViewOf(document, params) ?? new ResponseError(LSPErrorCodes.RequestFailed, none);
  },
});

/** What a split view shows of a remittance; `undefined` where there is no such part. */
export function splitViewOf(
  document: RemittanceDocument,
  { part, position, title }: Omit<SplitViewParams, 'textDocument'>,
): SplitView | undefined {
  if (part === 'file') return viewOf(document, 'split');
  const cursor = blockAt(document.sequence, offsetOf(document, position));
  const at = title === undefined ? cursor : nearestOf(document, part, title, cursor);
  const named = titleAt(document, part, at);
  const excerpt = excerptOf(document, part, at);
  if (!excerpt || named === undefined) return undefined;
  const first = part === 'claim' ? at : paymentAt(document, at)?.first;
  const start = document.sequence.starts[first ?? at] as number;
  return { ...viewOf(excerpt, named), position: rangeOf(document, { start, end: start }).start };
}

function viewOf({ sequence, excerpt }: RemittanceDocument, title: string): SplitView {
  const numbering = excerpt?.numbering ?? [];
  return { text: splitText(sequence), numbering, title, position: { line: 0, character: 0 } };
}

/** The nearest block of a payment or claim with this title; the block itself where there is none. */
function nearestOf(
  document: RemittanceDocument,
  part: Excerpt['part'],
  title: string,
  at: number,
): number {
  for (let far = 0; far < document.sequence.blocks.length; far++) {
    const near = [at - far, at + far].find((block) => titleAt(document, part, block) === title);
    if (near !== undefined) return near;
  }
  return at;
}

/** The title of the payment or claim of a block; `undefined` where the block belongs to none. */
function titleAt(
  document: RemittanceDocument,
  part: Excerpt['part'],
  at: number,
): string | undefined {
  if (part === 'payment') {
    const payment = paymentAt(document, at);
    return payment && `payment ${payment.head.trace?.value ?? ''}`.trim();
  }
  const block = document.sequence.blocks[at];
  return block && isClaim(block)
    ? `claim ${textField(block, 0, 1)?.value ?? ''}`.trim()
    : undefined;
}

function splitText({ blocks }: Sequence): string {
  return blocks.map(splitBlock).join('');
}

/** Text outside any segment stays as it is; a terminator that breaks the line is not doubled. */
function splitBlock(block: Block): string {
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
