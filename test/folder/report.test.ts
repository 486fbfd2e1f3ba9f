import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mergeReports } from '../../server/folder/report/merge-reports';
import type { Report } from '../../server/folder/report/report';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { assertSums } from './assert-sums';
import { remittance } from './remittance';
import { centsOf, centsText, ownSums } from './segments';

const corpus = process.env.REMITTANCE_CORPUS;
const samples = filesIn(join('test', 'samples'));
const files = [...samples, ...(corpus ? filesIn(corpus) : [])];

async function reportOf(...args: readonly string[]): Promise<Report> {
  const { out, status, err } = await run(['report', '--format', 'json', ...args]);
  assert.deepEqual([status, err], [0, '']);
  return JSON.parse(out);
}

test('the sums of a report are those of the segments’ own text', async () => {
  const report = await reportOf(...files);
  const own = ownSums(files.map((file) => readFileSync(file, 'utf8')));
  assertSums(report, own);
  assert.equal(report.files, files.length);
});

test('groups add up to the totals', async () => {
  for (const by of ['payer', 'provider', 'month']) {
    const { groups = [], ...report } = await reportOf('--by', by, ...files);
    assert.equal(report.by, by);
    for (const name of ['charged', 'paid', 'patient', 'sequestration', 'deniedAmount'] as const) {
      const sum = groups.reduce((total, group) => total + centsOf(group[name]), 0n);
      assert.equal(centsText(sum), report[name], `${by}: ${name}`);
    }
    const claims = groups.reduce((total, group) => total + group.claims, 0);
    assert.equal(claims, report.claims);
  }
});

test('reports of parts add up to the report of the whole, in any order', async (context) => {
  for (const by of ['none', 'payer', 'month']) {
    const { across, ...whole } = await reportOf('--by', by, ...files);
    const parts = await Promise.all(files.map((file) => reportOf('--by', by, file)));
    for (const some of [parts, [...parts].reverse()]) {
      const { across: _, ...merged } = mergeReports(some);
      assert.deepEqual(merged, whole);
    }
    const lines = parts.map((part) => `${JSON.stringify(part)}\n`);
    const folder = folderWith(context, {
      'first.json': lines.slice(0, 2).join(''),
      'second.json': lines.slice(2).join(''),
    });
    const named = ['first.json', 'second.json'].map((name) => join(folder, name));
    const { out } = await run(['report', '--format', 'json', 'merge', ...named]);
    const { across: __, ...read } = JSON.parse(out);
    assert.deepEqual(read, whole);
  }
});

test('what is not a report is not merged, and nothing of it is quoted', async (context) => {
  const folder = folderWith(context, { 'a.json': '{"patient":"ASHDOWN"}' });
  const { status, out, err } = await run(['report', 'merge', join(folder, 'a.json')]);
  assert.deepEqual([status, out], [2, '']);
  assert.match(err, /a\.json: not a report/);
  assert.doesNotMatch(err, /ASHDOWN/);
});

test('the audit says what is right, off, missing, and recoverable by month', async (context) => {
  const claim = (account: string, date: string, reduction: string, paid: string) => [
    `CLP*${account}*1*120*${paid}*0*MB*X${account}*11`,
    `SVC*HC:99213*120*${paid}`,
    `DTM*472*${date}`,
    ...(reduction ? [`CAS*CO*253*${reduction}`] : ['CAS*CO*45*0']),
    'DTM*050*20251001',
  ];
  const body = [
    ...claim('A1', '20250910', '2.4', '117.6'),
    ...claim('A2', '20250911', '3.4', '116.6'),
    ...claim('A3', '20250912', '', '120'),
    ...claim('A4', '20220415', '1.2', '118.8'),
  ];
  const text = remittance([{ trace: 'T1', amount: '473', body }]);
  const folder = folderWith(context, { 'a.835': text });
  const { months } = await reportOf(join(folder, 'a.835'));
  assert.deepEqual(months, [
    {
      month: '2022-04',
      base: '120.00',
      reduction: '1.20',
      expected: '1.20',
      right: 1,
      off: 0,
      missing: 0,
      unknown: 0,
      missed: '0.00',
      recoverable: '0.00',
    },
    {
      month: '2025-09',
      base: '240.00',
      reduction: '5.80',
      expected: '7.20',
      right: 1,
      off: 1,
      missing: 1,
      unknown: 0,
      missed: '2.40',
      recoverable: '1.00',
    },
  ]);
  const { out } = await run(['report', join(folder, 'a.835')]);
  assert.match(out, /04\/01\/2022 – 06\/30\/2022 +1% +120\.00 +1\.20/);
  assert.match(out, /07\/01\/2022 – +2% +240\.00 +5\.80 +7\.20 +1 +1 +1 +2\.40 +1\.00/);
});

test('a report is text, Markdown, HTML, or CSV as well', async () => {
  const formats = {
    text: /^3 remittances in 3 files/,
    markdown: /^# 3 remittances in 3 files/,
    html: /<h1>3 remittances in 3 files/,
    csv: /^Group,Reason,Count,Amount\r\nCO,/,
  };
  for (const [format, pattern] of Object.entries(formats)) {
    const { out, status } = await run(['report', '--format', format, ...samples]);
    assert.equal(status, 0);
    assert.match(out, pattern);
  }
  const { out } = await run(['report', '--by', 'provider', '--format', 'csv', ...samples]);
  assert.match(out, /^Key,Name,Payments/);
});

test('what shows only across files is in the report', async (context) => {
  const text = remittance([{ trace: 'T1', amount: '0' }]);
  const folder = folderWith(context, { 'a.835': text, 'b.835': text });
  const named = ['a.835', 'b.835'].map((name) => join(folder, name));
  const { across } = await reportOf('--off', 'interchange-received-twice', ...named);
  const found = across.map(({ file, check }) => [file, check]);
  assert.deepEqual(found, [[named[1], 'payment-received-twice']]);
  const { out } = await run(['report', ...named]);
  assert.match(out, /warning: .*b\.835, segment 1: Interchange control number/);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(835|edi|txt)$/.test(name))
    .map((name) => join(folder, name));
}
