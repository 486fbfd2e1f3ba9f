import type { ClaimPage } from './pages/claim';
import type { AdjustmentRow } from './parts/adjustment';

/**
 * A claim's page to hand out, to the next payer or with an appeal: what the payer said of this claim
 * and its arithmetic, without what the office found, noted, or is advised to do, and without any
 * other claim.
 */
export function handout(page: ClaimPage): ClaimPage {
  return {
    ...page,
    adjustments: page.adjustments.map(withoutAdvice),
    lines: page.lines.map((line) => ({
      ...line,
      adjustments: line.adjustments.map(withoutAdvice),
    })),
    glossary: page.glossary.map(({ list, code, gist }) => ({ list, code, gist })),
    verdicts: [],
    findings: [],
    notes: [],
    lastDays: [],
    related: [],
  };
}

function withoutAdvice(row: AdjustmentRow): AdjustmentRow {
  return { ...row, responsible: '', next: undefined };
}
