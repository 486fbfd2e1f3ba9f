import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BankLine } from '../../server/folder/bank-line';
import { decideDeposit } from '../../server/folder/decide-deposit';
import type { DepositDecision } from '../../server/folder/deposit-decision';
import { matchDeposits } from '../../server/folder/deposits';
import { readDepositsSidecar, writeDepositsSidecar } from '../../server/folder/deposits-sidecar';
import { makeDepositsPage } from '../../server/folder/make-deposits-page';
import type { Received } from '../../server/folder/received';
import { deposit, payment } from './deposit-lines';

const received = [payment('T1', 100), payment('T2', 250)];
const bank = [deposit(4, undefined, 100, '20251008'), deposit(5, 'T2', 200)];
const decided = '2025-10-09T12:00:00.000Z';
const bankFile = { file: 'file:///bank.ach', missing: undefined, problem: undefined };
const asRead = { columns: undefined, lines: bank };
const pair = { received: received[0], bank: bank[0] };

test('a proposal that is accepted is a match, one that is rejected is not made again', () => {
  assert.equal(matchDeposits(received, bank).proposed.length, 1);
  const accepted = matchDeposits(received, bank, decisionsOf('accepted'));
  assert.deepEqual([accepted.proposed.length, accepted.matched.length], [0, 1]);
  assert.equal(accepted.matched[0]?.decision?.reason, 'same day');
  const rejected = matchDeposits(received, bank, decisionsOf('rejected'));
  assert.deepEqual([rejected.proposed.length, rejected.matched.length], [0, 0]);
  assert.equal(rejected.withoutDeposit[0]?.decision?.decision, 'rejected');
  assert.equal(rejected.withoutRemittance[0]?.bank?.line, 4);
});

test('a decision is kept when the bank sends more lines, and has no effect without its payment', () => {
  const moved = [deposit(1, 'X', 900), deposit(9, undefined, 100, '20251008')];
  const found = matchDeposits(received, moved, decisionsOf('accepted'));
  assert.equal(found.matched[0]?.bank?.line, 9);
  assert.equal(matchDeposits([], bank, decisionsOf('accepted')).matched.length, 0);
});

test('a decision whose line has moved is replaced and taken back all the same', () => {
  const lines = [deposit(4, 'X', 900), deposit(5, undefined, 100, '20251008')];
  for (const [before, after] of [
    ['accepted', 'rejected'],
    ['rejected', 'accepted'],
  ] as const) {
    const found = matchDeposits(received, lines, decisionsOf(before));
    const deposits = makeDepositsPage(
      { ...bankFile, lines, deposits: found },
      { today: '2025-10-16' },
    );
    const listed = deposits.lists.flatMap(({ rows }) => rows.map((row) => row.decision?.line ?? 0));
    assert.equal(Math.max(...listed), 5);
    const now = { columns: undefined, lines };
    const moved = { received: received[0], bank: lines[1] };
    const sidecar = sidecarOf(before);
    const none = decideDeposit(sidecar, now, moved, undefined).text ?? '';
    assert.deepEqual(JSON.parse(none).decisions, []);
    const decide = { decision: after, reason: 'x', decided };
    const changed = JSON.parse(decideDeposit(sidecar, now, moved, decide).text ?? '').decisions;
    assert.deepEqual(
      changed.map((one: DepositDecision) => `${one.decision} ${one.bank.line}`),
      [`${after} 5`],
    );
  }
});

test('no acceptance is lost when alike lines move', () => {
  const payments = ['T1', 'T2', 'T3'].map((trace) => payment(trace, 100));
  const linesAt = (...at: readonly number[]) => at.map((one) => deposit(one, undefined, 100));
  const decisions = [0, 1].flatMap((i) => accepted(payments[i], deposit(i + 2, undefined, 100)));
  const matched = (bank: ReturnType<typeof linesAt>, made = decisions) =>
    matchDeposits(payments, bank, made)
      .matched.filter(({ decision }) => decision)
      .map((one) => `${one.received?.trace} ${one.bank?.line}`)
      .sort();
  assert.deepEqual(matched(linesAt(2, 3)), ['T1 2', 'T2 3']);
  assert.deepEqual(matched(linesAt(3, 4)), ['T1 4', 'T2 3']);
  assert.deepEqual(matched(linesAt(7, 9)), ['T1 7', 'T2 9']);
  assert.deepEqual(matched(linesAt(3)), ['T2 3']);
  // Two decisions about one line move together.
  const rejected = decisions.map((one) => ({ ...one, decision: 'rejected' as const }));
  const both = [...rejected.slice(0, 1), ...accepted(payments[1], deposit(2, undefined, 100))];
  assert.deepEqual(matched(linesAt(8), both), ['T2 8']);
});

