import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDocument, parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { status } from '../../server/features/status';
import type { RemittanceStatus } from '../../server/protocol/status';
import { defaultSettings } from '../../server/settings';
import { ask, positionIn, sample, spellings } from '../ask';

const commercial = sample('commercial');
const position = { line: 0, character: 0 };

for (const [spelling, write] of Object.entries(spellings)) {
  test(`the state of a payment in ${spelling}`, async () => {
    assert.deepEqual(await ask(status, write(commercial), { position }), {
      guide: '005010X221A1',
      payer: 'HARBORLINE MUTUAL HEALTH',
      total: '487.20',
      balance: 'balanced',
      difference: '',
      claims: 5,
      payments: 1,
    });
  });
}

test('how far off a payment is, and when it is incomplete', async () => {
  const off = await ask<RemittanceStatus>(status, commercial.replace('487.2', '500'), { position });
  assert.deepEqual([off.balance, off.difference, off.total], ['out of balance', '12.80', '500.00']);
  const truncated = commercial.slice(0, commercial.indexOf('PLB'));
  assert.equal(
    (await ask<RemittanceStatus>(status, truncated, { position })).balance,
    'incomplete',
  );
  const odd = await ask<RemittanceStatus>(status, commercial.replace('487.2', '4,8'), { position });
  assert.deepEqual([odd.balance, odd.total], ['incomplete', '']);
});

test('the status is of the payment at the cursor, or else of the first', async () => {
  const set = /ST\*835[\s\S]*SE\*80\*0001~\n/.exec(commercial)?.[0] ?? '';
  const text = commercial.replace(set, set + set.replace('487.2', '1'));
  const totals = [position, positionIn(text, 'BPR*I*1*'), positionIn(text, 'IEA')].map(
    async (at) => (await ask<RemittanceStatus>(status, text, { position: at })).total,
  );
  assert.deepEqual(await Promise.all(totals), ['487.20', '1.00', '487.20']);
  assert.equal(await ask(status, 'hello', { position }), null);
});

test('findings are counted once they are known', async () => {
  const document = parseDocument(commercial.replace('487.2', '500'));
  assert.equal((await ask<RemittanceStatus>(status, document, { position })).findings, undefined);
  const found = findingsOf(document, defaultSettings.checkOptions);
  const { findings } = await ask<RemittanceStatus>(status, document, { position });
  assert.ok(findings && findings.error > 0);
  assert.equal(
    Object.values(findings).reduce((sum, count) => sum + count, 0),
    found.length,
  );
});

test('a file with too many parts is one part, with one finding and a note in its state', async () => {
  const text = `${commercial}${'CLP~'.repeat(260_000)}`;
  const document = parseDocument(text, undefined, 100_000);
  assert.equal(document.sequence.blocks.length, 1);
  const found = findingsOf(document, defaultSettings.checkOptions);
  assert.deepEqual(
    found.map(({ check }) => check.id),
    ['too-large'],
  );
  const { payments, notice } = await ask<RemittanceStatus>(status, document, { position });
  assert.equal(payments, 0);
  assert.equal(notice, 'This file is too large to be checked here');
  const cut = editDocument(document, { start: commercial.length, end: text.length }, '');
  const { total } = await ask<RemittanceStatus>(status, cut, { position });
  assert.equal(total, '487.20');
});

test('a claim that is too large is named in the state of its payment', async () => {
  const large = commercial.replace('SE*80', `${'CAS*CO*45*1~'.repeat(150_000)}SE*80`);
  const { notice } = await ask<RemittanceStatus>(status, large, { position });
  assert.equal(notice, 'A part of the file is too large to be checked');
});
