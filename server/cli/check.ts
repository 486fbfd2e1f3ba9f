import type { Fix } from '../checks/check';
import { findingsOf } from '../checks/findings';
import { applyEdits, editsApart, safeFixOf, type TextEdit } from '../checks/fixes';
import type { CheckOptions } from '../checks/options';
import { blockStarts, placed, type Reported } from '../checks/run';
import { isClaim, parseDocument, type RemittanceDocument } from '../document';
import { elementName, placeAt } from '../place';
import { textField } from '../remit/field';
import { type Totals, totalsOf } from '../report/totals';
import type { Span } from '../span';
import type { Block } from '../syntax/block';
import { lineColumnAt } from '../syntax/lines';
import type { FoundThere, There } from './result';

/** What is to be said of one file. */
export interface Checked {
  readonly findings: readonly FoundThere[];
  readonly totals: Totals;
}

/** Checks a text as an editor would. */
export function checkText(text: string, options: CheckOptions): Checked {
  const document = parseDocument(text);
  const starts = blockStarts(document);
  const findings = findingsOf(document, options).map((found) =>
    foundThere(document, starts, found),
  );
  return { findings, totals: totalsOf(document, options.sequestration) };
}

/** A fix may make room for another that overlapped it; a text is tried this often. */
const mostRounds = 10;

/** The text with every safe fix applied, and how many that were. */
export function fixText(text: string, options: CheckOptions): { text: string; fixes: number } {
  let fixes = 0;
  for (let round = 0; round < mostRounds; round++) {
    const document = parseDocument(text);
    const starts = blockStarts(document);
    const safe = findingsOf(document, options).flatMap(({ block, finding }) => {
      const fix = safeFixOf(finding.fixes);
      return fix ? [placedEdits(starts, block, fix)] : [];
    });
    const edits = editsApart(safe);
    if (edits.length === 0) break;
    fixes += safe.filter((own) => own.every((edit) => edits.includes(edit))).length;
    text = applyEdits(text, edits);
  }
  return { text, fixes };
}

function placedEdits(starts: ReadonlyMap<Block, number>, block: Block, fix: Fix): TextEdit[] {
  return fix.edits.map(({ span, text }) => ({ span: placed(starts, block, span), text }));
}

function foundThere(
  document: RemittanceDocument,
  starts: ReadonlyMap<Block, number>,
  { check, severity, block, finding }: Reported,
): FoundThere {
  const account = accountOf(finding.span.block ?? block);
  return {
    check: check.id,
    severity,
    message: finding.message,
    ...thereAt(document, placed(starts, block, finding.span)),
    ...(account !== undefined && { claim: account }),
    related: (finding.related ?? []).map(({ span, message }) => ({
      message,
      ...thereAt(document, placed(starts, block, span)),
    })),
    fixes: (finding.fixes ?? []).map(({ title, kind }) => ({ title, kind })),
  };
}

function thereAt(document: RemittanceDocument, { start, end }: Span): There {
  const { sequence } = document;
  const range = { start: lineColumnAt(sequence, start), end: lineColumnAt(sequence, end) };
  const place = placeAt(document, start);
  return place ? { range, segment: place.ordinal, element: elementName(place) } : { range };
}

function accountOf(block: Block): string | undefined {
  return isClaim(block) ? textField(block, 0, 1)?.value : undefined;
}
