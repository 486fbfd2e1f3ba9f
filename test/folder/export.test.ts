import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { rowKindNames } from '../../server/folder/rows/kinds';
import { rowKind } from '../../server/folder/rows/row-source';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { rowSchema } from '../generate/row-schema';
import { centsOf, centsText, ownSums } from './segments';

const samples = readdirSync(join('test', 'samples')).map((name) => join('test', 'samples', name));

interface AnyRow {
  readonly [name: string]: string | number | boolean | null;
}

async function rowsOf(kind: string, ...more: readonly string[]): Promise<readonly AnyRow[]> {
  const args = ['export', '--rows', kind, '--format', 'ndjson', ...more, ...samples];
  const { status, out, err } = await run(args);
  assert.deepEqual([status, err], [0, '']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function sumOf(rows: readonly AnyRow[], name: string): string {
  return centsText(rows.reduce((sum, row) => sum + centsOf(String(row[name] ?? '')), 0n));
}

test('rows add up to what the segments say', async () => {
  const own = ownSums(samples.map((file) => readFileSync(file, 'utf8')));
  const payments = await rowsOf('payments');
  assert.equal(payments.length, own.payments);
  assert.equal(sumOf(payments, 'amount'), centsText(own.sent));
  const claims = await rowsOf('claims');
  assert.equal(claims.length, own.claims);
  assert.equal(sumOf(claims, 'charged'), centsText(own.charged));
  assert.equal(sumOf(claims, 'paid'), centsText(own.paid));
  assert.equal((await rowsOf('lines')).length, own.lines);
  const adjustments = await rowsOf('adjustments');
  const patient = adjustments.filter(({ group }) => group === 'PR');
  assert.equal(sumOf(patient, 'amount'), centsText(own.patient));
  const moved = await rowsOf('provider-adjustments');
  const total = [...own.providerAdjustments.values()].reduce((sum, { amount }) => sum + amount, 0n);
  assert.equal(sumOf(moved, 'amount'), centsText(total));
});

test('rows join by their keys', async () => {
  const keyOf = (row: AnyRow, ...names: readonly string[]) => names.map((name) => row[name]).join();
  const claims = new Set(
    (await rowsOf('claims')).map((row) => keyOf(row, 'file', 'payment', 'claim')),
  );
  for (const kind of ['lines', 'adjustments', 'remarks']) {
    const rows = await rowsOf(kind);
    assert.ok(rows.length > 0, kind);
    for (const row of rows) assert.ok(claims.has(keyOf(row, 'file', 'payment', 'claim')), kind);
  }
});

for (const kind of rowKindNames) {
  test(`${kind}: rows are as their schema says, in every format`, async (context) => {
    const rows = await rowsOf(kind);
    const validate = new Ajv2020().compile(rowSchema(rowKind(kind)));
    for (const row of rows) assert.ok(validate(row), JSON.stringify(validate.errors));
    const csv = await run(['export', '--rows', kind, ...samples]);
    const [head, ...lines] = csv.out.trimEnd().split('\r\n');
    assert.equal(
      head,
      rowKind(kind)
        .columns.map(({ name }) => name)
        .join(),
    );
    assert.equal(lines.length, rows.length);
    const out = join(folderWith(context, {}), 'rows.parquet');
    await run(['export', '--rows', kind, '--format', 'parquet', '--out', out, ...samples]);
    const bytes = readFileSync(out);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    assert.equal(Number(parquetMetadata(file).num_rows), rows.length);
    const read = await parquetReadObjects({ file });
    for (const { name, type } of rowKind(kind).columns) {
      if (type !== 'amount') continue;
      const cents = read.reduce((sum, row) => sum + BigInt(Math.round((row[name] ?? 0) * 100)), 0n);
      assert.equal(centsText(cents), sumOf(rows, name), name);
    }
    const xlsx = await run(['export', '--rows', kind, '--format', 'xlsx', ...samples]);
    assert.ok(xlsx.out.startsWith('PK'));
  });
}

test('what identifies patients and claims is hashed for sharing, the same each time', async () => {
  const plain = await rowsOf('claims');
  const hashed = await rowsOf('claims', '--hash-ids', 'secret');
  const other = await rowsOf('claims', '--hash-ids', 'another');
  for (const name of ['account', 'control', 'patient', 'patient_id']) {
    for (const [i, row] of hashed.entries()) {
      if (plain[i]?.[name] === null) continue;
      assert.match(String(row[name]), /^[0-9a-f]{32}$/);
      assert.notEqual(row[name], other[i]?.[name]);
    }
  }
  assert.equal(sumOf(hashed, 'paid'), sumOf(plain, 'paid'));
});
