import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportPage } from '../../server/features/export-page';
import { page } from '../../server/features/page';
import type { ExportedPage, PageQuery } from '../../server/protocol/pages';
import type { ClaimsPage } from '../../server/report/pages/claims';
import type { ShownPage } from '../../server/report/pages/page';
import { ask, sample } from '../ask';
import { generateRemittance } from '../bench/generate';

const commercial = sample('commercial');
const askPage = (wanted: PageQuery, text = commercial) =>
  ask<ShownPage | null>(page, text, { page: wanted });

test('each page is the one that was asked for', async () => {
  for (const kind of ['payment', 'worklist', 'sequestration'] as const) {
    assert.equal((await askPage({ page: kind }))?.page, kind);
  }
  assert.equal((await askPage({ page: 'claims', query: {} }))?.page, 'claims');
});

test('a claim is found by any of its segments, and rows begin with it', async () => {
  const { rows } = (await askPage({ page: 'claims', query: {} })) as ClaimsPage;
  const [, second] = rows;
  assert.ok(second);
  const claim = await askPage({ page: 'claim', segment: second.segment + 1 });
  assert.equal(claim?.page === 'claim' && claim.segment, second.segment);
  const around = await askPage({ page: 'claims', query: {}, around: second.segment + 1 });
  assert.ok(around?.page === 'claims');
  assert.equal(around.from, 1);
  assert.deepEqual(around.rows[0], second);
});

test('a claim is handed out without what the office found', async () => {
  const { rows } = (await askPage({ page: 'claims', query: {} })) as ClaimsPage;
  const segment = rows.find(({ codes }) => codes.length > 0)?.segment ?? 0;
  const own = await askPage({ page: 'claim', segment });
  const given = await askPage({ page: 'claim', segment, handout: true });
  assert.ok(own?.page === 'claim' && given?.page === 'claim');
  assert.deepEqual([given.findings, given.notes, given.lastDays, given.related], [[], [], [], []]);
  assert.deepEqual(given.lineTotals, own.lineTotals);
});

test('of a payment with many claims the head is there before they are added up', async () => {
  const long = generateRemittance({ bytes: 800_000 });
  const head = await askPage({ page: 'payment', headFirst: true }, long);
  const whole = await askPage({ page: 'payment' }, long);
  assert.ok(head?.page === 'payment head' && whole?.page === 'payment');
  assert.equal(head.claims, whole.counts.claims);
  assert.deepEqual(
    [head.trace, head.paid, head.payer, head.payments],
    [whole.trace, whole.paid, whole.payer, whole.payments],
  );
  const short = await askPage({ page: 'payment', headFirst: true });
  assert.equal(short?.page, 'payment');
});

test('where there is no such claim or payment, there is no page', async () => {
  assert.equal(await askPage({ page: 'claim', segment: 1 }), null);
  assert.equal(await askPage({ page: 'payment' }, 'hello'), null);
  const other = { page: 'claims', query: { text: 'nobody' }, around: 20 } as const;
  assert.equal(await askPage(other), null);
});

test('a page is saved as rows, as a workbook and as Markdown', async () => {
  const save = (wanted: PageQuery, format: string, rows?: string) =>
    ask<ExportedPage | null>(exportPage, commercial, { page: wanted, format, rows });
  const textOf = (saved: ExportedPage | null) => (saved && 'text' in saved ? saved.text : '');
  const { matching } = (await askPage({ page: 'claims', query: {} })) as ClaimsPage;
  const csv = textOf(await save({ page: 'payment' }, 'csv', 'claims'));
  assert.equal(csv.trimEnd().split('\n').length, matching + 1);
  const lines = textOf(await save({ page: 'claims', query: {} }, 'csv', 'lines'));
  assert.match(lines, /^Payer,.*Procedure/);
  const book = await save({ page: 'worklist' }, 'xlsx');
  assert.ok(book && 'base64' in book);
  assert.equal(atob(book.base64).slice(0, 2), 'PK');
  assert.match(textOf(await save({ page: 'sequestration' }, 'markdown')), /^# /);
  assert.match(textOf(await save({ page: 'worklist' }, 'icalendar')), /^BEGIN:VCALENDAR/);
  assert.equal(await save({ page: 'claim', segment: 20 }, 'csv'), null);
});
