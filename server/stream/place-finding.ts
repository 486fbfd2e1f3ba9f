import type { Place } from '../checks/check';
import { safeFixOf, type TextEdit } from '../checks/fixes';
import { snipOf } from '../checks/snip';
import { isClaim } from '../document';
import type { Reported } from '../engine/run';
import { openers } from '../envelopes';
import { elementName, placeAt } from '../place';
import { textField } from '../remit/field';
import type { Block } from '../syntax/block';
import { lineColumnAt } from '../syntax/lines';
import { behind, type Standing, sequenceWithGaps } from '../syntax/standing';
import type { FoundThere, There } from './result';

/** A finding as it is told, and what to know of it beside that. */
export interface PlacedFinding {
  readonly found: FoundThere;
  /** Where it stands in the text. */
  readonly start: number;
  /** What was looked at; of two findings at one place the one of the larger scope comes first. */
  readonly scope: 'file' | 'payment' | 'block';
  /** The edits of its safe fix; empty where it has none. */
  readonly edits: readonly TextEdit[];
}

/** Tells where findings stand, given every block that they speak of. */
export function placeFindings(
  all: readonly Reported[],
  scope: PlacedFinding['scope'],
  standings: readonly Standing[],
): PlacedFinding[] {
  if (all.length === 0) return [];
  const byBlock = new Map(standings.map((standing) => [standing.block, standing]));
  return all.map((reported) => placeFinding(reported, scope, byBlock));
}

function placeFinding(
  { check, severity, block, finding }: Reported,
  scope: PlacedFinding['scope'],
  byBlock: ReadonlyMap<Block, Standing>,
): PlacedFinding {
  const standingOf = (place: Place) => byBlock.get(place.block ?? block) as Standing;
  const spanOf = (place: Place) => {
    const { length } = standingOf(place).before;
    return { start: length + place.start, end: length + place.end };
  };
  const thereAt = (place: Place) => there(standingOf(place), place);
  const { span, message, related = [], fixes = [] } = finding;
  const account = accountOf(span.block ?? block);
  const found = {
    check: check.id,
    severity,
    snip: snipOf(check),
    message,
    ...thereAt(span),
    ...(account !== undefined && { claim: account }),
    related: related.map((other) => ({ message: other.message, ...thereAt(other.span) })),
    fixes: fixes.map(({ title, kind }) => ({ title, kind })),
  };
  const edits = safeFixOf(fixes)?.edits ?? [];
  return {
    found,
    start: spanOf(span).start,
    scope,
    edits: edits.map((edit) => ({ span: spanOf(edit.span), text: edit.text })),
  };
}

/** A place within a block, told in the terms of the whole text. */
function there(standing: Standing, { start, end }: Place): There {
  const sequence = sequenceWithGaps([standing], { at: behind(standing) }, openers);
  const { length } = standing.before;
  const range = {
    start: lineColumnAt(sequence, length + start),
    end: lineColumnAt(sequence, length + end),
  };
  const place = placeAt({ sequence }, length + start);
  return place ? { range, segment: place.ordinal, element: elementName(place) } : { range };
}

function accountOf(block: Block): string | undefined {
  return isClaim(block) ? textField(block, 0, 1)?.value : undefined;
}
