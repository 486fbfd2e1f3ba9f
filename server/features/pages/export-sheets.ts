import type { ExportRows, PageQuery } from '../../protocol/pages';
import type { Sheet } from '../../render/rows/sheet';
import {
  adjustmentSheet,
  claimSheet,
  lineSheet,
  sequestrationSheet,
  worklistSheet,
} from '../../render/rows/sheets';
import { withoutName, withoutNames } from '../../render/words/without-names';
import { queryClaims } from '../../report/claims/query';
import type { ClaimRow } from '../../report/claims/row';
import type { PageSource } from '../../report/page-source';
import type { ClaimsQuery } from '../../report/pages/claims';
import { adjustmentRecords, lineRecords, type RecordClaim } from '../../report/records';
import { sequestrationPage } from '../../report/sequestration-page';
import { worklistPage } from '../../report/worklist-page';
import { wantedPayment } from './make-page';

/**
 * A page as sheets of rows; of payments and claim lists the rows that are wanted. `hideNames` leaves
 * out the names of patients.
 */
export function pageSheets(
  source: PageSource,
  page: PageQuery,
  rows: readonly ExportRows[],
  hideNames: boolean,
): readonly Sheet[] {
  switch (page.page) {
    case 'worklist': {
      const { payment, open } = page;
      const worklist = worklistPage(source, { payment, open, most: Infinity });
      return [worklistSheet(hideNames ? withoutNames(worklist) : worklist)];
    }
    case 'sequestration': {
      const { payment } = page;
      return [sequestrationSheet(sequestrationPage(source, { payment, most: Infinity }))];
    }
    case 'payment': {
      const query = { payment: wantedPayment(source, page)?.segment };
      return rows.map((one) => sheets[one](source, query, hideNames));
    }
    case 'claims':
      return rows.map((one) => sheets[one](source, page.query, hideNames));
    // One claim is printed, not listed.
    case 'claim':
      return [];
  }
}

/** The same page with every row of its list. */
export function everyRow(page: PageQuery): PageQuery {
  if (page.page !== 'claims') return page;
  return { ...page, query: { ...page.query, from: 0, count: Infinity } };
}

type SheetOf = (source: PageSource, query: ClaimsQuery, hideNames: boolean) => Sheet;

const sheets: Readonly<Record<ExportRows, SheetOf>> = {
  claims: (source, query, hideNames) => {
    const every = { ...query, from: 0, count: Infinity, totals: false };
    return claimSheet(named(queryClaims(source, every).rows, hideNames));
  },
  lines: (source, query, hideNames) => lineSheet(named(lineRecords(source, query), hideNames)),
  adjustments: (source, query, hideNames) =>
    adjustmentSheet(named(adjustmentRecords(source, query), hideNames)),
};

function* named<Row extends ClaimRow | RecordClaim>(
  rows: Iterable<Row>,
  hideNames: boolean,
): Iterable<Row> {
  for (const row of rows) yield hideNames ? withoutName(row) : row;
}
