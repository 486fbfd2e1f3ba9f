import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimBlocks, parseDocument, paymentsOf } from '../../server/document';
import type { Claim } from '../../server/remit/claim';
import { plainMoney, zero } from '../../server/remit/money';
import { readClaim } from '../../server/remit/read-claim';
import { textOf } from '../../server/syntax/block';
import { readFixture } from '../harness';

test('a claim is read with its lines, dates, remarks and references', () => {
  const claim = firstClaim(`CLP*A1*1*350*217.6*30*MB*X1*11*1~
NM1*QC*1*EXAMPLE*PAT****MI*1EG4TE5MK73~
MOA***MA01*MA18~
DTM*050*20250801~
AMT*AU*350~
SVC*HC:J1885:59:LT*225*117.6**2**3~
DTM*472*20250310~
CAS*CO*45*75**253*2.4~
CAS*PR*2*30~
REF*6R*L1~
AMT*B6*150~
LQ*HE*N362~
SVC*HC:G0463*125*100~
CAS*OA*23*25*1~
`);
  assert.equal(claim.account?.value, 'A1');
  assert.deepEqual(
    claim.remarks.map(({ value }) => value),
    ['MA01', 'MA18'],
  );
  assert.deepEqual([claim.lines.length, claim.adjustments.length], [2, 0]);
  const [first, second] = claim.lines;
  assert.deepEqual(
    first?.procedure.modifiers.map(({ value }) => value),
    ['59', 'LT'],
  );
  assert.equal(first?.dates[0]?.date?.value, '20250310');
  assert.deepEqual(
    first?.adjustments.map(({ group, reason, position }) => [
      group?.value,
      reason?.value,
      position,
    ]),
    [
      ['CO', '45', 1],
      ['CO', '253', 2],
      ['PR', '2', 1],
    ],
  );
  assert.equal(plainMoney(second?.adjustments[0]?.quantity?.value ?? zero), '1.00');
  assert.equal(first?.remarks[0]?.value, 'N362');
});

test('every field knows where it is in its block', () => {
  const claim = firstClaim('CLP*A1*1*100*97.60**MB*X1~\nCAS*CO*45*.00**253*2.40~\n');
  const at = (field: { start: number; end: number } | undefined) =>
    field && textOf(claim.block, field);
  assert.equal(at(claim.paid), '97.60');
  assert.equal(at(claim.patientShare), undefined);
  assert.deepEqual(
    claim.adjustments.map(({ span, amount }) => [at(span), at(amount)]),
    [
      ['45*.00', '.00'],
      ['253*2.40', '2.40'],
    ],
  );
  assert.equal(at(claim.adjustments[0]?.segment), 'CAS*CO*45*.00**253*2.40');
});

test('all reasons of an adjustment segment are read, a seventh too, and holes passed over', () => {
  const claim = firstClaim('CLP*A1*1*100*80~\nCAS*CO*1*1**2*2*****4*4**5*5**253*6*7*9*9~\n');
  assert.deepEqual(
    claim.adjustments.map(({ reason, position }) => [reason?.value, position]),
    [
      ['1', 1],
      ['2', 2],
      ['4', 4],
      ['5', 5],
      ['253', 6],
      ['9', 7],
    ],
  );
});

test('an amount that is not a number is there, but has no value', () => {
  const claim = firstClaim('CLP*A1*1*1OO*80~\n');
  assert.ok(claim.charge);
  assert.equal(claim.charge.value, undefined);
});

function firstClaim(body: string): Claim {
  const document = parseDocument(readFixture(body).text);
  for (const payment of paymentsOf(document)) {
    for (const block of claimBlocks(document, payment)) return readClaim(block);
  }
  throw new Error('the text has no claim');
}
