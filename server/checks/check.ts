import type { Batch, Interchange, Payment, RemittanceDocument } from '../document';
import type { Claim } from '../remit/claim';
import type { PaymentHead, ProviderAdjustment } from '../remit/payment';
import type { ClaimSummary } from '../remit/summary';
import type { Span } from '../span';
import type { ElementFault, ElementFaultKind } from '../structure/element-fault';
import type { PlacementFault } from '../structure/placement';
import type { Block } from '../syntax/block';
import type { CheckOptions } from './options';
import type { Level } from './severity';

/** A span, and the block it counts from where that is not the block being checked. */
export interface Place extends Span {
  readonly block?: Block;
}

/** Something that is wrong, or worth knowing, and where. */
export interface Finding {
  readonly span: Place;
  /** What is wrong, with the figures, and what to do. No patient's name or number. */
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** Another place that a finding speaks of: the other side of a sum, the first of two. */
export interface Related {
  readonly span: Place;
  readonly message: string;
}

/** A change that would mend a finding, born where the fault is known. */
export interface Fix {
  readonly title: string;
  /**
   * `safe` fixes may run on save. What touches money, groups, reasons or dates is always
   * `suggested`: an 835 is the payer's statement.
   */
  readonly kind: 'safe' | 'suggested';
  /** Empty where the fix is no edit but a text to copy. */
  readonly edits: readonly Edit[];
  /**
   * Makes the text to put on the clipboard. `where` is the place of the finding as one quotes it to
   * a payer, "segment 47, CAS06", which is not known where the finding is born.
   */
  readonly copy?: (where: string) => string;
}

export interface Edit {
  readonly span: Place;
  readonly text: string;
}

/** Takes what a check finds, as it finds it. */
export type Report = (finding: Finding) => void;

/**
 * What must be true of a remittance: one object a file, named like the file. Its `run` looks at one
 * thing and hands each finding to `report`; it keeps nothing, for it is asked for every claim of a
 * file.
 */
export type Check =
  | PlacementCheck
  | ElementCheck
  | BlockCheck
  | ClaimCheck
  | PaymentCheck
  | InterchangeCheck
  | FileCheck;

interface CheckBase {
  /** File name, settings key, diagnostic code and anchor of its page in the catalogue. */
  readonly id: string;
  /** What the check asks for, in a few words. */
  readonly title: string;
  /** Its level unless the settings name another; `off` where only those who ask want to know. */
  readonly severity: Level;
  /** Words to find rules by; the first names the section of the catalogue and the folder. */
  readonly tags: readonly [Tag, ...Tag[]];
}

export type Tag =
  | 'envelope'
  | 'structure'
  | 'format'
  | 'dates'
  | 'codes'
  | 'balance'
  | 'sequestration';

/**
 * Puts into words that a segment does not stand where the guide wants it. The engine finds the
 * faults; groups that follow another guide have none.
 */
export interface PlacementCheck extends CheckBase {
  readonly scope: 'placement';
  readonly faults: readonly PlacementFault['kind'][];
  run(fault: PlacementFault, block: Block, report: Report, context: CheckContext): void;
}

/** Puts into words that an element is not as the guide wants it; found as placement faults are. */
export interface ElementCheck extends CheckBase {
  readonly scope: 'element';
  readonly faults: readonly ElementFaultKind[];
  run(fault: ElementFault, block: Block, report: Report, context: CheckContext): void;
}

/** Looks at the text of a block: an envelope's or payment's head, a claim, a trailer. */
export interface BlockCheck extends CheckBase {
  readonly scope: 'block';
  run(block: Block, report: Report, context: CheckContext): void;
}

/** Looks at one claim with its service lines; spans count from the claim's block. */
export interface ClaimCheck extends CheckBase {
  readonly scope: 'claim';
  run(claim: Claim, report: Report, context: CheckContext): void;
}

/** Looks at one payment, ST to SE; spans count from the block of its head. */
export interface PaymentCheck extends CheckBase {
  readonly scope: 'payment';
  /** True where it compares claims with each other: it then waits for a pause in typing. */
  readonly comparesClaims?: boolean;
  run(payment: PaymentView, report: Report, context: FileContext): void;
}

/** Looks at one interchange with its groups; spans count from the block of its first segment. */
export interface InterchangeCheck extends CheckBase {
  readonly scope: 'interchange';
  run(interchange: Interchange, report: Report, context: FileContext): void;
}

/** Looks at the whole file; spans count from its first block. */
export interface FileCheck extends CheckBase {
  readonly scope: 'file';
  run(document: RemittanceDocument, report: Report, context: FileContext): void;
}

/**
 * The claims of a payment in order. Read them one at a time and keep figures, not summaries: a
 * payment may have more claims than fit into memory, and then they are read anew each time.
 */
export interface ClaimList extends Iterable<ClaimSummary> {
  readonly length: number;
  find(wanted: (claim: ClaimSummary) => boolean): ClaimSummary | undefined;
}

export interface PaymentView {
  readonly payment: Payment;
  readonly head: PaymentHead;
  readonly claims: ClaimList;
  readonly batches: readonly Batch[];
  readonly adjustments: readonly ProviderAdjustment[];
}

/** What a segment or claim is seen against: the payment it belongs to and the user's options. */
export interface CheckContext {
  /** Absent where the segment stands outside any payment. */
  readonly payment: PaymentHead | undefined;
  readonly options: CheckOptions;
}

export interface FileContext {
  readonly document: RemittanceDocument;
  readonly options: CheckOptions;
}

/** A span of another block than the one being checked. */
export function inBlock(block: Block, span: Span): Place {
  return { block, start: span.start, end: span.end };
}
