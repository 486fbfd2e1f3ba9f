const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Names the type of every part of a workbook. */
export function contentTypes(sheets: number): string {
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

/** Names other parts by their types, as `rId1` and so on. */
export function relationships(
  targets: readonly (readonly [type: string, target: string])[],
): string {
  const all = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${package_}/relationships">${all.join('')}</Relationships>`;
}

/** The list of sheets. */
export function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}">` +
    `<sheets>${sheets.join('')}</sheets></workbook>`
  );
}
