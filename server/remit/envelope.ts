import type { Span } from '../span';
import { type Block, segmentSpan } from '../syntax/block';
import { type Text, textField } from './field';

/**
 * The one segment of a block that opens or ends an envelope. Its elements are read when they are asked for:
 * a file may consist of envelopes, and what is read of each takes far more room.
 */
class EnvelopeSegment {
  constructor(readonly block: Block) {}

  get span(): Span {
    return segmentSpan(this.block, 0);
  }
}

/** The segment that opens an interchange, ISA. */
export class InterchangeHead extends EnvelopeSegment {
  /** ISA06. */
  get sender(): Text | undefined {
    return textField(this.block, 0, 6);
  }

  /** ISA08. */
  get receiver(): Text | undefined {
    return textField(this.block, 0, 8);
  }

  /** ISA09, YYMMDD. */
  get date(): Text | undefined {
    return textField(this.block, 0, 9);
  }

  /** ISA11: `U` up to 4010, then the repetition separator. */
  get standard(): Text | undefined {
    return textField(this.block, 0, 11);
  }

  /** ISA12. */
  get version(): Text | undefined {
    return textField(this.block, 0, 12);
  }

  /** ISA13. */
  get control(): Text | undefined {
    return textField(this.block, 0, 13);
  }

  /** ISA15: P for production, T for test. */
  get usage(): Text | undefined {
    return textField(this.block, 0, 15);
  }
}

/** The segment that opens a functional group, GS. */
export class GroupHead extends EnvelopeSegment {
  /** GS01: HP for an 835. */
  get kind(): Text | undefined {
    return textField(this.block, 0, 1);
  }

  /** GS04, CCYYMMDD. */
  get date(): Text | undefined {
    return textField(this.block, 0, 4);
  }

  /** GS06. */
  get control(): Text | undefined {
    return textField(this.block, 0, 6);
  }

  /** GS08, the guide the group follows. */
  get version(): Text | undefined {
    return textField(this.block, 0, 8);
  }
}

/** SE, GE or IEA: how much was sent, and the number that pairs it with its head. */
export class Trailer extends EnvelopeSegment {
  /** SE01, GE01, IEA01. */
  get count(): Text | undefined {
    return textField(this.block, 0, 1);
  }

  /** SE02, GE02, IEA02. */
  get control(): Text | undefined {
    return textField(this.block, 0, 2);
  }
}
