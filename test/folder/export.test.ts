import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { createRowFile } from '../../server/cli/folder/row-file';
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

test('a payment says how many notes are on it', async (context) => {
  const note = { id: '1', kind: 'note', status: 'open', text: 'x', created: '2025-10-07' };
  const anchor = { trace: 'EFT2511140081', account: 'MH-20417' };
  const notes = { version: 1, traces: [], notes: [{ ...note, anchor }] };
  const folder = folderWith(context, {
    'a.835': readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8'),
    'a.835.notes.json': JSON.stringify(notes),
  });
  const args = ['export', '--rows', 'payments', '--format', 'ndjson', join(folder, 'a.835')];
  assert.equal(JSON.parse((await run(args)).out).notes, 1);
});

test('rows join by their keys: each key is one row, and every row has the row that it belongs to', async () => {
  const keysOf = async (kind: string, ...names: readonly string[]) =>
    (await rowsOf(kind)).map((row) => names.map((name) => row[name]).join());
  const payment = ['file', 'payment'];
  const claim = [...payment, 'claim'];
  const keys = {
    payments: payment,
    claims: claim,
    lines: [...claim, 'line'],
    adjustments: [...claim, 'adjustment'],
    'provider-adjustments': [...payment, 'adjustment'],
    remarks: [...claim, 'remark'],
  };
  for (const [kind, names] of Object.entries(keys)) {
    const all = await keysOf(kind, ...names);
    assert.ok(all.length > 0, kind);
    assert.equal(new Set(all).size, all.length, kind);
  }
  const belongs = async (kind: string, owner: string, names: readonly string[]) => {
    const owners = new Set(await keysOf(owner, ...names));
    for (const key of await keysOf(kind, ...names)) assert.ok(owners.has(key), `${kind}: ${key}`);
  };
  await belongs('claims', 'payments', payment);
  await belongs('provider-adjustments', 'payments', payment);
  for (const kind of ['lines', 'adjustments', 'remarks']) await belongs(kind, 'claims', claim);
  const lines = new Set(await keysOf('lines', ...claim, 'line'));
  for (const kind of ['adjustments', 'remarks']) {
    for (const row of await rowsOf(kind)) {
      if (row.line === null) continue;
      assert.ok(lines.has([...claim, 'line'].map((name) => row[name]).join()), kind);
    }
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
    const { num_rows: count, schema } = parquetMetadata(file);
    assert.equal(Number(count), rows.length);
    for (const { name, type } of rowKind(kind).columns) {
      if (type !== 'amount') continue;
      const {
        converted_type: decimal,
        precision,
        scale,
      } = schema.find((one) => one.name === name) ?? {};
      assert.deepEqual([decimal, precision, scale], ['DECIMAL', 18, 2], name);
    }
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

for (const format of ['parquet', 'xlsx'] as const) {
  test(`${format} is written as rows come, and keeps few of them`, () => {
    const kind = rowKind('remarks');
    const file = createRowFile(kind, format);
    let written = 0;
    for (let i = 0; i < 40; i++) {
      const rows = Array.from({ length: 1_000 }, (_, n) =>
        kind.columns.map(({ type }) => (type === 'count' ? i * 1_000 + n : `N${i * 1_000 + n}`)),
      );
      written += file.add(rows).length;
    }
    const left = file.end().length;
    assert.ok(left < written / 10, `${left} bytes after ${written}`);
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

test('no kind of rows has an identity left once they are hashed', async () => {
  for (const kind of rowKindNames) {
    const identities = rowKind(kind).columns.filter(({ identifies }) => identifies);
    const plain = await rowsOf(kind);
    const hashed = await rowsOf(kind, '--hash-ids', 'secret');
    assert.equal(hashed.length, plain.length);
    const left = JSON.stringify(hashed);
    for (const row of plain) {
      for (const { name } of identities) {
        const value = row[name];
        // A shorter one may be part of an amount or of another code.
        if (value !== null && String(value).length > 5)
          assert.ok(!left.includes(`"${value}"`), name);
      }
    }
  }
  const accounts = new Set(
    (await rowsOf('claims', '--hash-ids', 'secret')).map((row) => row.account),
  );
  for (const { account } of await rowsOf('findings', '--hash-ids', 'secret')) {
    assert.ok(account === null || accounts.has(account ?? null));
  }
});