test('an acceptance that has no effect takes nothing from the next', () => {
  const [a, b] = [payment('A', 100), payment('B', 100)];
  const [x, y] = [deposit(1, undefined, 100), deposit(2, undefined, 100)];
  const decisions = [...accepted(a, x), ...accepted(a, y), ...accepted(b, y)];
  const { matched } = matchDeposits([a, b], [x, y], decisions);
  assert.deepEqual(
    matched.map((one) => `${one.received?.trace} ${one.bank?.line}`),
    ['A 1', 'B 2'],
  );
});

test('a decision replaces the one before it, and can be taken back', () => {
  const columns = { amount: 'Amount' };
  const first = write(null, 'rejected');
  const second = write(first, 'accepted');
  const read = readDepositsSidecar(second);
  assert.ok(read.state === 'decisions');
  assert.deepEqual(read.file.columns, columns);
  assert.deepEqual(
    read.file.decisions.map(({ decision }) => decision),
    ['accepted'],
  );
  const none = decideDeposit(second, { columns, lines: bank }, pair, undefined).text ?? '';
  assert.deepEqual(JSON.parse(none), { version: 1, columns, decisions: [] });

  function write(before: string | null, decision: DepositDecision['decision']): string {
    const decide = { decision, reason: 'x', decided };
    return decideDeposit(before, { columns, lines: bank }, pair, decide).text ?? '';
  }
});

test('a sidecar that is not understood in full is not overwritten', () => {
  const decision = decisionsOf('accepted')[0];
  for (const text of [
    '{',
    '[]',
    '{"version":1}',
    '{"version":2,"decisions":[]}',
    JSON.stringify({ version: 1, decisions: [{ ...decision, decision: 'maybe' }] }),
    JSON.stringify({ version: 1, decisions: [], columns: { amount: 'A', other: 'B' } }),
    ' '.repeat(8_000_001),
  ]) {
    assert.notEqual(readDepositsSidecar(text).state, 'decisions', text.slice(0, 80));
    const changed = decideDeposit(text, asRead, pair, {
      decision: 'accepted',
      reason: 'x',
      decided,
    });
    assert.equal(changed.text, undefined);
    assert.ok(changed.problem);
  }
  // What a later version may add to a decision is kept.
  const more = { version: 1 as const, decisions: [{ ...decision, extra: 1 } as never] };
  assert.match(writeDepositsSidecar(more), /"extra": 1/);
});

test('the page adds up every list, and counts the days of what has no deposit', () => {
  const lines = [...bank, { ...deposit(6, undefined, 999), paysClaims: false }];
  const deposits = matchDeposits([...received, payment('T3', 50)], lines);
  const matched = { ...bankFile, lines, deposits };
  const page = makeDepositsPage(matched, { today: '2025-10-16' });
  const of = (name: string) => page.lists.find(({ list }) => list === name);
  assert.deepEqual(page.totals, { received: '4.00', deposited: '3.00', difference: '-1.00' });
  assert.equal(of('amountDiffers')?.rows[0]?.difference, '-0.50');
  assert.equal(of('withoutDeposit')?.rows[0]?.age, 10);
  assert.deepEqual([page.bank?.others, page.bank?.othersAmount], [1, '9.99']);
  assert.deepEqual([page.bank?.from, page.bank?.through], ['2025-10-06', '2025-10-08']);
  assert.deepEqual(makeDepositsPage(undefined, { today: '' }).lists, []);
});

function decisionsOf(decision: DepositDecision['decision']): readonly DepositDecision[] {
  return JSON.parse(sidecarOf(decision)).decisions;
}

function sidecarOf(decision: DepositDecision['decision']): string {
  const decide = { decision, reason: 'same day', decided };
  return decideDeposit(null, asRead, pair, decide).text ?? '';
}

function accepted(one: Received | undefined, line: BankLine): readonly DepositDecision[] {
  const decide = { decision: 'accepted', reason: 'x', decided } as const;
  const { text = '' } = decideDeposit(null, asRead, { received: one, bank: line }, decide);
  return JSON.parse(text).decisions;
}
