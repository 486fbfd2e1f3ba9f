import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFix, check, type PlacedFix, readFixture } from '../harness';

const wrong = `CLP*A1*1*200*117.96*30*MB*X1*11*1~
SVC*HC:G0181*200*117.96**1~
DTM*472*20250310~
CAS*CO*45*50**253*2.04~
CAS*PR*2*30~
`;

test('the amount alone is set, and the balance is left to its rule', () => {
  const after = fixed(wrong, 'Set 253 to 2.40');
  assert.match(after, /^CAS\*CO\*45\*50\*\*253\*2\.4~$/m);
  assert.match(after, /^SVC\*HC:G0181\*200\*117\.96/m);
  assert.ok(namesIn(after).includes('claim-balance'));
});

test('the amount is set with line, claim and payment in one edit', () => {
  const after = fixed(wrong, 'Set 253 to 2.40 and rebalance SVC03, CLP04, and BPR02');
  assert.match(after, /^BPR\*I\*117\.6\*/m);
  assert.match(after, /^CLP\*A1\*1\*200\*117\.6\*30\*/m);
  assert.match(after, /^SVC\*HC:G0181\*200\*117\.6\*/m);
  assert.match(after, /^CAS\*CO\*45\*50\*\*253\*2\.4~$/m);
  assert.deepEqual(moneyFindings(after), []);
});

test("a claim's own amount is set with claim and payment", () => {
  const claim = `CLP*A1*1*2000*1097*280*MA*X1*11*1~
CAS*CO*45*600**253*23~
CAS*PR*2*280~
MIA*3***1400*MA01~
DTM*233*20250310~
`;
  const after = fixed(claim, 'Set 253 to 22.40 and rebalance CLP04 and BPR02');
  assert.match(after, /^BPR\*I\*1097\.6\*/m);
  assert.match(after, /^CLP\*A1\*1\*2000\*1097\.6\*/m);
  assert.deepEqual(moneyFindings(after), []);
});

test('a line that the correct amount balances is offered only that fix', () => {
  const unbalanced = wrong.replaceAll('117.96', '117.6');
  const titles = fixesOf(unbalanced).map(({ title }) => title);
  assert.deepEqual(
    titles.filter((title) => title.startsWith('Set')),
    ['Set 253 to 2.40'],
  );
  assert.deepEqual(moneyFindings(fixed(unbalanced, 'Set 253 to 2.40')), []);
});

test('a reversed sign is corrected', () => {
  const reversed = wrong.replaceAll('117.96', '117.6').replace('2.04', '-2.4');
  assert.deepEqual(moneyFindings(fixed(reversed, 'Set 253 to 2.40')), []);
});

test('a 253 of zero is removed, and its segment too if it is the only adjustment', () => {
  const shared = wrong.replaceAll('117.96', '120').replace('2.04', '0');
  assert.match(fixed(shared, 'Remove 253 of 0.00'), /^CAS\*CO\*45\*50~$/m);
  const alone = shared.replace('50**253*0', '50~\nCAS*CO*253*0.00');
  assert.doesNotMatch(fixed(alone, 'Remove 253 of 0.00'), /253/);
});

const moves: readonly (readonly [what: string, from: string, to: string])[] = [
  [
    'with its segment',
    'CAS*CO*45*50~\nCAS*PR*2*30~\nCAS*PR*253*2.4~',
    'CAS*CO*45*50~\nCAS*PR*2*30~\nCAS*CO*253*2.4~',
  ],
  [
    'into the CO segment',
    'CAS*CO*45*50~\nCAS*PR*2*30**253*2.4~',
    'CAS*CO*45*50**253*2.4~\nCAS*PR*2*30~',
  ],
  [
    'from among others',
    'CAS*CO*45*50*1~\nCAS*PR*253*2.4**2*30~',
    'CAS*CO*45*50*1*253*2.4~\nCAS*PR*2*30~',
  ],
  [
    'into a new segment',
    'CAS*PI*45*50~\nCAS*PR*2*30**253*2.4~',
    'CAS*PI*45*50~\nCAS*PR*2*30~\nCAS*CO*253*2.4~',
  ],
  [
    'past a CO segment that is full',
    'CAS*CO*45*45**59*1**104*1**105*1**131*1**139*1~\nCAS*PR*2*30**253*2.4~',
    'CAS*CO*45*45**59*1**104*1**105*1**131*1**139*1~\nCAS*PR*2*30~\nCAS*CO*253*2.4~',
  ],
];

for (const [what, from, to] of moves) {
  test(`PR 253 is moved to CO ${what}, and CLP05 follows`, () => {
    const claim = `CLP*A1*1*200*117.6*32.4*MB*X1*11*1~\nSVC*HC:G0181*200*117.6**1~\nDTM*472*20250310~\n${from}\n`;
    const after = fixed(claim, 'Move 253 from PR to CO');
    assert.ok(after.includes(`\n${to}\n`), after);
    assert.match(after, /^CLP\*A1\*1\*200\*117\.6\*30\*/m);
    assert.deepEqual(moneyFindings(after), []);
  });
}

test('OA 253 is moved to CO, and CLP05 stays', () => {
  const claim = wrong.replace('CAS*CO*45*50**253*2.04', 'CAS*OA*23*50**253*2.04');
  assert.match(fixed(claim, 'Move 253 from OA to CO'), /^CAS\*OA\*23\*50~\nCAS\*CO\*253\*2\.04~$/m);
});

test('a code confused with 253 is changed to it', () => {
  const claim = wrong.replaceAll('117.96', '117.6').replace('253*2.04', '243*2.4');
  assert.deepEqual(moneyFindings(fixed(claim, 'Change the reason code to 253')), []);
});

test('no sequestration fix is applied without asking', () => {
  for (const fix of fixesOf(wrong)) assert.equal(fix.kind, 'suggested');
});

function fixesOf(body: string): PlacedFix[] {
  return check(readFixture(body).text)
    .filter(({ check }) => check.startsWith('sequestration-'))
    .flatMap(({ fixes }) => fixes);
}

function fixed(body: string, title: string): string {
  const { text } = readFixture(body);
  const fix = fixesOf(body).find((one) => one.title === title);
  assert.ok(fix, title);
  return applyFix(text, fix);
}

function namesIn(text: string): string[] {
  return check(text).map(({ check }) => check);
}

/** The findings about balances and sequestration. */
function moneyFindings(text: string): string[] {
  return namesIn(text).filter((name) => /balance|^patient-share|^sequestration-/.test(name));
}
