import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAdjustments } from '../../server/remit/claim';
import { isDenial, isDenied } from '../../server/remit/denial';
import { claimsOf } from '../sequestration/claims';

const cases: readonly (readonly [what: string, claim: string, denied: boolean, denials: number])[] =
  [
    ['a refused charge', 'CLP*A1*1*100*0**MB*X1~\nCAS*CO*50*100~', true, 1],
    ['a denial of zero', 'CLP*A1*1*100*0**MB*X1~\nCAS*CO*45*100**50*0~', false, 0],
    ['a denial of an unreadable amount', 'CLP*A1*1*100*0**MB*X1~\nCAS*CO*50*1O0~', true, 1],
    ['the whole charge to the deductible', 'CLP*A1*1*100*0*100*MB*X1~\nCAS*PR*1*100~', false, 0],
    ['a claim paid in part', 'CLP*A1*1*100*40**MB*X1~\nCAS*CO*50*60~', false, 1],
    ['status 4', 'CLP*A1*4*100*0**MB*X1~\nCAS*PR*31*100~', true, 1],
  ];

for (const [what, source, denied, denials] of cases) {
  test(`${what}: ${denied ? 'denied' : 'not denied'}`, () => {
    const [claim] = claimsOf(`${source}\n`);
    assert.ok(claim);
    assert.equal(isDenied(claim), denied);
    assert.equal(allAdjustments(claim).filter(isDenial).length, denials);
  });
}
