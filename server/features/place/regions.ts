import type { Group, Interchange, Payment, RemittanceDocument } from '../../document';
import type { DocumentSpan } from '../../span';
import { type Block, kindOf, packedId, segmentSpan } from '../../syntax/block';
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
export function regionsIn(document: RemittanceDocument, region?: Region): Iterable<Region> {
  if (!region) {
    const whole = { first: 0, end: document.sequence.blocks.length };
    return withLoose(document, whole, partsOf('interchange', document.interchanges));
  }
  switch (region.kind) {
    case 'interchange':
      return withLoose(document, region, partsOf('group', region.of.groups));
    case 'group':
      return withLoose(document, region, partsOf('payment', region.of.payments));
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

const [svc, clp, plb] = ['SVC', 'CLP', 'PLB'].map(packId);

interface Run {
  readonly first: number;
  readonly end: number;
}

/**
 * The parts of a run of blocks, and the claims and provider adjustments outside all of them; each is
 * made when it is asked for, because there may be more of them than anybody looks at.
 */
function* withLoose(
  document: RemittanceDocument,
  { first, end }: Run,
  parts: Iterable<Part & { readonly of: Run }>,
): Generator<Region> {
  let at = first;
  for (const part of parts) {
    yield* loose(document, at, part.of.first);
    yield regionOf(document, part, part.of);
    at = part.of.end;
  }
  yield* loose(document, at, end);
}

function* loose(document: RemittanceDocument, from: number, to: number): Generator<Region> {
  for (let i = from; i < to; i++) {
    const block = document.sequence.blocks[i] as Block;
    const kind = kindOf(block);
    if (kind !== clp && kind !== plb) continue;
    const name = kind === clp ? 'claim' : 'provider adjustments';
    yield regionOf(document, { kind: name, of: block }, { first: i, end: i + 1 });
  }
}

function* partsOf<Kind extends Part['kind'], Of>(
  kind: Kind,
  all: readonly Of[],
): Generator<{ readonly kind: Kind; readonly of: Of }> {
  for (const of of all) yield { kind, of };
}

function regionOf(document: RemittanceDocument, part: Part, { first, end }: Run): Region {
  const span = blocksSpan(document, first, end);
  const head = segmentsSpan(document, first, 0, 0);
  // A part and its bounds, one by one: spreading them takes most of the time of an outline.
  return { kind: part.kind, of: part.of, span, head, first, end } as Region;
}

/** The end of a segment with its terminator, where that is not itself the end of a line. */
function segmentEnd(block: Block, index: number): number {
  const { end } = segmentSpan(block, index);
  const { segment } = block.delimiters;
  const seen = segment !== '\n' && segment !== '\r';
  return seen && block.tokens.text.startsWith(segment, block.offset + end) ? end + 1 : end;
}
