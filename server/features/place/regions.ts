import {
  type Group,
  type Interchange,
  isClaim,
  type Payment,
  type RemittanceDocument,
} from '../../document';
import type { DocumentSpan } from '../../span';
import { type Block, openerOf, packedId, segmentSpan } from '../../syntax/block';
import { packId } from '../../syntax/pack-id';

/** A part of a remittance that reads as one: what an outline lists and an editor folds. */
export type Region = Part & Bounds;

type Part =
  | { readonly kind: 'interchange'; readonly of: Interchange }
  | { readonly kind: 'group'; readonly of: Group }
  | { readonly kind: 'payment'; readonly of: Payment }
  | { readonly kind: 'claim' | 'provider adjustments'; readonly of: Block };

interface Bounds {
  /** From its first segment to its last one's terminator. */
  readonly span: DocumentSpan;
  /** The segment that opens it. */
  readonly head: DocumentSpan;
  /** Its blocks, the end exclusive. */
  readonly first: number;
  readonly end: number;
}

/** The regions directly inside another one or, without it, inside the document; in text order. */
export function regionsIn(document: RemittanceDocument, region?: Region): readonly Region[] {
  if (!region) {
    const whole = { first: 0, end: document.sequence.blocks.length };
    const parts = document.interchanges.map((of) =>
      regionOf(document, { kind: 'interchange', of }),
    );
    return withLoose(document, whole, parts);
  }
  switch (region.kind) {
    case 'interchange': {
      const parts = region.of.groups.map((of) => regionOf(document, { kind: 'group', of }));
      return withLoose(document, region, parts);
    }
    case 'group': {
      const parts = region.of.payments.map((of) => regionOf(document, { kind: 'payment', of }));
      return withLoose(document, region, parts);
    }
    case 'payment':
      return withLoose(document, region, []);
    default:
      return [];
  }
}

/** A service line's segments within its block: the number of its SVC, and the end exclusive. */
export interface ServiceLineRun {
  readonly first: number;
  readonly end: number;
}

/** The service lines of a claim's block. */
export function serviceLineRuns(block: Block): readonly ServiceLineRun[] {
  const runs: { first: number; end: number }[] = [];
  for (let i = 0; i < block.segments; i++) {
    if (packedId(block, i) !== svc) continue;
    const before = runs.at(-1);
    if (before) before.end = i;
    runs.push({ first: i, end: block.segments });
  }
  return runs;
}

/** From the start of one segment of a block to the end of another. */
export function segmentsSpan(
  { sequence }: RemittanceDocument,
  blockNumber: number,
  first: number,
  last: number,
): DocumentSpan {
  const block = sequence.blocks[blockNumber] as Block;
  const start = sequence.starts[blockNumber] as number;
  return {
    start: start + segmentSpan(block, first).start,
    end: start + segmentEnd(block, last),
  };
}

/** A run of blocks, without the spacing around it. */
export function blocksSpan(document: RemittanceDocument, first: number, end: number): DocumentSpan {
  const { blocks } = document.sequence;
  const last = blocks[end - 1] as Block;
  return {
    start: segmentsSpan(document, first, 0, 0).start,
    end: segmentsSpan(document, end - 1, last.segments - 1, last.segments - 1).end,
  };
}

const svc = packId('SVC');

interface Run {
  readonly first: number;
  readonly end: number;
}

/** The parts of a run of blocks, and the claims and provider adjustments outside all of them. */
function withLoose(
  document: RemittanceDocument,
  { first, end }: Run,
  parts: readonly Region[],
): Region[] {
  const regions: Region[] = [];
  let at = first;
  for (const part of parts) {
    pushLoose(document, at, part.first, regions);
    regions.push(part);
    at = part.end;
  }
  pushLoose(document, at, end, regions);
  return regions;
}

function pushLoose(document: RemittanceDocument, from: number, to: number, regions: Region[]) {
  for (let i = from; i < to; i++) {
    const block = document.sequence.blocks[i] as Block;
    const run = { first: i, end: i + 1 };
    if (isClaim(block)) {
      regions.push({ kind: 'claim', of: block, ...boundsOf(document, run) });
    } else if (openerOf(block) === 'PLB') {
      regions.push({ kind: 'provider adjustments', of: block, ...boundsOf(document, run) });
    }
  }
}

function regionOf(document: RemittanceDocument, part: Part & { readonly of: Run }): Region {
  return { ...part, ...boundsOf(document, part.of) };
}

function boundsOf(document: RemittanceDocument, { first, end }: Run): Bounds {
  const head = segmentsSpan(document, first, 0, 0);
  return { span: blocksSpan(document, first, end), head, first, end };
}

/** The end of a segment with its terminator, where that is not itself the end of a line. */
function segmentEnd(block: Block, index: number): number {
  const { end } = segmentSpan(block, index);
  const { segment } = block.delimiters;
  const seen = segment !== '\n' && segment !== '\r';
  return seen && block.tokens.text.startsWith(segment, block.offset + end) ? end + 1 : end;
}
