import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { check, readFixture } from '../harness';

/** One adjustment in whole cents. */
interface Taken {
  readonly group: string;
  readonly reason: string;
  readonly cents: number;
}

interface Case {
  /** The payment before sequestration, in cents. */
  readonly base: number;
  readonly day: string;
  readonly percent: number;
  readonly others: readonly Taken[];
  /** The position of 253 among the adjustments, as a fraction of their number. */
  readonly at: number;
  readonly level: 'line' | 'claim';
  readonly toPatient: boolean;
  readonly reversal: boolean;
}

const taken = (group: string, reason: string, least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((cents): Taken => ({ group, reason, cents }));

const others = fc
  .tuple(
    fc.option(taken('CO', '45', 1, 900_000)),
    fc.option(taken('CO', '59', 1, 90_000)),
    fc.option(taken('CO', '237', 1, 90_000)),
    fc.option(taken('CO', '144', -90_000, -1)),
    fc.option(taken('OA', '23', 1, 900_000)),
    fc.option(taken('PR', '1', 1, 90_000)),
    fc.option(taken('PR', '2', 1, 90_000)),
    fc.option(taken('PR', '3', 1, 9_000)),
  )
  .map((all) => all.filter((one) => one !== null));

const days = fc.constantFrom(
  { day: '20150310', percent: 2 },
  { day: '20220515', percent: 1 },
  { day: '20250310', percent: 2 },
);

const cases: fc.Arbitrary<Case> = fc
  .record({
    base: fc.integer({ min: 500, max: 5_000_000 }),
    others: others.chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    level: fc.constantFrom('line', 'claim'),
    toPatient: fc.boolean(),
    reversal: fc.boolean(),
    when: days,
  })
  .map(({ when, ...rest }) => ({ ...rest, ...when }));

/** Half up, in whole numbers: cents times percent over a hundred. */
const reductionOf = ({ base, percent }: Case) => Math.floor((base * percent * 2 + 100) / 200);

test('a reduction at the rate, rounded half up, is not reported', () => {
  fc.assert(
    fc.property(cases, (one) => {
      assert.deepEqual(found(remittance(one, reductionOf(one))), []);
    }),
    { numRuns: 500 },
  );
});

test('a reduction that is two cents off is reported with the expected amount', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(2, -2), (one, off) => {
      const right = reductionOf(one);
      const wrong = right + off;
      const findings = found(remittance(one, wrong));
      assert.equal(findings.length, 1);
      assert.equal(findings[0]?.check, 'sequestration-amount');
      const sign = one.reversal ? -1 : 1;
      const expected = Number(dollars(sign * right)).toLocaleString('en-US', {
        minimumFractionDigits: 2,
      });
      assert.ok(
        findings[0]?.message.includes(` ${expected}`),
        `${expected}: ${findings[0]?.message}`,
      );
    }),
    { numRuns: 500 },
  );
});

/** The findings about amount, rate, and date; not those about group or level. */
function found(text: string) {
  const asked = /^sequestration-(amount|rate|suspended|before-start|sign|unpaid|zero|undated)$/;
  const all = check(text);
  assert.deepEqual(
    all.filter(({ check }) => check.endsWith('-balance')),
    [],
  );
  return all.filter(({ check }) => asked.test(check));
}

/** A balanced remittance with one claim of one line. */
function remittance(one: Case, reduction: number): string {
  const sign = one.reversal ? -1 : 1;
  const left = one.base - reduction;
  const adjustments = one.toPatient
    ? [...one.others, { group: 'OA', reason: '100', cents: left }]
    : [...one.others];
  const charge = one.base + one.others.reduce((sum, { cents }) => sum + cents, 0);
  const place = Math.round(one.at * adjustments.length);
  adjustments.splice(place, 0, { group: 'CO', reason: '253', cents: reduction });
  const own = segmentsOf(adjustments, sign);
  const paid = dollars(sign * (one.toPatient ? 0 : left));
  const money = `${dollars(sign * charge)}*${paid}`;
  const onLine = one.level === 'line';
  const linePaid = onLine ? paid : dollars(sign * charge);
  const lines = [
    `CLP*A1*${one.reversal ? 22 : 1}*${money}**${onLine ? 'MB' : 'MA'}*X1*11*1`,
    ...(onLine ? [] : own),
    `DTM*232*${one.day}`,
    `DTM*233*${one.day}`,
    `SVC*HC:G0181*${dollars(sign * charge)}*${linePaid}**1`,
    `DTM*472*${one.day}`,
    ...(onLine ? own : []),
  ];
  return readFixture(`${lines.join('~\n')}~\n`).text;
}

/** Adjustments as CAS segments: neighbors of one group share one, up to six. */
function segmentsOf(adjustments: readonly Taken[], sign: number): string[] {
  const segments: { group: string; triples: string[] }[] = [];
  for (const { group, reason, cents } of adjustments) {
    const last = segments.at(-1);
    const triple = `${reason}*${dollars(sign * cents)}`;
    if (last?.group === group && last.triples.length < 6) last.triples.push(triple);
    else segments.push({ group, triples: [triple] });
  }
  return segments.map(({ group, triples }) => `CAS*${group}*${triples.join('**')}`);
}

function dollars(cents: number): string {
  return String(Number((cents / 100).toFixed(2)));
}
