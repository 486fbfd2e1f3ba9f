import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import type { Waterfall } from '../../server/report/charts/chart';
import { claimPage } from '../../server/report/claim-page';
import { allClaims } from '../../server/report/claims/listing';
import { queryClaims } from '../../server/report/claims/query';
import { type Ledger, ledgerKinds } from '../../server/report/parts/ledger';
import { paymentPage } from '../../server/report/payment-page';
import { listPayments } from '../../server/report/payments';
import { sequestrationPage } from '../../server/report/sequestration-page';
import { worklistPage } from '../../server/report/worklist-page';
import { elementText, segmentId } from '../../server/syntax/block';
import { remittances } from './files';
import {
  type OwnAdjustment,
  type OwnClaim,
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

ofEvery('the bars of a payment and of its claims are sums of their segments', (file) => {
  const { document, source, payments } = file;
  for (const listed of payments) {
    const { first, end } = listed.payment;
    const own = ownClaims(document, first, end).filter(({ status }) => status !== '25');
    const { charts } = paymentPage(source, listed);
    assertBars(charts.waterfall, own);
    const all = own.flatMap((claim) => claim.all);
    const codes = [...new Set(all.map(codeOf))].map((code) => {
      const ofCode = all.filter((one) => codeOf(one) === code);
      return `${code} ${written(sum(ofCode))} ${ofCode.length}`;
    });
    const bars = charts.ranking.bars;
    assert.deepEqual(
      bars.map(({ code, amount, count }) => `${code} ${amount} ${count}`).sort(),
      codes.sort(),
    );
    const sizes = bars.map(({ amount }) => Math.abs(Number(amount)));
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => b - a),
    );
  }
  for (const listed of allClaims(document)) {
    const own = ownClaims(document, listed.blockNumber, listed.blockNumber + 1);
    assertBars(claimPage(source, listed).waterfall, own);
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
    assert.deepEqual(
      page.chart.bars.map(({ month, reduction, missed, base }) => [month, reduction, missed, base]),
      page.months.map(({ month, reduction, missed, base }) => [month, reduction, missed, base]),
    );
    if (page.total.unknown > 0) return;
    const own = payments.flatMap(({ payment }) => ownClaims(document, payment.first, payment.end));
    const all = own.flatMap((claim) => claim.all).filter(is253);
    assert.equal(page.total.reduction, written(sum(all)));
    const months = own.map((claim) => [claim, serviceMonths(claim)] as const);
    // Which of several months decides is not for a test of sums to say.
    if (months.some(([{ all }, { size }]) => all.some(is253) && size > 1)) return;
    for (const { month, reduction } of page.chart.bars) {
      const ofMonth = months.filter(([, [first = '']]) => first === month);
      const reductions = ofMonth.flatMap(([{ all: found }]) => found).filter(is253);
      assert.equal(reduction, written(sum(reductions)), month);
    }
  },
);

function is253({ reason }: OwnAdjustment): boolean {
  return reason === '253';
}

/** The months in which a claim and its lines say that services were, as `2025-10`. */
function serviceMonths({ block }: OwnClaim): ReadonlySet<string> {
  const months = new Set<string>();
  for (let i = 1; i < block.segments; i++) {
    if (segmentId(block, i) !== 'DTM') continue;
    if (!/^(232|233|150|151|472)$/.test(elementText(block, i, 1))) continue;
    const [, year, month] = /^(\d{4})(\d\d)\d\d$/.exec(elementText(block, i, 2)) ?? [];
    if (year && month) months.add(`${year}-${month}`);
  }
  return months;
}

function codeOf({ group, reason }: OwnAdjustment): string {
  return `${group} ${reason}`.trim();
}

/** Charged, each kind of adjustment, what no adjustment explains, paid: as bars that join. */
function assertBars({ bars }: Waterfall, claims: readonly OwnClaim[]): void {
  const all = claims.flatMap((claim) => claim.all);
  let level = total(claims.map(({ charged }) => charged));
  const paid = total(claims.map((claim) => claim.paid));
  const wanted = [['charged', level, 0n, level]];
  for (const kind of ledgerKinds) {
    const ofKind = all.filter((one) => one.kind === kind);
    if (ofKind.length === 0) continue;
    wanted.push([kind, sum(ofKind), level, level - sum(ofKind)]);
    level -= sum(ofKind);
  }
  if (paid !== level) wanted.push(['difference', paid - level, level, paid]);
  wanted.push(['paid', paid, 0n, paid]);
  assert.deepEqual(
    bars.map(({ kind, amount, from, to }) => [kind, amount, from, to]),
    wanted.map((bar) => bar.map((one) => (typeof one === 'bigint' ? written(one) : one))),
  );
}

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

ofEvery('telephone numbers read as people write them', ({ source, payments }) => {
  for (const listed of payments) {
    const { payer, payee } = paymentPage(source, listed);
    const contacts = [payer, payee].flatMap((one) => one?.contacts ?? []);
    assert.ok(!contacts.some((contact) => /telephone \d{10}\b/.test(contact)));
  }
});
