import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks } from '../../server/checks/index';
import { codeLists, findCode, findCodeList } from '../../server/codes/index';
import { remittance4010 } from '../../server/guide/004010X091A1/index';
import { remittance5010 } from '../../server/guide/005010X221A1/index';
import { guideOf } from '../../server/guide/guide-of';
import { guides } from '../../server/guide/index';
import type { Condition } from '../../server/guide/spec';
import { elementsOf, loopOf, loopsOf, segmentsOf } from '../structure/walk';

test('the loops are nested as in the guide', () => {
  const outline = loopsOf().map(({ id, loops }) => [id, ...loops.map((loop) => loop.id)].join(' '));
  assert.deepEqual(outline, [
    'interchange group',
    'group transaction',
    'transaction 1000A 1000B 2000',
    '1000A',
    '1000B',
    '2000 2100',
    '2100 2110',
    '2110',
  ]);
});

test('every segment has its places, with usage and repeat', () => {
  const places = loopsOf().map(({ id, segments }) => {
    const row = segments.map(({ id: segment, usage, max, qualifiers }) => {
      const limit = Number.isFinite(max) ? max : 'n';
      return `${segment}${qualifiers?.length === 1 ? `*${qualifiers}` : ''} ${usage[0]}${limit}`;
    });
    return `${id}: ${row.join(', ')}`;
  });
  assert.deepEqual(places, [
    'interchange: ISA r1, TA1 s1, IEA r1',
    'group: GS r1, GE r1',
    'transaction: ST r1, BPR r1, TRN r1, CUR s1, REF*EV s1, REF*F2 s1, DTM*405 s1, PLB sn, SE r1',
    '1000A: N1*PR r1, N3 r1, N4 r1, REF s4, PER*CX s1, PER*BL rn, PER*IC s1',
    '1000B: N1*PE r1, N3 s1, N4 s1, REF sn, RDM s1',
    '2000: LX r1, TS3 s1, TS2 s1',
    '2100: CLP r1, CAS s99, NM1*QC r1, NM1*IL s1, NM1*74 s1, NM1*82 s1, NM1*TT s1, NM1*PR s1, ' +
      'NM1*GB s1, MIA s1, MOA s1, REF s5, REF s10, DTM s2, DTM*036 s1, DTM*050 s1, PER*CX s2, ' +
      'AMT s13, QTY s14',
    '2110: SVC r1, DTM s2, CAS s99, REF s8, REF*6R s1, REF s10, REF*0K s5, AMT s9, QTY s6, LQ s99',
  ]);
  assert.equal(segmentsOf().length, 58);
});

test('no element and no component is left out', () => {
  const widths: Record<string, number> = {};
  let rows = 0;
  for (const { spec } of segmentsOf()) {
    rows += elementsOf(spec).length;
    widths[spec.id] = spec.elements.length;
  }
  assert.equal(rows, 503);
  assert.deepEqual(widths, {
    ...{ ISA: 16, TA1: 5, IEA: 2, GS: 8, GE: 2, ST: 3, SE: 2, BPR: 21, TRN: 4, CUR: 21, REF: 4 },
    ...{ DTM: 6, PLB: 14, N1: 6, N3: 2, N4: 7, PER: 9, RDM: 5, LX: 1, TS3: 24, TS2: 19, CLP: 14 },
    ...{ CAS: 19, NM1: 12, MIA: 24, MOA: 9, AMT: 3, QTY: 4, SVC: 7, LQ: 2 },
  });
});

test('how many elements there are of each usage and type', () => {
  const counts: Record<string, number> = {};
  for (const { spec } of segmentsOf()) {
    for (const { usage, type } of elementsOf(spec)) {
      counts[usage] = (counts[usage] ?? 0) + 1;
      counts[type] = (counts[type] ?? 0) + 1;
    }
  }
  assert.deepEqual(counts, {
    ...{ required: 166, situational: 199, 'not used': 138 },
    ...{ AN: 171, ID: 164, N0: 9, R: 108, DT: 16, TM: 13, composite: 22 },
  });
});

