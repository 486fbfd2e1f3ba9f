import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { remittance5010 } from '../../server/guide/005010X221A1/index';
import type { LoopTable } from '../../server/structure/loop-table';
import { outOfOrder } from '../../server/structure/order';
import { placeSegments } from '../../server/structure/place';
import type { Placement } from '../../server/structure/placement';
import { preparedGuide } from '../../server/structure/prepared-guide';
import type { Block } from '../../server/syntax/block';
import { scan } from '../../server/syntax/scan';
import { blocksOf } from '../../server/syntax/sequence';
import { loopOf, loopsOf, segmentsOf } from './walk';

const head =
  'ST BPR TRN REF*EV DTM*405 N1*PR N3 N4 REF*2U PER*CX PER*BL PER*IC N1*PE N3 N4 REF*TJ RDM';
const claim = 'CLP CAS NM1*QC NM1*82 MIA MOA REF*EA REF*1C DTM*232 DTM*050 PER*CX AMT*AU QTY*CA';
const line = 'SVC DTM*472 CAS CAS REF*6R REF*HPI REF*0K AMT*B6 QTY*ZK LQ LQ';

test('a well-formed payment head has a place for everything and no fault', () => {
  const { slots, faults } = place('transaction', head);
  assert.deepEqual(
    slots.map((found) => found?.loop.id),
    [...Array(5).fill('transaction'), ...Array(7).fill('1000A'), ...Array(5).fill('1000B')],
  );
  assert.deepEqual(faults, []);
});

test('a well-formed claim separates claim and service lines and allocates no faults', () => {
  const { slots, faults } = place('2100', `${claim} ${line} ${line}`);
  assert.equal(slots[1]?.spec.name, 'Claim adjustments');
  assert.equal(slots[15]?.spec.name, 'Service line adjustments');
  assert.equal(slots[12]?.loop.id, '2100');
  assert.equal(slots[34]?.loop.id, '2110');
  assert.equal(faults, place('2000', 'LX TS3 TS2').faults);
  assert.deepEqual(faults, []);
});

test('a whole interchange can be read at once', () => {
  const payment = `${head} LX TS3 ${claim} ${line} ${claim} LX ${claim} PLB PLB SE`;
  const { slots, faults } = place('interchange', `ISA TA1 GS ${payment} ${payment} GE IEA`);
  assert.deepEqual(faults, []);
  assert.equal(slots.at(-2)?.loop.id, 'group');
});

test('parts that begin or end inside their loop lack nothing', () => {
  for (const [loop, part] of [
    ['transaction', 'PLB PLB'],
    ['transaction', 'SE'],
    ['2000', 'LX'],
    ['2000', 'LX TS2'],
    ['group', 'GS'],
    ['group', 'GE'],
    ['interchange', 'ISA TA1'],
    ['interchange', 'IEA'],
    ['2110', 'LQ'],
    ['2100', ''],
  ] as const) {
    assert.deepEqual(faultsOf(loop, part), [], part);
  }
});

test('a stray segment is named and affects nothing after it', () => {
  const strays = {
    BHT: 'unknown segment 13 ? in 2100',
    BPR: 'misplaced 13 BPR in 2100',
    'N1*PR': 'misplaced 13 N1*PR in 2100',
    'REF*F8': 'out of order 13 REF in 2100',
    'REF*ZZ': 'unexpected qualifier 13 REF in 2100',
  };
  for (const [stray, fault] of Object.entries(strays)) {
    assert.deepEqual(faultsOf('2100', `${claim} ${stray} ${line}`), [fault]);
  }
});

test('what belongs to the claim is misplaced after its first service line', () => {
  for (const late of [
    'NM1*82',
    'NM1*XX',
    'MOA',
    'REF*F8',
    'DTM*232',
    'AMT*AU',
    'QTY*CA',
    'PER*CX',
  ]) {
    const { slots, faults } = place('2100', `CLP NM1*QC SVC DTM*472 ${late} CAS REF*6R AMT*B6 LQ`);
    assert.deepEqual(
      faults.map(({ kind, index, loop }) => `${kind} ${index} in ${loop.id}`),
      ['misplaced 4 in 2110'],
      late,
    );
    assert.equal(slots[4]?.loop.id, '2100', late);
    assert.equal(slots[5]?.spec.name, 'Service line adjustments', late);
  }
});

test('a segment found too late is not reported as missing too', () => {
  assert.deepEqual(faultsOf('2100', 'CLP SVC NM1*QC'), ['misplaced 2 NM1*QC in 2110']);
  assert.deepEqual(faultsOf('transaction', 'ST BPR N1*PR N3 N4 TRN PER*BL N1*PE'), [
    'misplaced 5 TRN in 1000A',
  ]);
});

