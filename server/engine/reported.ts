import type { BlockSpan, Check, Finding } from '../checks/check';
import type { Severity } from '../checks/severity';
import type { RemittanceDocument } from '../document';
import type { DocumentSpan } from '../span';
import type { Block } from '../syntax/block';
import { blockStart } from '../syntax/sequence';

/** A finding with the rule that made it, and the block that its spans are relative to. */
export interface Reported {
  readonly check: Check;
  readonly severity: Severity;
  readonly block: Block;
  readonly finding: Finding;
  /** How many findings that are not listed it represents; absent for a finding. */
  readonly more?: number;
  /** Set once a person has accepted the finding with a note. */
  readonly accepted?: Acceptance;
}

/** Who accepted a finding, when, and why. */
export interface Acceptance {
  /** The ID of the note. */
  readonly id: string;
  readonly text: string;
  readonly author?: string | undefined;
  /** When, as an ISO timestamp. */
  readonly created: string;
}

/** A finding's place as a span of the document; `block` is the block that was checked. */
export function spanInDocument(
  { sequence }: RemittanceDocument,
  block: Block,
  place: BlockSpan,
): DocumentSpan {
  const start = blockStart(sequence, place.block ?? block);
  return { start: start + place.start, end: start + place.end };
}

/** All places in a finding. */
export function spansOf({ finding }: Reported): BlockSpan[] {
  const { span, related = [], fixes = [] } = finding;
  const edits = fixes.flatMap((fix) => fix.edits);
  return [span, ...related.map((one) => one.span), ...edits.map((edit) => edit.span)];
}
