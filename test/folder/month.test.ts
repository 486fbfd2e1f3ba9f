import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DepositRow } from '../../server/folder/deposit-rows';
import type { Deposits } from '../../server/folder/deposits';
import type { Ledger } from '../../server/folder/ledger/ledger';
import type { Report } from '../../server/folder/report/report';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { assertSums } from './assert-sums';
import { makeMonth } from './month';
import { centsOf, ownSums } from './segments';

for (const seed of [835, 2051]) {
  const month = makeMonth(seed);
  const texts = month.files.map(([, text]) => text);

  test(`month ${seed}: every fault of the bank's file is named, and nothing else`, async (context) => {
    const folder = folderWith(context, Object.fromEntries(month.files));
    const bank = join(folder, 'bank.ach');
    writeFileSync(bank, month.bank);
    const { out } = await run(['deposits', '--bank', bank, '--format', 'json', folder]);
    const found: Record<keyof Deposits, readonly DepositRow[]> = JSON.parse(out);
    const named = (['amountDiffers', 'withoutDeposit', 'withoutRemittance', 'proposed'] as const)
      .flatMap((list) => found[list].map((row) => `${list} ${row.trace ?? row.bank?.trace}`))
      .sort();
    const planted = month.faults.map(({ list, trace }) => `${list} ${trace}`).sort();
    assert.equal(planted.length, 12);
    assert.deepEqual(named, planted);
    const counts = { matched: 0, zero: 0, checks: 0 };
    for (const { method, cents } of month.payments) {
      if (cents === 0) counts.zero++;
      else if (method === 'CHK') counts.checks++;
      else counts.matched++;
    }
    // A payment that lacks its deposit, that differs, or that is only proposed is not matched.
    counts.matched -= month.faults.filter(({ list }) => list !== 'withoutRemittance').length;
    assert.deepEqual(
      { matched: found.matched.length, zero: found.zero.length, checks: found.checks.length },
      counts,
    );
  });

  test(`month ${seed}: what was sent, deposited, and received again is told to the cent`, async (context) => {
    const folder = folderWith(context, Object.fromEntries(month.files));
    const bank = join(folder, 'bank.ach');
    writeFileSync(bank, month.bank);
    const totalOf = (payments: typeof month.payments) =>
      payments.reduce((sum, { cents }) => sum + cents, 0);
    const sent = totalOf(month.payments);
    // Record 6 of each batch has the cents of its deposit.
    const entries = month.bank.split('\n').filter((record) => record.startsWith('6'));
    const deposited = entries.reduce((sum, record) => sum + Number(record.slice(29, 39)), 0);
    const text = (cents: number) =>
      (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
    const { out } = await run(['deposits', '--bank', bank, folder]);
    assert.equal(
      out.trimEnd().split('\n').at(-1),
      `All: paid ${text(sent)}, deposited ${text(deposited)}, difference ${text(deposited - sent)}`,
    );
    const again = month.payments.filter(({ file }) =>
      month.resent.some((name) => name.startsWith(file.replace('.835', '.'))),
    );
    assert.equal(again.length, 8);
    const report = await run(['report', folder]);
    assert.match(report.out, new RegExp(`^Sent +${text(sent + totalOf(again))}$`, 'm'));
    assert.match(
      report.out,
      new RegExp(`^Received twice +${text(totalOf(again))} in 8 payments`, 'm'),
    );
  });

  test(`month ${seed}: the report is what the segments add up to`, async (context) => {
    const folder = folderWith(context, Object.fromEntries(month.files));
    const { out } = await run(['report', '--format', 'json', folder]);
    const report: Report = JSON.parse(out);
    assertSums(report, ownSums(texts));
    assert.deepEqual([report.files, report.payments], [408, 408]);
    const resent = report.across.filter(({ check }) => check === 'payment-received-twice');
    const files = resent.map(({ file }) => file.slice(folder.length + 1)).sort();
    assert.deepEqual(files, [...month.resent].sort());
    assert.ok(resent.every(({ message }) => message.includes('same money')));
    // Every reversal finds its original, and no claim is taken for one that was paid twice.
    assert.ok(report.across.every(({ message }) => !message.includes('in none of')));
    assert.ok(report.across.every(({ check }) => check !== 'claim-paid-twice'));
  });

  test(`month ${seed}: no balance is lost between remittances`, async (context) => {
    const folder = folderWith(context, Object.fromEntries(month.files));
    const { out, status } = await run(['ledger', '--format', 'json', folder]);
    const { accounts }: Ledger = JSON.parse(out);
    assert.equal(status, 0);
    assert.ok(accounts.every(({ missing, opening }) => missing.length === 0 && opening === '0.00'));
    const chained = accounts.flatMap(({ entries }) =>
      entries.filter(({ chainedTo }) => chainedTo !== undefined),
    );
    assert.ok(chained.length > 20, String(chained.length));
    const closing = accounts.reduce((sum, account) => sum + centsOf(account.closing), 0n);
    const carried = accounts.flatMap(({ entries }) => entries).filter(({ code }) => code === 'FB');
    const open = carried.reduce((sum, { amount }) => sum - centsOf(amount), 0n);
    assert.equal(closing, open);
  });
}
