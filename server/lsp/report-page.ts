import { excessByPayer } from '../folder/report/excess-by-payer';
import type { FolderReports } from '../folder/report/file-reports';
import { sumsByRate } from '../folder/report/rates';
import type { Grouping } from '../folder/report/report';
import type { ReportPage } from '../protocol/folder';
import { reportParts } from '../render/outline/report';
import { amountText } from '../render/words/amount';
import { excessMessage } from '../render/words/payer-excess';
import type { Terms } from '../sequestration/terms';

/** The report of a folder in the pieces that every renderer draws. */
export function makeReportPage(reports: FolderReports, by: Grouping, terms: Terms): ReportPage {
  const unread = !reports.isWanted;
  reports.want();
  const report = reports.report(by);
  if (!report) return { page: 'report', by, unread, parts: nothing, affected: 0, messages: [] };
  const affected = reports.affected();
  return {
    page: 'report',
    by,
    unread,
    parts: reportParts(report, sumsByRate(report.months, terms), by, { checked: false }),
    affected: affected.length,
    messages: excessByPayer(affected).map((one) => ({
      payer: one.payer,
      excess: amountText(one.excess),
      text: excessMessage(one),
    })),
  };
}

const nothing: ReportPage['parts'] = [
  { part: 'title', level: 1, text: 'No remittances in this folder' },
];
