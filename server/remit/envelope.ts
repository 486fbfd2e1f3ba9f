import type { Span } from '../span';
import { type Block, segmentSpan } from '../syntax/block';
import { type Text, textField } from './field';

/** The segment that opens an interchange, ISA. */
export interface InterchangeHead {
  readonly block: Block;
  readonly span: Span;
  /** ISA06. */
  readonly sender: Text | undefined;
  /** ISA08. */
  readonly receiver: Text | undefined;
  /** ISA09, YYMMDD. */
  readonly date: Text | undefined;
  /** ISA11: `U` up to 4010, then the repetition separator. */
  readonly standard: Text | undefined;
  /** ISA12. */
  readonly version: Text | undefined;
  /** ISA13. */
  readonly control: Text | undefined;
  /** ISA15: P for production, T for test. */
  readonly usage: Text | undefined;
}

/** The segment that opens a functional group, GS. */
export interface GroupHead {
  readonly block: Block;
  readonly span: Span;
  /** GS01: HP for an 835. */
  readonly kind: Text | undefined;
  /** GS04, CCYYMMDD. */
  readonly date: Text | undefined;
  /** GS06. */
  readonly control: Text | undefined;
  /** GS08, the guide the group follows. */
  readonly version: Text | undefined;
}

/** SE, GE or IEA: how much was sent, and the number that pairs it with its head. */
export interface Trailer {
  readonly block: Block;
  readonly span: Span;
  /** SE01, GE01, IEA01. */
  readonly count: Text | undefined;
  /** SE02, GE02, IEA02. */
  readonly control: Text | undefined;
}

export function readInterchangeHead(block: Block): InterchangeHead {
  return {
    block,
    span: segmentSpan(block, 0),
    sender: textField(block, 0, 6),
    receiver: textField(block, 0, 8),
    date: textField(block, 0, 9),
    standard: textField(block, 0, 11),
    version: textField(block, 0, 12),
    control: textField(block, 0, 13),
    usage: textField(block, 0, 15),
  };
}

export function readGroupHead(block: Block): GroupHead {
  return {
    block,
    span: segmentSpan(block, 0),
    kind: textField(block, 0, 1),
    date: textField(block, 0, 4),
    control: textField(block, 0, 6),
    version: textField(block, 0, 8),
  };
}

export function readTrailer(block: Block): Trailer {
  return {
    block,
    span: segmentSpan(block, 0),
    count: textField(block, 0, 1),
    control: textField(block, 0, 2),
  };
}
