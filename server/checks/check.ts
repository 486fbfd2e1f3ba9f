import type { Interchange, PaymentEnds } from '../document';
import type { ElementRef } from '../element-ref';
import type { Claim } from '../remit/claim';
import type { Span } from '../span';
import type { ElementFault, ElementFaultKind } from '../structure/element-fault';
import type { PlacementFault } from '../structure/placement';
import type { Block } from '../syntax/block';
import type { BlockPart } from './block-parts';
import type { ClaimPart } from './claim-parts';
import type { CheckContext, FileContext, GuideContext, PaymentContext } from './context';
import type { ComparedFile, RowPlace } from './rows';
import type { Level } from './severity';

/** A span, and the block it is relative to if that is not the block being checked. */
export interface BlockSpan extends Span {
  readonly block?: Block;
}

/** Something that is wrong, or worth knowing, and where. */
export interface Finding {
  readonly span: BlockSpan;
  /** The element that is meant, where it is missing and so has no span of its own. */
  readonly names?: Pick<ElementRef, 'element' | 'component'>;
  /** The fault, then the figures, then what to do. No patient's name or ID. */
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** Another place that a finding refers to: the other side of a sum, the first of two. */
export interface Related {
  readonly span: BlockSpan;
  readonly message: string;
}

/** A change that resolves a finding, built where the fault is known. */
export interface Fix {
  readonly title: string;
  /**
   * `safe` fixes may run on save. A fix that changes amounts, group codes, reason codes, or dates
   * is always `suggested`: an 835 is the payer's statement.
   */
  readonly kind: 'safe' | 'suggested';
  /** Empty if the fix is not an edit but a text to copy. */
  readonly edits: readonly Edit[];
  /**
   * Returns the text for the clipboard. `where` is the place of the finding as quoted to a payer,
   * "segment 47, CAS06", which the rule itself does not know.
   */
  readonly copy?: (where: string) => string;
}

export interface Edit {
  readonly span: BlockSpan;
  readonly text: string;
}

/**
 * Receives each finding of a rule as it is found, or a function that makes it: where that takes a
 * while, and a file may have very many, those that are not listed are only counted.
 */
export type Report = (finding: Finding | (() => Finding)) => void;

/**
 * A rule that remittances are checked against: one object per file, named like the file. Its `run`
 * looks at one thing and passes each finding to `report`. It keeps no state, since it runs for every
 * claim of a file. The code says "check" where users read "rule", because to them a check is a
 * payment.
 */
export type Check =
  | PlacementCheck
  | ElementCheck
  | BlockCheck
  | ClaimCheck
  | PaymentCheck
  | InterchangeCheck
  | FileCheck
  | FilesCheck;

interface CheckBase {
  /** File name, settings key, diagnostic code, and anchor in the catalog. */
  readonly id: string;
  /** Names the fault in a few words: "Payer address is missing". */
  readonly title: string;
  /** Its level unless the settings override it; `off` for a rule that users have to turn on. */
  readonly severity: Level;
  /** Search terms; the first is the section of the catalog and the folder. */
  readonly tags: readonly [Tag, ...Tag[]];
  /**
   * The IDs of the guides that it applies to. If absent, it applies to all of them, and a rule of
   * the claim or the payment also to remittances whose guide is not known.
   */
  readonly guides?: readonly string[];
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
 * Describes a segment that is not where its guide places it. The engine finds the faults; groups
 * whose guide is not known have none.
 */
export interface PlacementCheck extends CheckBase {
  readonly scope: 'placement';
  readonly faults: readonly PlacementFault['kind'][];
  run(fault: PlacementFault, block: Block, report: Report, context: GuideContext): void;
}

/** Describes an element that violates the guide; found the way placement faults are. */
export interface ElementCheck extends CheckBase {
  readonly scope: 'element';
  readonly faults: readonly ElementFaultKind[];
  run(fault: ElementFault, block: Block, report: Report, context: GuideContext): void;
}

/** Looks at the text of a block: the head of an envelope or payment, a claim, a trailer. */
export interface BlockCheck extends CheckBase {
  readonly scope: 'block';
  /** A block without this part is not given to the rule, which would find nothing there. */
  readonly needs?: BlockPart;
  run(block: Block, report: Report, context: CheckContext): void;
}

/** Looks at one claim with its service lines; spans are relative to the claim's block. */
export interface ClaimCheck extends CheckBase {
  readonly scope: 'claim';
  /** A claim without this part is not given to the rule, which would find nothing there. */
  readonly needs?: ClaimPart;
  run(claim: Claim, report: Report, context: CheckContext): void;
}

/** Looks at one payment, ST to SE; spans are relative to the block of its head. */
export interface PaymentCheck extends CheckBase {
  readonly scope: 'payment';
  /** True if it compares claims with each other: it then waits for a pause in typing. */
  readonly comparesClaims?: boolean;
  /** One that takes long where there are very many claims yields now and then, so that others get a turn. */
  run(payment: PaymentContext, report: Report): void | Iterable<void>;
}

/** Looks at one interchange with its groups; spans are relative to the block of its first segment. */
export interface InterchangeCheck extends CheckBase {
  readonly scope: 'interchange';
  /** True where it also looks at text that cannot be read as segments. */
  readonly anyText?: true;
  run(interchange: Interchange<PaymentEnds>, report: Report, file: FileContext): void;
}

/** Looks at the whole file; spans are relative to its first block. */
export interface FileCheck extends CheckBase {
  readonly scope: 'file';
  /** True where it also looks at text that cannot be read as segments. */
  readonly anyText?: true;
  run(file: FileContext, report: Report): void;
}

/** Looks at many remittances together, of which only rows are kept. */
export interface FilesCheck extends CheckBase {
  readonly scope: 'files';
  run(files: readonly ComparedFile[], report: (finding: FilesFinding) => void): void;
}

/** A place in one of many files. */
export interface FilesPlace {
  readonly file: string;
  readonly at: RowPlace;
  /** `TRN02`. */
  readonly element: string;
}

/** Something about a file that only shows next to other files. */
export interface FilesFinding extends FilesPlace {
  /** The fault, then the figures, then what to do. No patient's name or ID. */
  readonly message: string;
  /** CLP01 of the claim that it is about. */
  readonly claim?: string;
  readonly related: readonly (FilesPlace & { readonly message: string })[];
}

/** A span in a block other than the one being checked. */
export function inBlock(block: Block, span: Span): BlockSpan {
  return { block, start: span.start, end: span.end };
}
