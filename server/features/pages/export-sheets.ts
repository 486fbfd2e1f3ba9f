import type { ExportRows, PageQuery } from '../../protocol/pages';
import type { Sheet } from '../../render/rows/sheet';
import {
  adjustmentSheet,
  claimSheet,
  lineSheet,
  sequestrationSheet,
  worklistSheet,
} from '../../render/rows/sheets';
import { queryClaims } from '../../report/claims/query';
import type { PageSource } from '../../report/page-source';
import type { ClaimsQuery } from '../../report/pages/claims';
import { adjustmentRecords, lineRecords } from '../../report/records';
import { sequestrationPage } from '../../report/sequestration-page';
import { worklistPage } from '../../report/worklist-page';
import { wantedPayment } from './make-page';

/** A page as sheets of rows; of payments and claim lists the rows that are wanted. */
export function pageSheets(
  source: PageSource,
  page: PageQuery,
  rows: readonly ExportRows[],
): readonly Sheet[] {
  switch (page.page) {
    case 'worklist': {
      const { payment, open } = page;
      return [worklistSheet(worklistPage(source, { payment, open, most: Infinity }))];
    }
    case 'sequestration': {
      const { payment } = page;
      return [sequestrationSheet(sequestrationPage(source, { payment, most: Infinity }))];
    }
    case 'payment': {
      const query = { payment: wantedPayment(source, page)?.segment };
      return rows.map((one) => sheets[one](source, query));
    }
    case 'claims':
      return rows.map((one) => sheets[one](source, page.query));
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

type SheetOf = (source: PageSource, query: ClaimsQuery) => Sheet;

const sheets: Readonly<Record<ExportRows, SheetOf>> = {
  claims: (source, query) =>
    claimSheet(queryClaims(source, { ...query, from: 0, count: Infinity, totals: false }).rows),
  lines: (source, query) => lineSheet(lineRecords(source, query)),
  adjustments: (source, query) => adjustmentSheet(adjustmentRecords(source, query)),
};