test('segments in another order are out of order, as few of them as explain it', () => {
  assert.deepEqual(faultsOf('2100', 'CLP NM1*QC CAS SVC'), ['out of order 2 CAS in 2100']);
  assert.deepEqual(faultsOf('2100', 'CLP QTY*CA CAS NM1*QC MOA REF*EA DTM*232'), [
    'out of order 1 QTY in 2100',
  ]);
  assert.deepEqual(faultsOf('2100', 'CLP NM1*QC MOA MIA SVC CAS DTM*472 LQ'), [
    'out of order 3 MIA in 2100',
    'out of order 6 DTM in 2110',
  ]);
  assert.deepEqual(faultsOf('transaction', 'ST BPR TRN N1*PE N1*PR N3 N4 PER*BL'), [
    'out of order 4 N1*PR in 1000A',
  ]);
});

test('a segment out of order in a trailer does not make the payment head missing', () => {
  assert.deepEqual(faultsOf('transaction', 'PLB TRN'), ['out of order 1 TRN in transaction']);
});

test('a misplaced segment is not reported as out of order too', () => {
  assert.deepEqual(faultsOf('2100', 'CLP MOA NM1*QC SVC REF*F8'), [
    'out of order 2 NM1*QC in 2100',
    'misplaced 4 REF in 2110',
  ]);
});

test('segments with the same position may come in any order', () => {
  assert.deepEqual(faultsOf('2100', 'CLP NM1*82 NM1*74 NM1*QC REF*1C REF*EA DTM*050 DTM*232'), []);
});

test('the first one too many is named, a loop at its opener', () => {
  assert.deepEqual(faultsOf('2100', 'CLP NM1*QC NM1*QC MOA MOA MOA'), [
    'too many 2 NM1*QC in 2100',
    'too many 4 MOA in 2100',
  ]);
  assert.deepEqual(faultsOf('transaction', `${head} N1*PE N3 N4`), ['too many 17 N1*PE in 1000B']);
  const cas = 'CAS '.repeat(99).trim();
  assert.deepEqual(faultsOf('2100', `CLP ${cas} NM1*QC SVC ${cas} SVC ${cas}`), []);
  assert.deepEqual(faultsOf('2100', `CLP ${cas} CAS NM1*QC`), ['too many 100 CAS in 2100']);
});

test('what is missing is reported where it belongs', () => {
  assert.deepEqual(faultsOf('2100', 'CLP CAS SVC DTM*472'), ['missing 1 NM1*QC in 2100']);
  assert.deepEqual(faultsOf('2100', 'CLP'), ['missing 0 NM1*QC in 2100']);
  assert.deepEqual(faultsOf('transaction', 'ST TRN N1*PR N4 REF*2U'), [
    'missing 0 BPR in transaction',
    'missing 2 N3 in 1000A',
    'missing 4 PER*BL in 1000A',
    'missing 4 N1*PE in 1000B',
  ]);
});

test('a second opener of the part begins its loop again', () => {
  assert.deepEqual(faultsOf('2100', 'CLP SVC CLP NM1*QC SVC LQ'), ['missing 0 NM1*QC in 2100']);
});

test('a lost opener is one fault, and its loop is still read', () => {
  assert.deepEqual(faultsOf('transaction', 'ST BPR TRN N3 N4 REF*2U PER*BL N1*PE N3 N4'), [
    'missing 2 N1*PR in 1000A',
  ]);
  assert.deepEqual(faultsOf('2000', 'LX CAS NM1*QC SVC DTM*472 CAS'), ['missing 0 CLP in 2100']);
  assert.deepEqual(faultsOf('transaction', `${head} ${claim} ${line} ${claim}`), [
    'missing 16 LX in 2000',
  ]);
  const twice = 'CLP NM1*QC PLB CLP NM1*QC';
  assert.deepEqual(faultsOf('transaction', `${head} ${twice}`), [
    'missing 16 LX in 2000',
    'missing 19 LX in 2000',
  ]);
  assert.equal(place('2000', 'LX SVC DTM*472 NM1*QC').slots[2]?.loop.id, '2110');
});

test('a stray that would need a service line does not open one', () => {
  assert.deepEqual(faultsOf('2100', 'CLP NM1*QC LQ REF*EA AMT*AU SVC LQ'), [
    'misplaced 2 LQ in 2100',
  ]);
});

test('an unexpected qualifier gets the place it fits best', () => {
  const guesses = {
    'NM1*qc NM1*82': 'Patient',
    'NM1*XX NM1*QC': 'Patient',
    'NM1*QC NM1*XX': 'Insured',
    'NM1*QC REF*lu': 'Rendering provider ID',
    'NM1*QC REF*XX': 'Claim reference',
    'NM1*QC DTM*999': 'Statement date',
  };
  for (const [segments, name] of Object.entries(guesses)) {
    const { faults } = place('2100', `CLP ${segments}`);
    assert.deepEqual(
      faults.map(({ kind, spec }) => `${kind} ${spec?.name}`),
      [`unexpected qualifier ${name}`],
    );
  }
});

test('a payee with a wrong role is still read as the payee', () => {
  const { slots, faults } = place('transaction', head.replace('N1*PE', 'N1*40'));
  assert.deepEqual(
    faults.map(({ kind, index, loop }) => `${kind} ${index} in ${loop.id}`),
    ['unexpected qualifier 12 in 1000B'],
  );
  assert.equal(slots[15]?.loop.id, '1000B');
});

