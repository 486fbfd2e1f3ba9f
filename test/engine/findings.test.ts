import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { editDocument, parseDocument } from '../../server/document';
import { carryOver } from '../../server/engine/carry-over';
import { checkInSteps } from '../../server/engine/check-in-steps';
import { countFindings, countsIn, findingsIn, findingsOf } from '../../server/engine/findings';
import { type Reported, spanInDocument } from '../../server/engine/reported';
import { worstOf } from '../../server/engine/worst';
import { generateRemittance } from '../bench/generate';

const whole = generateRemittance({ bytes: 100_000, claimsPerPayment: 50 });
const text = whole.replaceAll('CAS*CO*45*', 'CAS*CO*45*1').replace('GE*3*', 'GE*4*');

test('what was found so far is there before the rest is', () => {
  const document = parseDocument(text);
  const steps = checkInSteps(document, defaultOptions);
  let soFar = steps.next();
  for (let i = 0; i < 60 && !soFar.done; i++) soFar = steps.next();
  assert.ok(!soFar.done);
  const part = soFar.value();
  assert.ok(part.partial);
  assert.ok(countsIn(part).warning > 20);
  assert.equal(countFindings(document, defaultOptions), undefined);

  const edited = carryOver(part, editDocument(document, { start: 2_000, end: 2_000 }, '9'));
  assert.ok(edited?.partial);
  for (let step = steps.next(); !step.done; step = steps.next());
  const { warning = 0 } = countFindings(document, defaultOptions) ?? {};
  assert.ok(warning > countsIn(part).warning);
});

test('the worst findings come first, and as many as are wanted', () => {
  const document = parseDocument(text);
  const all = findingsOf(document, defaultOptions);
  const steps = checkInSteps(document, defaultOptions);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const counts = countsIn(step.value);
  assert.equal(counts.error + counts.warning + counts.information + counts.hint, all.length);
  const ranks = ['error', 'warning', 'information', 'hint'];
  for (const most of [0, 1, 50, all.length, all.length + 1]) {
    const { listed: worst, omitted } = worstOf(step.value, most, all.length);
    assert.equal(omitted, all.length - worst.length);
    const rank = worst.map(({ severity }) => ranks.indexOf(severity));
    assert.deepEqual(rank, rank.toSorted());
    assert.equal(worst.length, Math.min(most, all.length));
    assert.equal(new Set(worst).size, worst.length);
  }
});

test('a rule with very many findings is rolled up, with all of them counted', () => {
  const document = parseDocument(text);
  const all = findingsOf(document, defaultOptions);
  const steps = checkInSteps(document, defaultOptions);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { listed, rolledUp } = worstOf(step.value, all.length, 3);
  assert.ok(rolledUp.length > 0);
  for (const { first, listed: few, total } of rolledUp) {
    const of = ({ check }: Reported) => check === first.check;
    assert.equal(few, 3);
    assert.equal(listed.filter(of).length, 3);
    assert.equal(total, all.filter(of).length);
  }
});

test('the findings at a place are those of the whole document that touch it', () => {
  const document = parseDocument(text);
  for (const start of [0, 900, 3_000, 50_000, text.length]) {
    const span = { start, end: start + 500 };
    const near = findingsIn(parseDocument(text), defaultOptions, span);
    const names = near.map(({ finding }) => finding.message).sort();
    const known = findingsIn(document, defaultOptions, span);
    assert.deepEqual(known.map(({ finding }) => finding.message).sort(), names);
  }
  const { length } = findingsIn(document, defaultOptions, { start: 0, end: text.length });
  assert.equal(length, findingsOf(document, defaultOptions).length);
});

test('what is near is found in a large document without all of it being checked', () => {
  const large = generateRemittance({ bytes: 1_000_000 }).replaceAll('CAS*CO*45*', 'CAS*CO*45*1');
  const document = parseDocument(large);
  const claim = large.indexOf('CLP*', 500_000);
  const end = large.indexOf('CLP*', claim + 1);
  const near = findingsIn(document, defaultOptions, { start: claim, end: end - 1 });
  assert.equal(countFindings(document, defaultOptions), undefined);
  const isInside = (reported: Reported) => {
    const { start } = spanInDocument(document, reported.block, reported.finding.span);
    return start >= claim && start < end;
  };
  const whole = findingsOf(document, defaultOptions).filter(isInside);
  const messages = (found: readonly Reported[]) => found.map(({ finding }) => finding.message);
  assert.deepEqual(messages(near).toSorted(), messages(whole).toSorted());
  assert.ok(near.length > 0);
});

test('a rule that compares very many claims gives way now and then', () => {
  const claim = (account: string) => `CLP*${account}*1*100*80**12*X${account}~CAS*CO*45*20~`;
  const stepsOf = (accountOf: (i: number) => string) => {
    const claims = Array.from({ length: 2_000 }, (_, i) => claim(accountOf(i)));
    const document = parseDocument(`ST*835*1~BPR*I*0*C*NON~${claims.join('')}SE*1*1~`);
    const steps = checkInSteps(document, { ...defaultOptions, maxPerRule: 5_000 });
    for (let count = 0; ; count++) {
      const step = steps.next();
      if (!step.done) continue;
      const [found = []] = step.value.inPayments.values();
      return { count, repeated: found.filter(({ check }) => check.id === 'claim-repeated').length };
    }
  };
  const different = stepsOf((i) => `A${i}`);
  const same = stepsOf((i) => `A${i >> 1}`);
  assert.deepEqual([different.repeated, same.repeated], [0, 1_000]);
  assert.ok(same.count >= different.count + 20, `${same.count} steps, not ${different.count}`);
});
