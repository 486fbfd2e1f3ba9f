import type { Batch, Interchange, PaymentEnds } from '../document';
import type { Guide } from '../guide/guide';
import type { Trailer } from '../remit/envelope';
import type { PaymentHead } from '../remit/payment';
import type { ProviderAdjustment } from '../remit/provider-adjustment';
import type { ClaimSummary } from '../remit/summary';
import type { Span } from '../span';
import type { Block } from '../syntax/block';
import type { BlockList } from '../syntax/block-list';
import type { CheckOptions } from './options';

/** What a rule may know beyond its segment or claim: the payment and the user's options. */
export interface CheckContext {
  /** Absent if the segment is outside any payment. */
  readonly payment: PaymentHead | undefined;
  /** The guide of the segment or claim; absent if it is not known. */
  readonly guide: Guide | undefined;
  readonly options: CheckOptions;
}

/** The context of rules that judge by a guide, and so run only if it is known. */
export interface GuideContext extends CheckContext {
  readonly guide: Guide;
}

/**
 * All that a rule may know of a payment. A payment can be larger than memory, so this has what can
 * be kept of one that was read in pieces: figures, a few blocks, and claims one at a time.
 */
export interface PaymentContext {
  readonly head: PaymentHead;
  /** Absent if it is not known. */
  readonly guide: Guide | undefined;
  /** SE. A payment without it is not checked, since the rest of it is missing. */
  readonly trailer: Trailer;
  /** The block that follows the head. */
  readonly afterHead: Block | undefined;
  readonly claims: ClaimList;
  /** Whether separators are missing or too many where figures of a claim are. */
  hasShiftedClaim(): boolean;
  /** Whether NULs are in the place of segments, nobody knows of how many. */
  hasHole(): boolean;
  /** Read again each time, as claims are. */
  readonly batches: Iterable<Batch>;
  readonly adjustments: readonly ProviderAdjustment[];
  /** The first claim or batch that follows a provider adjustment. */
  readonly claimAfterAdjustments: Block | undefined;
  /** How many segments there are from ST to SE. */
  readonly segments: number;
  /** How many of them SE01 need not count; they are counted in steps, since there may be very many. */
  uncountedSegments(): Generator<void, UncountedSegments>;
  readonly options: CheckOptions;
}

/** Segments that senders do not count. */
export interface UncountedSegments {
  /** What a doubled terminator creates. */
  readonly empty: number;
  /** Text that may be the torn-off rest of a segment, or a segment with an ID of its own. */
  readonly stray: number;
}

/** The claims of a payment, in order. They are read again each time, so keep figures, not claims. */
export interface ClaimList extends Iterable<ClaimSummary> {
  readonly length: number;
  find(wanted: (claim: ClaimSummary) => boolean): ClaimSummary | undefined;
  /** The claims with this status (CLP02); present where the list need not read the others for it. */
  readonly withStatus?: (status: string) => Iterable<ClaimSummary>;
}

/** All that a rule may know of a file: everything but the inside of its payments. */
export interface FileContext {
  readonly interchanges: readonly Interchange<PaymentEnds>[];
  /**
   * The blocks outside payments, and of each payment the first and the last one. `first` and `end`
   * of an interchange, group, or payment number these blocks.
   */
  readonly blocks: BlockList;
  /** False if the file ends inside a segment. */
  readonly terminated: boolean;
  /** True if no ISA names the delimiters. */
  readonly guessed: boolean;
  readonly options: CheckOptions;
  /** Absent if there is nothing of printed pages between segments. */
  readonly pages?: PrintedPages | undefined;
  /**
   * All blocks of an interchange, for a fix that edits all of it; absent while a file is read in
   * pieces. Whether there is a finding must not depend on it.
   */
  readonly blocksOf?: (interchange: Interchange<PaymentEnds>) => readonly Block[];
  /** All blocks of the file, under the same conditions. */
  readonly allBlocks?: readonly Block[];
}

/** Headers, footers, and form feeds of printed pages between segments. */
export interface PrintedPages {
  /** The block that the first of them is in, and where. */
  readonly block: Block;
  readonly span: Span;
  /** False if there are form feeds only. */
  readonly hasLines: boolean;
}