for (const { id, root } of guides) {
  test(`an element is numbered by its place, a component after a hyphen: ${id}`, () => {
    for (const { spec } of segmentsOf(root)) {
      for (const [index, { id, components = [] }] of spec.elements.entries()) {
        assert.equal(id, spec.id + String(index + 1).padStart(2, '0'));
        const parts = components.map((component) => component.id);
        assert.deepEqual(
          parts,
          parts.map((_, part) => `${id}-${part + 1}`),
        );
      }
    }
  });

  test(`lengths, types and names make sense: ${id}`, () => {
    for (const { spec } of segmentsOf(root)) {
      assert.match(spec.name, /^[A-Z]\S.*\S$/, spec.name);
      for (const element of elementsOf(spec)) {
        const { id, name, type, min, max, codes = [], components } = element;
        assert.match(name, /^\S.*[^\s.]$/, `${id} ${name}`);
        assert.equal(components !== undefined, type === 'composite', id);
        assert.ok(type === 'composite' ? min + max === 0 : min >= 1 && min <= max, id);
        for (const code of codes)
          assert.ok(code.length >= min && code.length <= max, `${id} ${code}`);
        assert.deepEqual(codes, [...new Set(codes)], id);
      }
    }
  });

  test(`what the guide does not use asks for nothing: ${id}`, () => {
    for (const { spec } of segmentsOf(root)) {
      for (const { id, usage, codes, list, components = [] } of elementsOf(spec)) {
        if (usage === 'not used')
          assert.deepEqual([codes, list, components], [undefined, undefined, []], id);
      }
    }
  });

  test(`positions ascend and the first segment opens its loop: ${id}`, () => {
    for (const { id, usage, segments, loops } of loopsOf(root)) {
      for (const row of [segments, loops]) {
        const positions = row.map(({ position }) => position);
        assert.deepEqual(
          positions,
          [...positions].sort((a, b) => a - b),
          id,
        );
      }
      assert.equal(segments[0].usage, 'required', id);
      assert.equal(segments[0].max, 1, id);
      assert.notEqual(usage, 'not used', id);
      const inner = loops.map(({ position }) => position);
      assert.ok(
        inner.every((position) => position > segments[0].position) || id === 'transaction',
        id,
      );
    }
  });

  test(`a qualifier leads to one place of its loop and is what element 1 allows: ${id}`, () => {
    for (const { id: loop, segments } of loopsOf(root)) {
      for (const spec of segments) {
        const rivals = segments.filter((other) => other.id === spec.id);
        if (rivals.length > 1) assert.ok(spec.qualifiers, `${spec.id} in ${loop}`);
        if (spec.qualifiers) assert.deepEqual(spec.elements[0]?.codes, spec.qualifiers);
      }
      const known = segments.flatMap(({ id, qualifiers = [] }) =>
        qualifiers.map((qualifier) => `${id}*${qualifier}`),
      );
      assert.deepEqual(known, [...new Set(known)], loop);
    }
  });

  test(`a condition refers to elements that exist: ${id}`, () => {
    for (const { spec } of segmentsOf(root)) {
      for (const { kind, elements } of spec.conditions ?? []) {
        assert.ok(elements.length >= 2, `${spec.id} ${kind}`);
        assert.deepEqual(elements, [...new Set(elements)], `${spec.id} ${kind}`);
        for (const n of elements)
          assert.ok(spec.elements[n - 1], `${spec.id}: ${kind} ${elements}`);
      }
    }
  });

  test(`every code list that the guide names exists and knows every code the guide allows: ${id}`, () => {
    for (const { spec } of segmentsOf(root)) {
      for (const { id, codes = [], list } of elementsOf(spec)) {
        if (list === undefined) continue;
        assert.ok(findCodeList(list), `${id}: ${list}`);
        for (const code of codes)
          assert.ok(findCode(list, code), `${id}: ${code} is not in ${list}`);
      }
    }
  });
}

test('the conditions of each segment', () => {
  const signs: Record<Condition['kind'], string> = {
    paired: 'P',
    'one of': 'R',
    'only one': 'E',
    conditional: 'C',
    'conditional list': 'L',
  };
  const written: Record<string, string> = {};
  for (const { spec } of segmentsOf()) {
    if (!spec.conditions) continue;
    written[spec.id] = spec.conditions
      .map(
        ({ kind, elements }) =>
          signs[kind] + elements.map((n) => String(n).padStart(2, '0')).join(''),
      )
      .join(' ');
  }
  assert.deepEqual(written, {
    BPR: 'P0607 C0809 P1213 C1415 P1819 C2021',
    CUR: 'C0807 C0907 L101112 C1110 C1210 L131415 C1413 C1513 L161718 C1716 C1816 L192021 C2019 C2119',
    REF: 'R0203',
    DTM: 'R020305 C0403 P0506',
    PLB: 'P0506 P0708 P0910 P1112 P1314',
    N1: 'R0203 P0304',
    N4: 'E0207 C0605 C0704',
    PER: 'P0304 P0506 P0708',
    CAS: 'L050607 C0605 C0705 L080910 C0908 C1008 L111213 C1211 C1311 L141516 C1514 C1614 L171819 C1817 C1917',
    NM1: 'P0809 C1110 C1203',
    QTY: 'E0204 R0204',
    LQ: 'C0102',
  });
});

test('the guide and the code lists agree on which list rules which element', () => {
  const named = new Map(
    segmentsOf().flatMap(({ spec }) => elementsOf(spec).map(({ id, list }) => [id, list])),
  );
  const ruling = codeLists.filter(({ selection }) => !selection);
  for (const list of ruling) {
    for (const id of list.elements) {
      const rivals = ruling.filter(({ elements }) => elements.includes(id));
      assert.ok(named.has(id), `${list.id}: no element ${id}`);
      assert.equal(named.get(id), rivals.length === 1 ? list.id : undefined, id);
    }
  }
});

