import assert from 'node:assert/strict';
import { test } from 'node:test';
import { providerAdjustmentSign } from '../../server/checks/balance/provider-adjustment-sign';
import { recoveryElsewhere } from '../../server/checks/balance/recovery-elsewhere';
import type { ClaimList, PaymentContext } from '../../server/checks/context';
import { isClaim, parseDocument } from '../../server/document';
import { readProviderAdjustments } from '../../server/remit/read-payment';
import { summaryOf } from '../../server/remit/summary';

const many = 2_000;
const { blocks } = parseDocument(
  Array.from(
    { length: many },
    (_, i) =>
      `CLP*A${i}*1*100*80**12*X${i}~PLB*1*20251231*WO:${i % 2 ? 'M' : '20250815 '}X${i}Y*-${i + 1}~`,
  ).join(''),
).sequence;
const summaries = blocks.filter(isClaim).map(summaryOf);
const adjustments = blocks.filter((block) => !isClaim(block)).flatMap(readProviderAdjustments);

/** What a rule finds in a payment, and how often it goes through the claims. */
function check(rule: typeof recoveryElsewhere) {
  let passes = 0;
  const claims: ClaimList = {
    length: summaries.length,
    find: (wanted) => {
      passes++;
      return summaries.find(wanted);
    },
    [Symbol.iterator]: () => {
      passes++;
      return summaries[Symbol.iterator]();
    },
  };
  let found = 0;
  const report = () => {
    found++;
  };
  rule.run({ adjustments, claims } as unknown as PaymentContext, report);
  return { found, passes };
}

test('however many provider adjustments there are, rules go through the claims once or twice', () => {
  assert.equal(adjustments.length, many);
  // Each of them names a claim of the payment, with more around its number.
  assert.deepEqual(check(recoveryElsewhere), { found: 0, passes: 2 });
  assert.deepEqual(check(providerAdjustmentSign), { found: many, passes: 1 });
});
