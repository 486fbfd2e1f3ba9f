import { defaultOptions } from '../../../server/checks/options';
import { parseDocument } from '../../../server/document';
import { renderHtml } from '../../../server/render/html/document';
import { renderMarkdown } from '../../../server/render/markdown';
import { sheetAsCsv } from '../../../server/render/rows/csv';
import type { Sheet } from '../../../server/render/rows/sheet';
import {
  adjustmentSheet,
  claimSheet,
  lineSheet,
  sequestrationSheet,
  worklistSheet,
} from '../../../server/render/rows/sheets';
import { sheetsAsXlsx } from '../../../server/render/rows/xlsx';
import { withoutName, withoutNames } from '../../../server/render/words/without-names';
import { claimPage } from '../../../server/report/claim-page';
import { allClaims } from '../../../server/report/claims/listing';
import { queryClaims } from '../../../server/report/claims/query';
import { handout } from '../../../server/report/handout';
import type { Page } from '../../../server/report/pages/page';
import type { PaymentHead, PaymentPage } from '../../../server/report/pages/payment';
import { paymentHead, paymentPage } from '../../../server/report/payment-page';
import { listPayments } from '../../../server/report/payments';
import { adjustmentRecords, lineRecords } from '../../../server/report/records';
import { sequestrationPage } from '../../../server/report/sequestration-page';
import { worklistPage } from '../../../server/report/worklist-page';
import { generateRemittance } from '../../bench/generate';

/**
 * The bytes of a file that a page is saved as, made by the writers themselves.
 *
 * @param name a page: `payment`, `claims`, `claim` (the first one), `worklist`, `sequestration`.
 * @param label what the file is, as the choice of formats calls it.
 */
export function expectedBytes(
  text: string,
  name: Page['page'],
  label: string,
  hideNames: boolean,
): Uint8Array {
  const source = { document: parseDocument(text), options: defaultOptions };
  const most = Number.POSITIVE_INFINITY;
  const made = pageOf(name);
  const page = hideNames ? withoutNames(made) : made;
  if (label === 'Excel (XLSX)') return sheetsAsXlsx(sheetsOf());
  return new TextEncoder().encode(textOf());

  function textOf(): string {
    if (label === 'Markdown') return renderMarkdown(page);
    if (label === 'HTML for a payer' && page.page === 'claim') return renderHtml(handout(page));
    if (label.startsWith('HTML')) return renderHtml(page);
    const [claims, lines, adjustments] = sheetsOf();
    const byRow: Readonly<Record<string, Sheet | undefined>> = {
      'CSV: one row per service line': lines,
      'CSV: one row per adjustment': adjustments,
    };
    const sheet = byRow[label] ?? claims;
    if (!sheet) throw new Error(`No rows for ${label}.`);
    return sheetAsCsv(sheet);
  }

  function sheetsOf(): readonly Sheet[] {
    if (page.page === 'worklist') return [worklistSheet(page)];
    if (page.page === 'sequestration') return [sequestrationSheet(page)];
    const named = <Row extends Parameters<typeof withoutName>[0]>(rows: Iterable<Row>) =>
      Array.from(rows, (row) => (hideNames ? withoutName(row) : row));
    return [
      claimSheet(named(queryClaims(source, { count: most }).rows)),
      lineSheet(named(lineRecords(source, {}))),
      adjustmentSheet(named(adjustmentRecords(source, {}))),
    ];
  }

  function pageOf(wanted: Page['page']): Page {
    const [payment] = listPayments(source.document);
    const [claim] = allClaims(source.document);
    if (!payment || !claim) throw new Error('The sample has no claim.');
    switch (wanted) {
      case 'payment':
        return paymentPage(source, payment);
      case 'claims':
        return queryClaims(source, { count: most });
      case 'claim':
        return claimPage(source, claim);
      case 'worklist':
        return worklistPage(source, { most });
      case 'sequestration':
        return sequestrationPage(source, { most });
    }
  }
}

/** A payment of more claims than are added up at once: its head, and its page. */
export function largePayment(): { head: PaymentHead | undefined; whole: PaymentPage } {
  const text = generateRemittance({ bytes: 1_000_000 });
  const source = { document: parseDocument(text), options: defaultOptions };
  const [payment] = listPayments(source.document);
  if (!payment) throw new Error('The remittance has no payment.');
  return { head: paymentHead(source, payment), whole: paymentPage(source, payment) };
}
