import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Excerpt, parseDocument, paymentAt, type RemittanceDocument } from '../document';
import { excerptOf } from '../excerpt';
import { findIdentical, findPart, type PartIdentity, partIdentityOf } from '../identity';
import {
  type PartPlace,
  type SplitPart,
  type SplitView,
  type SplitViewParams,
  splitViewRequest,
} from '../protocol/split-view';
import { textField } from '../remit/field';
import {
  type Block,
  blockText,
  isEmptySegment,
  lostTerminators,
  segmentSpan,
  textOf,
} from '../syntax/block';
import { areTorn } from '../syntax/delimiters';
import { blockAt, type Sequence, sequenceText } from '../syntax/sequence';
import { hasStrayText } from '../syntax/stray-text';
import { offsetOf } from './editor/position';
import { feature } from './feature';
import { notTheSame } from './words/not-the-same';

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
    return splitViewOf(document, params) ?? refused(document, params);
  },
});

/** What a split view shows of a remittance; `undefined` if there is no such part. */
export function splitViewOf(
  document: RemittanceDocument,
  { part, at }: Omit<SplitViewParams, 'textDocument'>,
): SplitView | undefined {
  if (part === 'file') return viewOf(document, 'split', { numbers: [], nth: 0 });
  const block = blockOf(document, part, at);
  if (block === undefined) return undefined;
  const identity = partIdentityOf(document, part, block);
  const excerpt = identity && excerptOf(document, part, block);
  return excerpt && viewOf(excerpt, titleAt(document, part, block), identity);
}

function viewOf(document: RemittanceDocument, title: string, identity: PartIdentity): SplitView {
  const { excerpt } = document;
  return { text: textOfView(document), numbering: excerpt?.numbering ?? [], title, identity };
}

/** A block of the payment or claim that is meant. */
function blockOf(
  document: RemittanceDocument,
  part: Excerpt['part'],
  at: PartPlace,
): number | undefined {
  if ('position' in at) return blockAt(document.sequence, offsetOf(document, at.position));
  if ('place' in at) return findIdentical(document, at.place)?.blockNumber;
  return findPart(document, part, at.identity);
}

function refused(document: RemittanceDocument, { part, at }: SplitViewParams): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, whyRefused(document, part, at));
}

function whyRefused(document: RemittanceDocument, part: SplitPart, at: PartPlace): string {
  if ('identity' in at) return `The remittance has changed: this ${part} is no longer in it.`;
  const isElsewhere = 'place' in at && !findIdentical(document, at.place);
  return isElsewhere ? notTheSame(at.place.segment) : `The cursor is not in a ${part}.`;
}

function titleAt(document: RemittanceDocument, part: Excerpt['part'], at: number): string {
  const number =
    part === 'payment'
      ? paymentAt(document, at)?.head.trace
      : textField(document.sequence.blocks[at] as Block, 0, 1);
  return `${part} ${number?.value ?? ''}`.trim();
}

/**
 * Where delimiters, the end of the ISA, or that lines are wrapped were learned from the text, they may
 * be learned otherwise from its lines: a view that would be read otherwise is left as the text is.
 */
function textOfView({ sequence, excerpt }: RemittanceDocument): string {
  const text = splitText(sequence);
  if (sequence.blocks.every(isCertain)) return text;
  const read = parseDocument(text, excerpt).sequence;
  return splitText(read) === text && segmentsIn(read) === segmentsIn(sequence)
    ? text
    : sequenceText(sequence);
}

/**
 * Where a line break ends segments, the lines may show that it ends the ISA alone; on a line of its own,
 * what is not a segment may look like the text of a printed page; and empty segments may be terminators
 * that are doubled.
 */
function isCertain(block: Block): boolean {
  const { counted, headLength, segment, framed } = block.delimiters;
  if (!counted || headLength !== undefined || framed !== undefined) return false;
  return !/[\r\n]/.test(segment) && !areTorn(block.delimiters) && isAllSegments(block);
}

function isAllSegments(block: Block): boolean {
  for (let i = 0; i < block.segments; i++) if (isEmptySegment(block, i)) return false;
  return !hasStrayText(block);
}

function segmentsIn({ blocks }: Sequence): string {
  const texts = blocks.flatMap((block) =>
    Array.from({ length: block.segments }, (_, index) => textOf(block, segmentSpan(block, index))),
  );
  return JSON.stringify(texts);
}

function splitText({ blocks }: Sequence): string {
  return blocks.map(splitBlock).join('');
}

/** Text outside any segment stays as it is; a terminator that breaks the line is not doubled. */
function splitBlock(block: Block): string {
  if (block.segments === 0) return blockText(block);
  const { segment: terminator } = block.delimiters;
  const lineBreak = /[\r\n]/.test(terminator) ? '' : '\n';
  const lost = lostTerminators(block);
  let text = '';
  for (let index = 0; index < block.segments; index++) {
    const span = segmentSpan(block, index);
    const ending = lost.includes(span.end) ? '\n' : terminator + lineBreak;
    text += textOf(block, span) + (span.end < block.length ? ending : '');
  }
  return text;
}
