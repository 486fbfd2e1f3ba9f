import { sumsByRate } from '../../folder/report/rates';
import type { Grouping, Report } from '../../folder/report/report';
import { partsAsHtml } from '../../render/html/document';
import { partsAsMarkdown } from '../../render/markdown';
import { reportParts } from '../../render/outline/report';
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
): string {
  if (format === 'json') return `${JSON.stringify(report)}\n`;
  if (format === 'csv') return sheetAsCsv(reportSheet(report));
  const parts = visibleData(reportParts(report, sumsByRate(report.months, defaultTerms), by));
  if (format === 'html') return partsAsHtml('Report', parts);
  return format === 'markdown' ? partsAsMarkdown(parts) : partsAsText(parts);
}
