import type { BlockSpan, Finding } from '../checks/check';
import { safeFixOf, type TextEdit } from '../checks/fixes';
import { snipOf } from '../checks/snip';
import { isClaim } from '../document';
import type { FindingScope, Ordered } from '../engine/order';
import type { Reported } from '../engine/reported';
import { openers } from '../envelopes';
import { elementName, locateElement } from '../located-element';
import { textField } from '../remit/field';
import { inDocument } from '../span';
import type { Block } from '../syntax/block';
import { lineColumnAt } from '../syntax/lines';
import { extentAfter, type LocatedBlock, sequenceWithGaps } from '../syntax/located-block';
import type { FindingResult, ResultPlace } from './result';

/** A finding with its place in the text. */
export interface PlacedFinding extends Ordered {
  readonly result: FindingResult;
  /** The edits of its safe fix; empty if it has none. */
  readonly edits: readonly TextEdit[];
}

/** Returns the place of a block that a finding refers to. */
export type Locate = (block: Block) => LocatedBlock | undefined;

/** Places findings, given the place of every block that they refer to. */
export function placeFindings(
  found: readonly Reported[],
  scope: FindingScope,
  locate: Locate,
): PlacedFinding[] {
  return found.map((reported) => placeFinding(reported, scope, locate));
}

function placeFinding(
  { check, severity, block, finding, more }: Reported,
  scope: FindingScope,
  locate: Locate,
): PlacedFinding {
  const located = (place: BlockSpan) => locate(place.block ?? block) as LocatedBlock;
  const spanOf = (place: BlockSpan) => inDocument(place, located(place).before.length);
  const placed = (place: BlockSpan) => resultPlace(located(place), place);
  const { span, names, message, related = [], fixes = [] } = finding;
  const account = accountOf(span.block ?? block);
  const result = {
    check: check.id,
    severity,
    snip: snipOf(check),
    message,
    ...(more !== undefined && { more }),
    ...resultPlace(located(span), span, names),
    ...(account !== undefined && { claim: account }),
    related: related.map((other) => ({ message: other.message, ...placed(other.span) })),
    fixes: fixes.map(({ title, kind }) => ({ title, kind })),
  };
  const edits = safeFixOf(fixes)?.edits ?? [];
  return {
    result,
    start: spanOf(span).start,
    scope,
    edits: edits.map((edit) => ({ span: spanOf(edit.span), text: edit.text })),
  };
}

/** The place in the text of a span of a block, and the element there or the one that is missing. */
function resultPlace(
  located: LocatedBlock,
  span: BlockSpan,
  names?: Finding['names'],
): ResultPlace {
  const sequence = sequenceWithGaps([located], { at: extentAfter(located) }, openers);
  const { start, end } = inDocument(span, located.before.length);
  const range = { start: lineColumnAt(sequence, start), end: lineColumnAt(sequence, end) };
  const place = locateElement({ sequence }, start);
  if (!place) return { range };
  const { element = place.element, component } = names ?? place;
  return { range, segment: place.segment, element: elementName({ ...place, element, component }) };
}

function accountOf(block: Block): string | undefined {
  return isClaim(block) ? textField(block, 0, 1)?.value : undefined;
}
