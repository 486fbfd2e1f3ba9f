import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remittance5010 } from '../../server/guide/005010X221A1/index';
import {
  elementSpec,
  isKnownSegment,
  nearestSegmentId,
  slotsOf,
} from '../../server/structure/lookup';

test('a segment is found at every place where it may be', () => {
  const places = slotsOf(remittance5010, 'NM1').map(
    ({ loop, spec }) => `${loop.id} ${spec.qualifiers}`,
  );
  assert.deepEqual(places, [
    '2100 QC',
    '2100 IL',
    '2100 74',
    '2100 82',
    '2100 TT',
    '2100 PR',
    '2100 GB',
  ]);
  assert.deepEqual(
    slotsOf(remittance5010, 'CAS').map(({ loop, spec }) => `${loop.id} ${spec.name}`),
    ['2100 Claim adjustments', '2110 Service line adjustments'],
  );
  assert.deepEqual(slotsOf(remittance5010, 'BHT'), []);
});

test('an 835 knows only its own segments', () => {
  for (const id of ['ISA', 'TA1', 'N1', 'CLP', 'LQ', 'PLB', 'IEA'])
    assert.ok(isKnownSegment(remittance5010, id), id);
  for (const id of ['', 'clp', 'BHT', 'SV1', 'toString'])
    assert.ok(!isKnownSegment(remittance5010, id), id);
});

test('an element and its components are counted from 1', () => {
  const svc = slotsOf(remittance5010, 'SVC')[0]?.spec;
  assert.ok(svc);
  assert.equal(elementSpec(svc, 3)?.id, 'SVC03');
  assert.equal(elementSpec(svc, 1, 2)?.id, 'SVC01-2');
  assert.equal(elementSpec(svc, 8), undefined);
  assert.equal(elementSpec(svc, 0), undefined);
  assert.equal(elementSpec(svc, 2, 1), undefined);
  assert.equal(elementSpec(svc, 1, 9), undefined);
});

test('a typo in a segment ID is corrected if only one segment is near', () => {
  const typos = {
    clp: 'CLP',
    SV1: 'SVC',
    DTP: 'DTM',
    RE: undefined,
    SCV: 'SVC',
    CSA: undefined,
    PLBB: 'PLB',
    LP: undefined,
  };
  for (const [typed, meant] of Object.entries(typos))
    assert.equal(nearestSegmentId(remittance5010, typed), meant, typed);
  for (const far of ['', 'BHT', 'N2', 'QWERTY'])
    assert.equal(nearestSegmentId(remittance5010, far), undefined, far);
});
