import type { CheckOptions } from '../checks/options';
import type { FolderIndex } from '../folder/folder-index';
import { listFindings } from '../folder/list-findings';
import { excessByPayer } from '../folder/report/excess-by-payer';
import type { FolderReports } from '../folder/report/file-reports';
import { sumsByRate } from '../folder/report/rates';
import { receivedAgain } from '../folder/report/received-again';
import type { Grouping } from '../folder/report/report';
import type { ReportPage } from '../protocol/folder';
import { reportParts } from '../render/outline/report';
import { amountText } from '../render/words/amount';
import { excessMessage } from '../render/words/payer-excess';

/** The report of a folder in the pieces that every renderer draws. */
export function makeReportPage(
  { index, reports }: { readonly index: FolderIndex; readonly reports: FolderReports },
  by: Grouping,
  options: CheckOptions,
): ReportPage {
  const unread = !reports.isWanted;
  reports.want();
  const report = reports.report(by);
  const empty = { parts: nothing, findings: [], affected: 0, messages: [] };
  if (!report) return { page: 'report', by, unread, ...empty };
  const affected = reports.affected();
  return {
    page: 'report',
    by,
    unread,
    parts: reportParts(report, sumsByRate(report.months, options.sequestration), by, {
      checked: false,
      again: receivedAgain(index.files()),
    }),
    findings: listFindings(index.findings(options)),
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
