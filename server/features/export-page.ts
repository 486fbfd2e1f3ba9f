import { base64 } from '../base64';
import { type ExportedPage, type ExportPageParams, exportPageRequest } from '../protocol/pages';
import { renderMarkdown } from '../render/markdown';
import { lastDaysAsCalendar } from '../render/rows/calendar';
import { sheetAsCsv } from '../render/rows/csv';
import { sheetsAsXlsx } from '../render/rows/xlsx';
import { withoutNames } from '../render/words/without-names';
import { worklistPage } from '../report/worklist-page';
import { feature } from './feature';
import { everyRow, pageSheets } from './pages/export-sheets';
import { makePage } from './pages/make-page';
import { pageSource } from './pages/source';

/** A page as CSV, XLSX, Markdown or iCalendar. */
export const exportPage = feature<ExportPageParams, ExportedPage | null>({
  name: 'export-page',
  capability: {},
  request: exportPageRequest,
  empty: null,
  answer(context, { page, format, rows = 'claims', hideNames = false }) {
    const source = pageSource(context);
    switch (format) {
      case 'markdown': {
        const made = makePage(source, everyRow(page));
        return made && { text: renderMarkdown(hideNames ? withoutNames(made) : made) };
      }
      case 'icalendar': {
        if (page.page !== 'worklist') return null;
        const { payment, open } = page;
        const worklist = worklistPage(source, { payment, open, most: Infinity });
        return { text: lastDaysAsCalendar(worklist, stampNow()) };
      }
      case 'csv': {
        const [sheet] = pageSheets(source, page, [rows], hideNames);
        return sheet ? { text: sheetAsCsv(sheet) } : null;
      }
      case 'xlsx': {
        const sheets = pageSheets(source, page, ['claims', 'lines', 'adjustments'], hideNames);
        return sheets.length > 0 ? { base64: base64(sheetsAsXlsx(sheets)) } : null;
      }
    }
  },
});

/** `20251006T120000Z`. */
function stampNow(): string {
  return `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;
}
