import type { CheckOptions } from '../checks/options';
import type { RemittanceDocument } from '../document';
import { findingsOf } from '../engine/findings';
import { spanInDocument } from '../engine/reported';
import { locateElement } from '../located-element';
import { plainMoney } from '../remit/money';
import { totalsOf } from '../report/totals';

/** Everything that must be the same in a copy: each finding by rule and place, and every sum. */
export function outcomeOf(document: RemittanceDocument, options: CheckOptions): string {
  const findings = findingsOf(document, options).map(({ check, severity, block, finding }) => {
    const place = locateElement(document, spanInDocument(document, block, finding.span).start);
    return [check.id, severity, place?.segment, place?.element, place?.component].join(' ');
  });
  const totals = totalsOf(document, options.sequestration);
  const { payments, claims, denied, lines, reductions } = totals;
  const sums = [totals.sent, totals.charged, totals.paid, totals.patient, totals.sequestration];
  const { right, off, unknown, missing } = reductions;
  const counts = [payments, claims, denied, lines, right, off, unknown, missing];
  return JSON.stringify([findings, counts, sums.map(plainMoney)]);
}
