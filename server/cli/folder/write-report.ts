import { excessByPayer } from '../../folder/report/excess-by-payer';
import { sumsByRate } from '../../folder/report/rates';
import type { ReceivedAgain } from '../../folder/report/received-again';
import type { Grouping, Report } from '../../folder/report/report';
import { partsAsHtml } from '../../render/html/document';
import { partsAsMarkdown } from '../../render/markdown';
import { affectedParts } from '../../render/outline/affected';
import { reportParts } from '../../render/outline/report';
import { affectedSheet } from '../../render/rows/affected-sheet';
import { sheetAsCsv } from '../../render/rows/csv';
import { reportSheet } from '../../render/rows/report-sheet';
import { partsAsText } from '../../render/text';
import { visibleData } from '../../render/words/visible';
import { defaultTerms } from '../../sequestration/terms';

export const reportFormats = ['text', 'json', 'markdown', 'html', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A report as text in one of the formats. */
export function writeReport(
  report: Report,
  by: Grouping | undefined,
  format: ReportFormat,
  again?: ReceivedAgain,
): string {
  if (format === 'json') return `${JSON.stringify(report)}\n`;
  const { affected, months } = report;
  if (format === 'csv') return sheetAsCsv(affected ? affectedSheet(affected) : reportSheet(report));
  const parts = visibleData([
    ...reportParts(report, sumsByRate(months, defaultTerms), by, again && { again }),
    ...(affected ? affectedParts(affected, excessByPayer(affected)) : []),
  ]);
  if (format === 'html') return partsAsHtml('Report', parts);
  return format === 'markdown' ? partsAsMarkdown(parts) : partsAsText(parts);
}
