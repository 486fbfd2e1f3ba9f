import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Condition } from '../../server/guide/spec';
import { conditionFault } from '../../server/structure/condition';
import { packCode } from '../../server/structure/pack';
import { planOf } from '../../server/structure/plan';
import { segmentsOf } from './walk';

const specs = segmentsOf().map(({ spec }) => spec);

test('a segment with all required elements breaks a condition exactly where its plan finds it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...specs), fc.nat(), fc.nat(), (spec, some, others) => {
      const { elements, conditions, dependent } = planOf(spec);
      const required = elements.reduce((set, e, i) => (e.required ? set | (2 << i) : set), 0);
      const filled = (some & others & (2 ** (elements.length + 1) - 1)) | required | 1;
      const asked = conditions.filter((condition) => condition.dependent & filled);
      const found = asked.filter((condition) => conditionFault(condition, filled) !== undefined);
      const broken = (spec.conditions ?? []).filter((condition) => isBroken(condition, filled));
      assert.deepEqual(
        found.map(({ condition }) => condition),
        broken,
      );
      if ((dependent & filled) === 0) assert.deepEqual(asked, []);
    }),
    { numRuns: 2_000 },
  );
});

test('what decides the place of a segment needs no second check', () => {
  for (const { id, name, qualifiers, elements } of specs) {
    const [first] = elements;
    for (const qualifier of qualifiers ?? []) {
      assert.match(qualifier, /^[A-Z0-9]{1,4}$/, `${id} ${name}`);
      assert.ok(first && qualifier.length >= first.min && qualifier.length <= first.max, id);
      assert.equal(first.usage, 'required', id);
    }
  }
});

test('no two codes are packed alike', () => {
  const code = fc.string({ maxLength: 5 });
  fc.assert(
    fc.property(code, code, (one, other) => {
      const [packed, otherPacked] = [one, other].map((text) => packCode(text, 0, text.length));
      assert.equal(packed === -1, one.length > 4);
      if (one !== other && packed !== -1) assert.notEqual(packed, otherPacked);
    }),
  );
  assert.notEqual(packCode('\0A', 0, 2), packCode('A', 0, 1));
  assert.equal(packCode('É', 0, 1), -1);
  assert.equal(packCode('CLP*QC*', 4, 6), packCode('QC', 0, 2));
});

/** By the words of `Condition` alone. */
function isBroken({ kind, elements }: Condition, filled: number): boolean {
  const [first, ...rest] = elements.map((n) => (filled & (1 << n)) !== 0);
  const all = [first, ...rest];
  switch (kind) {
    case 'paired':
      return all.includes(true) && all.includes(false);
    case 'one of':
      return !all.includes(true);
    case 'only one':
      return all.filter(Boolean).length > 1;
    case 'conditional':
      return first === true && rest.includes(false);
    case 'conditional list':
      return first === true && !rest.includes(true);
  }
}
