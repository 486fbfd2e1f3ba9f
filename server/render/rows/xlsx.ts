import { strToU8, zipSync } from 'fflate';
import type { Sheet } from './sheet';
import { styleSheet, worksheet } from './xlsx-parts';

/** A worksheet holds no more rows, its headings included. */
const mostRows = 1_048_576;

/**
 * Sheets as an XLSX workbook: amounts are numbers and dates are dates. The same sheets always give
 * the same bytes. Written here over fflate alone (9 kB, no dependencies), because the libraries
 * that write XLSX are many times as large and put the time of day into the file.
 */
export function sheetsAsXlsx(sheets: readonly Sheet[]): Uint8Array {
  const parts = sheets.flatMap((sheet) => [...split(sheet)]);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(parts.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': relationships([
      ...parts.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styleSheet,
  };
  parts.forEach(({ xml }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = xml;
  });
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) });
}

/** A sheet as as many worksheets as its rows need. */
function* split({ name, columns, rows }: Sheet): Iterable<{ name: string; xml: string }> {
  let number = 1;
  let some: (typeof rows extends Iterable<infer Row> ? Row : never)[] = [];
  const part = () => ({
    name: number === 1 ? name : `${name} ${number}`,
    xml: worksheet(columns, some),
  });
  for (const row of rows) {
    if (some.length === mostRows - 1) {
      yield part();
      number++;
      some = [];
    }
    some.push(row);
  }
  yield part();
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${kind}.${type}+xml"/>`;
  const ofSheets = Array.from({ length: sheets }, (_, i) =>
    override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'),
  );
  return (
    `${head}<Types xmlns="${package_}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', 'sheet.main') +
    override('/xl/styles.xml', 'styles') +
    `${ofSheets.join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${package_}/relationships">${all.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}">` +
    `<sheets>${sheets.join('')}</sheets></workbook>`
  );
}
