import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { claimPage } from '../../server/report/claim-page';
import { allClaims } from '../../server/report/claims/listing';
import { queryClaims } from '../../server/report/claims/query';
import { type Ledger, ledgerKinds } from '../../server/report/parts/ledger';
import { paymentPage } from '../../server/report/payment-page';
import { listPayments } from '../../server/report/payments';
import { sequestrationPage } from '../../server/report/sequestration-page';
import { worklistPage } from '../../server/report/worklist-page';
import { remittances } from './files';
import {
  type OwnAdjustment,
  type OwnPart,
  ownClaims,
  ownProviderAdjustments,
  ownSent,
  read,
  total,
  written,
} from './own-sums';

const sum = (adjustments: readonly OwnAdjustment[]) =>
  total(adjustments.map(({ amount }) => amount));

const files = remittances().map(({ name, document }) => ({
  name,
  document,
  source: { document, options: defaultOptions },
  payments: listPayments(document),
}));

/** Tests something of every file; a failure names the file. */
function ofEvery(what: string, assertOf: (file: (typeof files)[number]) => void): void {
  test(`${what}, in ${files.length} files`, () => {
    for (const file of files) {
      try {
        assertOf(file);
      } catch (cause) {
        throw new Error(file.name, { cause });
      }
    }
  });
}

ofEvery('payments add up as their segments do', ({ document, source, payments }) => {
  for (const listed of payments) {
    const { first, end, head } = listed.payment;
    const { ledger, balance } = paymentPage(source, listed);
    const claims = ownClaims(document, first, end).filter(({ status }) => status !== '25');
    assertLedger(
      ledger,
      claims.map((claim) => ({ ...claim, adjustments: claim.all })),
    );
    const paid = total(claims.map((claim) => claim.paid));
    const adjusted = ownProviderAdjustments(document, first, end);
    const sent = ownSent(head.block);
    assert.deepEqual(
      [balance.claims, balance.adjusted, balance.calculated, balance.paid, balance.difference],
      [paid, adjusted, paid - adjusted, sent, sent - paid + adjusted].map(written),
    );
  }
});

ofEvery('a list of claims adds up as their segments do', ({ document, source, payments }) => {
  for (const { payment, segment } of payments) {
    const own = ownClaims(document, payment.first, payment.end);
    const page = queryClaims(source, { payment: segment, count: own.length });
    const all = own.flatMap((claim) => claim.all);
    const patient = all.filter(({ kind }) => kind === 'patient');
    const sequestration = all.filter(({ kind }) => kind === 'sequestration');
    const allowed = own.map(({ lines }) =>
      lines.every((line) => line.allowed !== undefined)
        ? total(lines.map((line) => line.allowed))
        : undefined,
    );
    assert.equal(page.matching, own.length);
    assert.deepEqual(page.totals, {
      charged: written(total(own.map(({ charged }) => charged))),
      allowed: written(total(allowed)),
      paid: written(total(own.map(({ paid }) => paid))),
      patientResponsibility: written(sum(patient)),
      sequestration: written(sum(sequestration)),
      otherAdjustments: written(sum(all) - sum(patient) - sum(sequestration)),
      lines: own.reduce((count, { lines }) => count + lines.length, 0),
    });
    for (const column of ['charged', 'paid', 'patientResponsibility', 'sequestration'] as const) {
      const cells = page.rows.map((row) => read(row[column] ?? ''));
      assert.equal(page.totals?.[column], written(total(cells)), column);
    }
  }
});

ofEvery("a claim's page adds up as its segments do", ({ document, source }) => {
  for (const listed of allClaims(document)) {
    const page = claimPage(source, listed);
    const [own] = ownClaims(document, listed.blockNumber, listed.blockNumber + 1);
    assert.ok(own);
    assertLedger(page.ledger, [{ ...own, adjustments: own.all }]);
    const rows = page.lines.map((line) => line.adjustments);
    assert.deepEqual(
      [page.adjustments, ...rows].map((all) => all.map(({ amount }) => amount)),
      [own, ...own.lines].map(({ adjustments }) =>
        adjustments.map(({ amount }) => (amount === undefined ? undefined : written(amount))),
      ),
    );
    const { deductible, coinsurance, copay, adjusted } = page.lineTotals;
    const columns = [deductible, coinsurance, copay, adjusted].map(read);
    assert.equal(total(columns), sum(own.lines.flatMap(({ adjustments }) => adjustments)));
    assert.equal(page.lineTotals.charged, written(total(own.lines.map((line) => line.charged))));
    assert.equal(page.lineTotals.paid, written(total(own.lines.map((line) => line.paid))));
    if (page.balance === 'Balanced.') assert.equal(page.ledger.difference, '0.00');
    if (page.balance.startsWith('Out of balance')) assert.notEqual(page.ledger.difference, '0.00');
  }
});

ofEvery('the worklist holds every denied amount once', ({ document, source, payments }) => {
  const page = worklistPage(source, { most: Number.POSITIVE_INFINITY });
  const own = payments.flatMap(({ payment }) => ownClaims(document, payment.first, payment.end));
  const open = own
    .filter(({ status }) => status !== '22' && status !== '25')
    .flatMap(({ all }) => all.filter(({ open }) => open));
  const groups = page.groups.filter(({ id }) => /^denial (?!status)/.test(id));
  assert.equal(written(total(groups.map(({ amount }) => read(amount)))), written(sum(open)));
  for (const { amount, count, items } of page.groups) {
    assert.equal(items.length, count);
    assert.equal(written(total(items.map((item) => read(item.amount)))), amount);
  }
});

ofEvery(
  'months and providers add up to all of its sequestration',
  ({ document, source, payments }) => {
    const page = sequestrationPage(source, { most: Number.POSITIVE_INFINITY });
    for (const parts of [page.months, page.providers, page.rows]) {
      for (const column of ['base', 'reduction', 'missed'] as const) {
        const cells = parts.map((part) => read(part[column]));
        assert.equal(written(total(cells)), page.total[column], column);
      }
    }
    if (page.total.unknown > 0) return;
    const own = payments.flatMap(({ payment }) => ownClaims(document, payment.first, payment.end));
    const all = own.flatMap((claim) => claim.all).filter(({ reason }) => reason === '253');
    assert.equal(page.total.reduction, written(sum(all)));
  },
);

/** A ledger against parts that hold all of their adjustments. */
function assertLedger(ledger: Ledger, parts: readonly OwnPart[]): void {
  const charged = total(parts.map((part) => part.charged));
  const paid = total(parts.map((part) => part.paid));
  const all = parts.flatMap(({ adjustments }) => adjustments);
  assert.equal(ledger.charged, written(charged));
  assert.equal(ledger.paid, written(paid));
  assert.equal(ledger.difference, written(paid - charged + sum(all)));
  for (const wanted of ledgerKinds) {
    const own = all.filter(({ kind }) => kind === wanted);
    const step = ledger.steps.find(({ kind }) => kind === wanted);
    assert.equal(step?.amount ?? '0.00', written(sum(own)), wanted);
    assert.equal(
      written(total((step?.codes ?? []).map(({ amount }) => read(amount)))),
      written(sum(own)),
    );
  }
}
