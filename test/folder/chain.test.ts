import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chain } from '../../server/folder/ledger/chain';
import type { Link } from '../../server/folder/ledger/link';
import type { RemitDate } from '../../server/remit/date';
import { cents } from '../../server/remit/money';

/** An adjustment of a day of October, in cents. */
function link(day: number, code: string, amount: number, reference: string, trace: string): Link {
  const date = (20251000 + day).toString() as RemitDate;
  return { code, reference, trace, date, amount: cents(amount) };
}

/** For each adjustment, the numbers of those that it is chained to. */
function chainedTo(links: readonly Link[]) {
  const chained = chain(links);
  return links.map((one) => chained.get(one)?.others.map((other) => links.indexOf(other)));
}

test('a balance is collected by reference, the same amount first', () => {
  const links = [
    link(1, 'FB', -500, 'R1', 'T1'),
    link(2, 'FB', -300, 'R1', 'T2'),
    link(3, 'FB', 300, '00r1', 'T3'),
    link(4, 'FB', 500, 'R1', 'T4'),
  ];
  assert.deepEqual(chainedTo(links), [[3], [2], [1], [0]]);
});

test('what is left of a balance is collected later, and found by its new amount', () => {
  const links = [
    link(1, 'FB', -900, 'R1', 'T1'),
    link(2, 'FB', -400, 'R1', 'T2'),
    link(3, 'FB', 500, 'R1', 'T3'),
    link(4, 'FB', 400, 'R1', 'T4'),
    link(5, 'FB', 400, 'R1', 'T5'),
  ];
  assert.deepEqual(chainedTo(links), [[2, 3], [4], [0], [0], [1]]);
});

test('nothing is collected from its own remittance, or from a later one', () => {
  const links = [
    link(1, 'FB', 100, 'R1', 'T1'),
    link(2, 'FB', -100, 'R1', 'T2'),
    link(2, 'FB', 100, 'R1', 'T2'),
  ];
  assert.deepEqual(chainedTo(links), [[], [], []]);
});

test('without a known reference, the amount has to be unique', () => {
  const carried = [link(1, 'FB', -100, 'R1', 'T1'), link(1, 'FB', -100, 'R2', 'T2')];
  const other = link(1, 'FB', -200, 'R3', 'T3');
  const collecting = [link(2, 'FB', 100, '', 'T4'), link(2, 'FB', 200, 'UNKNOWN', 'T5')];
  assert.deepEqual(chainedTo([...carried, other, ...collecting]), [[], [], [4], [], [2]]);
});

for (const [name, reference] of [
  ['of their own', (i: number) => `R${i}`],
  ['all the same', () => 'R'],
  ['absent', () => ''],
] as const) {
  test(`twice as many balances take about twice the steps; references ${name}`, () => {
    const few = stepsFor(500, reference);
    const many = stepsFor(1_000, reference);
    assert.ok(many < few * 3, `${few} steps, ${many} steps`);
  });
}

/** How often the dates of adjustments are read, which is done for each one that is looked at. */
function stepsFor(count: number, reference: (i: number) => string): number {
  let steps = 0;
  const counted = (one: Link): Link => ({
    ...one,
    get date() {
      steps++;
      return one.date;
    },
  });
  const carried = Array.from({ length: count }, (_, i) =>
    counted(link(1, 'FB', -(i + 1), reference(i), `A${i}`)),
  );
  const collecting = carried.map((_, i) => counted(link(2, 'FB', i + 1, reference(i), `B${i}`)));
  const chained = chain([...carried, ...collecting]);
  assert.ok(carried.every((one) => chained.get(one)?.others.length === 1));
  return steps;
}