test('what the segments of a payment allow', () => {
  const status = loopOf('2100').segments[0].elements[1];
  assert.deepEqual(status?.codes, ['1', '2', '3', '4', '19', '20', '21', '22', '23', '25']);
  const rendering = loopOf('2110').segments.find(({ qualifiers }) => qualifiers?.includes('HPI'));
  assert.ok(['SY', 'TJ'].every((qualifier) => rendering?.qualifiers?.includes(qualifier)));
  const st = remittance5010.root.loops[0]?.loops[0]?.segments[0];
  assert.equal(st?.elements[2]?.usage, 'situational');
});

test('4010 has its own loops, codes and lengths', () => {
  const { root } = remittance4010;
  const places = loopsOf(root).map(({ id, segments }) => {
    const row = segments.map(({ id: segment, usage, max, qualifiers }) => {
      const limit = Number.isFinite(max) ? max : 'n';
      return `${segment}${qualifiers?.length === 1 ? `*${qualifiers}` : ''} ${usage[0]}${limit}`;
    });
    return `${id}: ${row.join(', ')}`;
  });
  assert.deepEqual(places.slice(2), [
    'transaction: ST r1, BPR r1, TRN r1, CUR s1, REF*EV s1, REF*F2 s1, DTM*405 s1, PLB sn, SE r1',
    '1000A: N1*PR r1, N3 r1, N4 r1, REF s4, PER*CX s1',
    '1000B: N1*PE r1, N3 s1, N4 s1, REF sn',
    '2000: LX r1, TS3 s1, TS2 s1',
    '2100: CLP r1, CAS s99, NM1*QC r1, NM1*IL s1, NM1*74 s1, NM1*82 s1, NM1*TT s1, NM1*PR s2, ' +
      'MIA s1, MOA s1, REF s5, REF s10, DTM s4, PER*CX s3, AMT s14, QTY s15',
    '2110: SVC r1, DTM s3, CAS s99, REF s7, REF s10, AMT s12, QTY s6, LQ s99',
  ]);
  const elements = new Map(
    segmentsOf(root).flatMap(({ spec }) =>
      elementsOf(spec).map((element) => [element.id, element]),
    ),
  );
  const facts = ['CLP02', 'CAS01', 'ISA11', 'ISA12', 'GS08'].map((id) => elements.get(id)?.codes);
  assert.deepEqual(facts, [
    '1 2 3 4 5 10 13 15 16 17 19 20 21 22 23 25 27'.split(' '),
    ['CO', 'CR', 'OA', 'PI', 'PR'],
    ['U'],
    ['00401'],
    ['004010X091A1'],
  ]);
  const longest = ['TRN02', 'REF02', 'NM103', 'NM104', 'PER04', 'BPR02'];
  assert.deepEqual(
    longest.map((id) => elements.get(id)?.max),
    [30, 30, 35, 25, 80, 18],
  );
  for (const id of ['ST03', 'N407', 'NM112', 'CLP14', 'SVC01-8', 'RDM01']) {
    assert.equal(elements.get(id), undefined, id);
  }
});

test('the guide of a transaction is found by GS08, then ISA12, then ISA11', () => {
  const found = (version?: string, release?: string, standard?: string, transaction = '835') =>
    guideOf({ transaction, version, release, standard });
  for (const version of ['005010X221A1', '005010X221', '005010', '005010X222A1']) {
    assert.equal(found(version, '00401', 'U'), remittance5010, version);
  }
  for (const version of ['004010X091A1', '004010X091', '004010']) {
    assert.equal(found(version, '00501', '^'), remittance4010, version);
  }
  for (const unreadable of [undefined, '', 'XXXXXX', '4010']) {
    assert.equal(found(unreadable, '00401', '^'), remittance4010);
    assert.equal(found(unreadable, '00501', 'U'), remittance5010);
    assert.equal(found(unreadable, unreadable, 'U'), remittance4010);
    assert.equal(found(unreadable, unreadable, '^'), remittance5010);
  }
  assert.equal(found('006020X218'), undefined);
  assert.equal(found(undefined, '00307'), undefined);
  assert.equal(found('005010X221A1', '00501', '^', '277'), undefined);
});

test('a guide that was replaced names its successor, and a rule names known guides', () => {
  const ids = guides.map(({ id }) => id);
  for (const { replacedBy = ids[0] } of guides) assert.ok(ids.includes(replacedBy ?? ''));
  for (const { id, guides: own = [] } of checks) {
    for (const guide of own) assert.ok(ids.includes(guide), `${id}: ${guide}`);
  }
});
