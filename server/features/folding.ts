import {
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
  FoldingRangeRequest,
} from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import type { DocumentSpan } from '../span';
import { lineColumnAt } from '../syntax/lines';
import { isTooLarge } from '../syntax/too-large';
import { feature } from './feature';
import { type Region, regionsIn, segmentsSpan, serviceLineRuns } from './place/regions';

/** Beyond this the innermost folds are left out. */
export const maxFolds = 20_000;

/** Folds interchanges, groups, payments, claims and service lines that span several lines. */
export const folding = feature<FoldingRangeParams, FoldingRange[] | null>({
  name: 'folding',
  capability: { foldingRangeProvider: true },
  request: FoldingRangeRequest.type,
  empty: null,
  answer({ document }) {
    const outer: DocumentSpan[] = [];
    const lines: DocumentSpan[] = [];
    collect(document, regionsIn(document), outer, lines);
    const folds: FoldingRange[] = [];
    for (const span of [...outer, ...lines]) {
      const startLine = lineColumnAt(document.sequence, span.start).line;
      const endLine = lineColumnAt(document.sequence, span.end).line;
      if (endLine > startLine) folds.push({ startLine, endLine, kind: FoldingRangeKind.Region });
      if (folds.length === maxFolds) break;
    }
    return nested(folds);
  },
});

/**
 * Editors drop a fold that begins inside another one and ends after it. Where a claim begins on the
 * line in which the one before it ends, that one is folded up to the line before.
 */
function nested(folds: readonly FoldingRange[]): FoldingRange[] {
  const ends = new Map(folds.map((fold) => [fold, fold.endLine]));
  const inOrder = [...folds].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  let open: FoldingRange[] = [];
  for (const fold of inOrder) {
    open = open.filter((outer) => (ends.get(outer) as number) >= fold.startLine);
    for (const outer of open) {
      if ((ends.get(outer) as number) < fold.endLine) ends.set(outer, fold.startLine - 1);
    }
    open.push(fold);
  }
  return folds
    .map((fold) => ({ ...fold, endLine: ends.get(fold) as number }))
    .filter(({ startLine, endLine }) => endLine > startLine);
}

function collect(
  document: RemittanceDocument,
  regions: Iterable<Region>,
  outer: DocumentSpan[],
  lines: DocumentSpan[],
): void {
  for (const region of regions) {
    outer.push(region.span);
    if (region.kind !== 'claim') {
      collect(document, regionsIn(document, region), outer, lines);
      continue;
    }
    if (isTooLarge(region.of)) continue;
    for (const { first, end } of serviceLineRuns(region.of)) {
      lines.push(segmentsSpan(document, region.first, first, end - 1));
    }
  }
}
