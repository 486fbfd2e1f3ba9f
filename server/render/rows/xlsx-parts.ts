import { visible } from '../words/visible';
import type { Cell, SheetColumn } from './sheet';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The formats of cells, by the places below: text, amount, date, heading. */
export const styleSheet =
  `${head}<styleSheet xmlns="${spreadsheet}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="mm/dd/yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4">' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '</cellXfs></styleSheet>';

const [textStyle, amountStyle, dateStyle, headStyle] = [0, 1, 2, 3];

/** Characters of a column by what it holds; Excel counts widths in digits. */
const widths: Readonly<Record<SheetColumn['type'], number>> = {
  text: 18,
  amount: 13,
  date: 12,
  count: 9,
};

/** A worksheet up to its rows: headings that stay in sight. */
export function worksheetStart(columns: readonly SheetColumn[]): string {
  const cols = columns.map(
    ({ type }, i) => `<col min="${i + 1}" max="${i + 1}" width="${widths[type]}" customWidth="1"/>`,
  );
  const headings = columns.map(({ label }, i) => textCell(label, `${columnName(i)}1`, headStyle));
  return (
    `${head}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>` +
    `<row r="1">${headings.join('')}</row>`
  );
}

/** One row of cells; rows are numbered from 1, which is that of the headings. */
export function cellRow(
  cells: readonly Cell[],
  columns: readonly SheetColumn[],
  number: number,
): string {
  const all = cells.map((cell, i) => cellXml(cell, columns[i], `${columnName(i)}${number}`));
  return `<row r="${number}">${all.join('')}</row>`;
}

/** The end of a worksheet, whose headings filter its rows. */
export function worksheetEnd(columns: readonly SheetColumn[], lastRow: number): string {
  const range = `A1:${columnName(columns.length - 1)}${lastRow}`;
  return `</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

function cellXml(cell: Cell, column: SheetColumn | undefined, place: string): string {
  if (cell === undefined || cell === '') return '';
  switch (column?.type) {
    case 'amount':
      return `<c r="${place}" s="${amountStyle}"><v>${cell}</v></c>`;
    case 'count':
      return `<c r="${place}"><v>${cell}</v></c>`;
    case 'date':
      return `<c r="${place}" s="${dateStyle}"><v>${serialDay(cell)}</v></c>`;
    default:
      return textCell(cell, place, textStyle);
  }
}

/** A cell holds no more characters. */
const mostText = 32_767;

function textCell(text: string, place: string, style: number): string {
  const shown = visible(text).slice(0, mostText);
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(shown)}</t></is></c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Days since the one that a spreadsheet counts from; right from March 1900 on. */
function serialDay(date: string): number {
  return Math.round(Date.parse(date) / 86_400_000) + 25_569;
}

/** `A`, `Z`, `AA`. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