const anySegment = fc.oneof(
  fc.constantFrom(
    ...segmentsOf().flatMap(({ spec }) =>
      (spec.qualifiers ?? ['']).map((qualifier) => `${spec.id}*${qualifier}`),
    ),
  ),
  fc.constantFrom('BHT', '', 'clp', 'NM1*XX', 'REF*', 'N1*zz', 'toString', '__proto__*QC'),
);

test('any segments in any order give each a place or a fault, the same whatever was read before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...loopsOf()),
      fc.array(anySegment, { maxLength: 60 }),
      fc.array(anySegment, { maxLength: 20 }),
      (start, segments, others) => {
        const { slots, faults } = place(start.id, segments.join(' '), segments);
        assert.equal(slots.length, segments.length);
        for (const [index, segment] of segments.entries()) {
          const id = segment.split('*')[0]?.toUpperCase();
          const kinds = faults.filter((fault) => fault.index === index).map(({ kind }) => kind);
          const unknown = kinds.includes('unknown segment');
          // NM1 of a payer or payee is placed as the N1 that it should be.
          const meant = kinds.includes('claim syntax') ? 'N1' : id;
          assert.equal(slots[index] === undefined, unknown);
          assert.equal(slots[index]?.spec.id, unknown ? undefined : meant);
        }
        for (const [at, { kind, index, spec }] of faults.entries()) {
          assert.ok(index >= 0 && index < segments.length);
          assert.ok(at === 0 || (faults[at - 1]?.index ?? 0) <= index);
          assert.equal(spec === undefined, kind === 'unknown segment');
        }
        place(start.id, '', others);
        assert.deepEqual(place(start.id, '', segments), { slots, faults });
      },
    ),
  );
});

test('a stray put anywhere into a good claim is the only fault', () => {
  const good = `${claim} ${line} ${line}`.split(' ');
  fc.assert(
    fc.property(
      fc.nat(good.length),
      fc.constantFrom('BHT', 'BPR', 'ISA', 'N1*PR', 'TS3', 'RDM'),
      (at, stray) => {
        const segments = [...good.slice(0, at), stray, ...good.slice(at)];
        const { slots, faults } = place('2100', '', segments);
        assert.equal(faults.length, 1);
        assert.equal(faults[0]?.index, at);
        const others = slots.filter((_, index) => index !== at);
        assert.deepEqual(others, place('2100', '', good).slots);
      },
    ),
  );
});

test('a claim with shuffled segments has all of them, and none is reported as missing', () => {
  const own = claim.split(' ').slice(1);
  fc.assert(
    fc.property(fc.shuffledSubarray(own, { minLength: own.length }), (shuffled) => {
      const { slots, faults } = place('2100', '', ['CLP', ...shuffled, ...line.split(' ')]);
      assert.ok(faults.every(({ kind }) => kind === 'out of order'));
      assert.ok(faults.length < own.length);
      assert.equal(slots[own.length]?.loop.id, '2100');
    }),
  );
});

test('what is out of order is as little as has to move', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 9 }), (positions) => {
      const moved = new Set(outOfOrder(positions));
      const kept = positions.filter((_, index) => !moved.has(index));
      assert.deepEqual(
        kept,
        [...kept].sort((a, b) => a - b),
      );
      assert.equal(kept.length, longestAscending(positions));
    }),
  );
  assert.deepEqual(outOfOrder([1, 3, 2, 3, 2]), [2, 4]);
});

/** By trying every choice: too slow for more than a few, and simple enough to trust. */
function longestAscending(positions: readonly number[]): number {
  let best = 0;
  for (let choice = 0; choice < 1 << positions.length; choice++) {
    const row = positions.filter((_, index) => choice & (1 << index));
    if (row.every((position, index) => position >= (row[index - 1] ?? 0)))
      best = Math.max(best, row.length);
  }
  return best;
}

const delimiters = {
  element: '*',
  component: ':',
  repetition: '^',
  segment: '~',
  counted: true,
};

/** Places segments written as `NM1*QC`, separated by spaces. */
function place(loop: string, part: string, segments = part.split(' ').filter(Boolean)): Placement {
  // An ISA would name delimiters of its own; in lowercase it does not, and is still an ISA.
  const text = segments.map((segment) => `${segment.replace(/^ISA/, 'isa')}~`).join('');
  const [block] = blocksOf(scan(text, [], delimiters));
  const guide = preparedGuide(remittance5010);
  return placeSegments(guide, guide.tables.get(loopOf(loop)) as LoopTable, block as Block);
}

function faultsOf(loop: string, part: string): readonly string[] {
  return place(loop, part).faults.map(({ kind, index, spec, loop: { id } }) => {
    const qualifier = spec?.qualifiers?.length === 1 ? `*${spec.qualifiers}` : '';
    return `${kind} ${index} ${spec ? spec.id + qualifier : '?'} in ${id}`;
  });
}
