import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from '../../server/document';
import { lastDaysAsCalendar } from '../../server/render/rows/calendar';
import { sheetAsCsv } from '../../server/render/rows/csv';
import type { Cell, Sheet } from '../../server/render/rows/sheet';
import {
  adjustmentSheet,
  claimSheet,
  lineSheet,
  sequestrationSheet,
  worklistSheet,
} from '../../server/render/rows/sheets';
import { sheetsAsXlsx } from '../../server/render/rows/xlsx';
import { queryClaims } from '../../server/report/claims/query';
import { adjustmentRecords, lineRecords } from '../../server/report/records';
import { sequestrationPage } from '../../server/report/sequestration-page';
import { worklistPage } from '../../server/report/worklist-page';
import { readFixture } from '../harness';
import { remittances } from '../report/files';
import { sourceOf } from './all-pages';

const source = sourceOf(
  parseDocument(
    readFixture(
      [
        'CLP*=A1*22*-100*-80.005**MB*X1*11*1',
        'NM1*QC*1*O"BRIEN, <J&J>*ANNA****MI*M1',
        'DTM*232*20240229',
        'SVC*HC:99213:25*-100*-80.005**2',
        'DTM*472*20240229',
        'CAS*CO*45*-10**253*-0.2',
        'CAS*PR*2*-9.795',
        'CLP*A2*1*100*0**MB*X2*11*1',
        'DTM*232*20251006',
        'CAS*CO*50*100',
        '',
      ].join('~\n'),
    ).text,
  ),
);

const sheets = (): readonly Sheet[] => [
  claimSheet(queryClaims(source).rows),
  lineSheet([...lineRecords(source, {})]),
  adjustmentSheet([...adjustmentRecords(source, {})]),
  worklistSheet(worklistPage(source)),
  sequestrationSheet(sequestrationPage(source)),
];

test('CSV gives back what the sheets hold', () => {
  for (const sheet of sheets()) {
    const [heads, ...rows] = parseCsv(sheetAsCsv(sheet));
    assert.deepEqual(
      heads,
      sheet.columns.map(({ label }) => label),
    );
    assert.deepEqual(
      rows,
      [...sheet.rows].map((cells) => cells.map((cell) => (cell ?? '').replace(/^(=)/, "'$1"))),
    );
  }
});

test('XLSX gives back what the sheets hold: numbers, dates, texts', () => {
  const files = unzipSync(sheetsAsXlsx(sheets()));
  assert.deepEqual(
    names(files['xl/workbook.xml']),
    sheets().map(({ name }) => name),
  );
  sheets().forEach((sheet, i) => {
    const [heads, ...rows] = readWorksheet(files[`xl/worksheets/sheet${i + 1}.xml`]);
    assert.deepEqual(
      heads,
      sheet.columns.map(({ label }) => label),
    );
    const width = sheet.columns.length;
    const padded = rows.map((cells) => Array.from({ length: width }, (_, k) => cells[k] ?? ''));
    assert.deepEqual(
      padded,
      [...sheet.rows].map((cells) => cells.map((cell: Cell) => cell ?? '')),
    );
  });
});

test('the same sheets always make the same workbook', () => {
  assert.deepEqual(sheetsAsXlsx(sheets()), sheetsAsXlsx(sheets()));
});

test('the columns of rows add up to the totals of pages, in every file', () => {
  for (const { name, document } of remittances()) {
    const own = sourceOf(document);
    const page = queryClaims(own, { count: Number.POSITIVE_INFINITY });
    const records = [...adjustmentRecords(own, {})];
    const cents = (amounts: Iterable<string | undefined>) =>
      [...amounts].reduce((sum, amount) => sum + Math.round(Number(amount ?? 0) * 10_000), 0);
    const {
      patientResponsibility = '',
      sequestration = '',
      otherAdjustments = '',
    } = page.totals ?? {};
    assert.equal(
      cents(records.map(({ adjustment }) => adjustment.amount)),
      cents([patientResponsibility, sequestration, otherAdjustments]),
      name,
    );
    assert.equal([...lineRecords(own, {})].length, page.totals?.lines, name);
  }
});

test('a calendar has an event for each last day, names no patient, and folds its lines', () => {
  const text = lastDaysAsCalendar(worklistPage(source), '20251201T120000Z');
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 3);
  assert.match(text, /DTSTART;VALUE=DATE:20251218\r\nSUMMARY:Appeal: claim A2\\, 100\.00\r\n/);
  assert.match(text.replaceAll('\r\n ', ''), /120 days after receipt\\, presumed 5 days after/);
  assert.doesNotMatch(text, /BRIEN|ANNA/);
  for (const line of text.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75);
});

/** Reads CSV as RFC 4180 says. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

function names(xml: Uint8Array | undefined): string[] {
  const text = strFromU8(xml ?? new Uint8Array());
  return [...text.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
}

/** Reads the cells of a worksheet: texts as they are, dates as ISO, numbers as they are written. */
function readWorksheet(xml: Uint8Array | undefined): string[][] {
  const text = strFromU8(xml ?? new Uint8Array());
  return [...text.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, letter = '', attributes = '', inner = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs,
    )) {
      const column = [...letter].reduce((n, one) => n * 26 + one.charCodeAt(0) - 64, 0) - 1;
      const value = inner.replace(/<[^>]*>/g, '');
      cells[column] = attributes.includes('s="2"') ? isoDay(Number(value)) : unescaped(value);
    }
    return cells;
  });
}

function isoDay(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
