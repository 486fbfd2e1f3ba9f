import type { Cell, Sheet, SheetColumn } from './sheet';
import { cellRow, styleSheet, worksheetEnd, worksheetStart } from './xlsx-parts';
import { contentTypes, relationships, workbook } from './xlsx-workbook';
import { createZipFile } from './zip-file';

/** A workbook that is written as its rows come, and keeps none of them. */
export interface WorkbookFile {
  /** Starts a sheet, which ends where the next one starts. */
  startSheet(name: string, columns: readonly SheetColumn[]): void;
  addRow(cells: readonly Cell[]): void;
  /** Takes the bytes that are complete. */
  take(): Uint8Array;
  /** Ends the workbook, and returns the bytes that were not taken. */
  end(): Uint8Array;
}

/** A worksheet holds no more rows, its headings included. */
const mostRows = 1_048_576;

/**
 * An XLSX workbook: amounts are numbers and dates are dates. The same sheets always give the same
 * bytes. Written here over fflate alone (9 kB, no dependencies), because the libraries that write
 * XLSX are many times as large and put the time of day into the file.
 */
export function createWorkbookFile(): WorkbookFile {
  const zip = createZipFile();
  const names: string[] = [];
  let columns: readonly SheetColumn[] = [];
  let name = '';
  let row = 0;
  let part = 1;

  const startPart = () => {
    names.push(part === 1 ? name : `${name} ${part}`);
    zip.startMember(`xl/worksheets/sheet${names.length}.xml`);
    zip.addText(worksheetStart(columns));
    row = 1;
  };
  const endPart = () => {
    if (names.length > 0) zip.addText(worksheetEnd(columns, row));
  };
  const addMember = (path: string, text: string) => {
    zip.startMember(path);
    zip.addText(text);
  };

  // Programs tell a workbook from other archives by its first member.
  addMember('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  return {
    startSheet(sheet, sheetColumns) {
      endPart();
      [name, columns, part] = [sheet, sheetColumns, 1];
      startPart();
    },
    addRow(cells) {
      if (row === mostRows) {
        endPart();
        part++;
        startPart();
      }
      row++;
      zip.addText(cellRow(cells, columns, row));
    },
    take: zip.take,
    end() {
      endPart();
      addMember('xl/styles.xml', styleSheet);
      addMember('xl/workbook.xml', workbook(names));
      const sheets = names.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const);
      addMember('xl/_rels/workbook.xml.rels', relationships([...sheets, ['styles', 'styles.xml']]));
      addMember('[Content_Types].xml', contentTypes(names.length));
      return zip.end();
    },
  };
}

/** Sheets as a whole workbook; a sheet of more rows than a worksheet holds becomes several. */
export function sheetsAsXlsx(sheets: readonly Sheet[]): Uint8Array {
  const file = createWorkbookFile();
  for (const { name, columns, rows } of sheets) {
    file.startSheet(name, columns);
    for (const cells of rows) file.addRow(cells);
  }
  return file.end();
}
