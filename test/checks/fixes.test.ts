import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFix, check, readFixture } from '../harness';

/** What the first fix of a check makes of the segments of a claim. */
const cases: readonly {
  readonly check: string;
  readonly before: string;
  readonly after: string;
}[] = [
  {
    check: 'adjustment-zero',
    before: 'CLP*A1*1*100*75**12*X1~\nCAS*CO*45*25**97*0**59*0*1~\n',
    after: 'CLP*A1*1*100*75**12*X1~\nCAS*CO*45*25**59*0*1~\n',
  },
  {
    check: 'adjustment-zero',
    before: 'CLP*A1*1*100*75**12*X1~\nCAS*CO*97*0*1*45*25~\n',
    after: 'CLP*A1*1*100*75**12*X1~\nCAS*CO*45*25~\n',
  },
  {
    check: 'adjustment-zero',
    before: 'CLP*A1*1*100*75**12*X1~\nCAS*CO*45*25~\nCAS*PR*1*0~\n',
    after: 'CLP*A1*1*100*75**12*X1~\nCAS*CO*45*25~\n',
  },
  {
    check: 'adjustment-repeated',
    before: 'CLP*A1*1*100*25**12*X1~\nCAS*CO*45*50**253*2**45*23~\n',
    after: 'CLP*A1*1*100*25**12*X1~\nCAS*CO*45*73**253*2~\n',
  },
  {
    check: 'patient-share',
    before: 'CLP*A1*1*100*70*20*12*X1~\nCAS*PR*2*29.5~\nCAS*CO*45*.5~\n',
    after: 'CLP*A1*1*100*70*29.5*12*X1~\nCAS*PR*2*29.5~\nCAS*CO*45*.5~\n',
  },
  {
    check: 'patient-share',
    before: 'CLP*A1*1*100*70*20*12*X1~\nCAS*CO*45*30~\n',
    after: 'CLP*A1*1*100*70**12*X1~\nCAS*CO*45*30~\n',
  },
  {
    check: 'patient-share-zero',
    before: 'CLP*A1*1*100*70*0*12*X1~\nCAS*CO*45*30~\n',
    after: 'CLP*A1*1*100*70**12*X1~\nCAS*CO*45*30~\n',
  },
  {
    check: 'group-code-limit',
    before: 'CLP*A1*1*100*70**12*X1~\nCAS*CO*136*30~\n',
    after: 'CLP*A1*1*100*70**12*X1~\nCAS*OA*136*30~\n',
  },
  {
    check: 'reason-code-unknown',
    before: 'CLP*A1*1*100*70**12*X1~\nCAS*CO*CO-45*30~\n',
    after: 'CLP*A1*1*100*70**12*X1~\nCAS*CO*45*30~\n',
  },
  {
    check: 'provider-adjustment-unknown',
    before: 'PLB*1234567893*20251231*wo:X1*5~\n',
    after: 'PLB*1234567893*20251231*WO:X1*5~\n',
  },
];

for (const { check: id, before, after } of cases) {
  test(`${id}: ${before.trim().split('\n').at(-1)}`, () => {
    const { text } = readFixture(before);
    const fix = check(text).find((finding) => finding.check === id)?.fixes[0];
    assert.ok(fix, 'there is no such finding, or it has no fix');
    assert.equal(applyFix(text, fix), text.replace(before, after));
  });
}

test('a reason under the wrong group keeps its group where others share its segment', () => {
  const { text } = readFixture('CLP*A1*1*100*60**12*X1~\nCAS*CO*136*30**45*10~\n');
  const finding = check(text).find((found) => found.check === 'group-code-limit');
  assert.deepEqual(finding?.fixes, []);
});

test('two segments of one reason are not merged', () => {
  const { text } = readFixture('CLP*A1*1*100*60**12*X1~\nCAS*CO*45*30~\nCAS*CO*45*10~\n');
  const finding = check(text).find((found) => found.check === 'adjustment-repeated');
  assert.deepEqual(finding?.fixes, []);
});
