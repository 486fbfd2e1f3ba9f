import type { Release } from './release';
import type { LoopSpec } from './spec';

/** An implementation guide as a value: what one kind of transaction looks like in one version. */
export interface Guide {
  /** As GS08 names it: `005010X221A1`. */
  readonly id: string;
  /** What people call it: `835 remittance, version 5010`. */
  readonly name: string;
  /** ST01 of its transactions: `835`. */
  readonly transaction: string;
  /** GS01 of its groups: `HP`. */
  readonly group: string;
  readonly release: Pick<Release, 'id' | 'standard'>;
  /** The ID of the guide that has replaced it; absent while it is in use. */
  readonly replacedBy?: string;
  /** The segments inside a transaction that begin a part of it: `CLP` begins a claim. */
  readonly openers: readonly string[];
  /** The interchange, with all loops inside it. */
  readonly root: LoopSpec;
}

/** The segments that open and close envelopes, the same in every guide. */
export const envelopeSegments = ['ISA', 'GS', 'ST', 'SE', 'GE', 'IEA'] as const;
