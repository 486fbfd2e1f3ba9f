import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { parseDocument } from '../../server/document';
import { hover } from '../../server/features/hover';
import { lineColumnAt } from '../../server/syntax/lines';
import { ask } from '../ask';
import { fixtureWithCursor } from '../harness';

const office = `CLP*A1*1*200*117.6*30*MB*X1*11*1~
SVC*HC:G0181*200*117.6**1~
DTM*472*20250310~
CAS*CO*45*50**253*2.4~
CAS*PR*2*30~
AMT*B6*150~
`;

test('on the code: the reduction, its reason, what to post, and the arithmetic', async () => {
  assert.equal(
    await hoverOn(office.replace('253', '2$053')),
    `**CO 253 · 2.40 · correct**

\`\`\`text
  200.00  charged
-  50.00  CO 45 · charge above the allowed or contracted fee
-  30.00  PR 2 · coinsurance
= 120.00  payment before sequestration
-   2.40  CO 253 · 2% of 120.00
= 117.60  paid
\`\`\`

*Post* 2.40 as a contractual write-off (sequestration). *Do not* bill the patient. *Do not* appeal.
Sequestration: federal law reduces Medicare payments. **Not a denial.**

---

*Rate:* 2% for services since 07/01/2022; service date 03/10/2025 (DTM*472). Rates checked on 11/23/2026.
*Cross-check:* 150.00 allowed − 30.00 patient responsibility = 120.00 ✓
*Allowed:* Paid plus patient responsibility is 147.60, 2.40 less than the 150.00 allowed. The difference is sequestration, not an error.
*Next payer:* Copy CAS CO 253 unchanged to the 837 (loop 2430, the line), or the claim is returned with N811. The secondary payer does not pay this amount.

---`,
  );
});

test('the same on its amount and on the head of the segment', async () => {
  const places = ['253*2$0.4', 'C$0AS*CO', 'CAS*C$0O'];
  for (const place of places) {
    const text = await hoverOn(office.replace(place.replace('$0', ''), place));
    assert.match(text, /2\.40 {2}CO 253 · 2% of 120\.00/, place);
    assert.match(text, /\*Post\* 2\.40/, place);
  }
});

test('another reason of the segment is explained by itself', async () => {
  const text = await hoverOn(office.replace('*45*', '*4$05*'));
  assert.match(text, /\*\*CO 45\*\*/);
  assert.doesNotMatch(text, /Sequestration/);
});

test('the line and the claim say it briefly', async () => {
  for (const place of ['S$0VC*HC', 'C$0LP*A1']) {
    const text = await hoverOn(office.replace(place.replace('$0', ''), place));
    assert.match(text, /\*\*CO 253 · 2\.40 · correct\*\*\n2% of 120\.00 = 2\.40/, place);
    assert.doesNotMatch(text, /\*Rate:\*/, place);
  }
});

test('a claim summarizes its lines', async () => {
  const text = await hoverOn(`C$0LP*A1*1*460*335.6**MB*X1*11*1~
SVC*HC:G0181*120*117.6**1~
DTM*472*20250310~
CAS*CO*253*2.4~
SVC*HC:G0181*120*117.6**1~
DTM*472*20250310~
CAS*CO*253*2.4~
SVC*HC:G0180*100*97**1~
DTM*472*20250310~
CAS*CO*253*3~
SVC*HC:G0180*120*3.4**1~
DTM*472*20250310~
CAS*CO*45*116.6~
`);
  assert.match(
    text,
    /\*\*253 · 4\.80 on 2 lines · correct\*\*\nCalculated on 240\.00 before the reduction\./,
  );
  assert.match(text, /\*\*Line 3: CO 253 · 3\.00 · 1\.00 too much\*\*/);
  assert.match(text, /\*\*Line 4: no CO 253\*\* · expected: 2% of 3\.40, about 0\.07\./);
});

test('whole claim of a hospital: base 1,120.00', async () => {
  const text = await hoverOn(`CLP*A1*1*2000*1097.6*280*MA*X1*11*1~
CAS*CO*45*600~
CAS*CO*2$053*22.4~
CAS*PR*2*280~
MIA*3***1400*MA01~
DTM*233*20250310~
`);
  assert.match(text, /22\.40 {2}CO 253 · 2% of 1,120\.00/);
  assert.match(text, /DTM\*233, the last day of the claim/);
  assert.match(text, /loop 2320, the claim/);
});

test('a wrong reduction says why, and what to do about it', async () => {
  const wrong = office.replaceAll('117.6*', '117*').replace('253*2.4', '253*$03');
  const text = await hoverOn(wrong);
  assert.match(text, /\*\*CO 253 · 3\.00 · 0\.60 too much\*\*/);
  assert.match(text, /calculated on the 150\.00 allowed amount before subtracting patient resp/);
  assert.match(text, /\*contact the payer\*: the reduction looks misapplied\. Request a reopening/);
});

test('a reduction that is too small is not appealed', async () => {
  const text = await hoverOn(
    office.replaceAll('117.6*', '117.96*').replace('253*2.4', '253*$02.04'),
  );
  assert.match(text, /0\.36 too little/);
  assert.match(text, /the payer may recoup the rest later/);
  assert.doesNotMatch(text, /appeal/);
});

test('out of balance: both calculations, and the one that disagrees', async () => {
  const text = await hoverOn(office.replaceAll('117.6*', '110*').replace('253', '$0253'));
  assert.match(text, /\*\*CO 253 · 2\.40 · out of balance\*\*/);
  assert.match(text, /from the paid amount, it would be 2\.24/);
  assert.match(text, /\*Resolve the balance\* before posting/);
});

test('the difference between the allowed amount and the payment is named', async () => {
  const text = await hoverOn(`CLP*A1*2*225*19.6*30*MB*X1*11*1~
SVC*HC:G0181*225*19.6**1~
DTM*472*20250310~
CAS*CO*45*75**253*$00.4~
CAS*OA*23*100~
CAS*PR*2*30~
AMT*B6*150~
`);
  assert.match(text, /0\.40 {2}CO 253 · 2% of 20\.00/);
  assert.match(text, /150\.00 allowed − 30\.00 patient responsibility − 100\.00 OA 23 = 20\.00 ✓/);
});

test('the patient is not billed, whatever the group says', async () => {
  const text = await hoverOn(office.replace('CAS*PR*2*30', 'CAS*PR*2*30**25$03*1.2'));
  assert.match(text, /, but under PR\*\*/);
  assert.match(text, /as a write-off, although PR assigns it to the patient/);
  assert.match(text, /Have it corrected to CO first/);
});

test('a reversal is posted as reported', async () => {
  const text = await hoverOn(`CLP*A1*22*-120*-117.6**MB*X1*11*1~
SVC*HC:G0181*-120*-117.6**1~
DTM*472*20250310~
CAS*CO*2$053*-2.4~
`);
  assert.match(text, /2\.40 {2}CO 253 · 2% of -120\.00/);
  assert.match(text, /\*Post\* the reversal as is\. It takes back a write-off of 2\.40/);
  assert.doesNotMatch(text, /\*Next payer:\*/);
});

test('where Medicare paid the patient there is nothing to write off', async () => {
  const unassigned = office
    .replace('*117.6**', '*0**')
    .replace('CAS*PR*2*30~', 'CAS*PR*2*30**100*117.6~')
    .replace('*200*117.6*30*', '*200*0*147.6*');
  const text = await hoverOn(unassigned.replace('253', '$0253'));
  assert.match(text, /Medicare paid the patient, and paid the patient less by federal law/);
  assert.match(text, /\*Post\* nothing for it\. \*Collect\* from the patient .* limiting charge/);
  assert.doesNotMatch(text, /provider write-off|Do not\* bill the patient/);
});

test('a reduction that Medicare miscalculated is reopened, not appealed', async () => {
  const text = await hoverOn(office.replace('253*2.4', '$0253*4').replaceAll('117.6', '116'));
  assert.match(text, /Request a reopening \(clerical error\), not an appeal/);
});

test('for a Medicare Advantage plan the contract determines', async () => {
  const plan = office.replace('*MB*', '*16*');
  const reduced = await hoverOn(plan.replace('253', '$0253'));
  assert.match(reduced, /Your contract with the plan decides whether it may reduce your payment/);
  assert.match(reduced, /if not, contest it with the plan\. Without a contract the plan owes/);
  assert.doesNotMatch(reduced, /federal law\.\n|appeal/);
  const without = plan.replace('**253*2.4', '').replace('*16*', '*1$06*');
  assert.match(
    await hoverOn(without),
    /Your contract determines whether this plan may pass .* on to you; both are lawful/,
  );
});

/** What a reader sees, without the place in the file and in the guide at the end. */
async function hoverOn(marked: string): Promise<string> {
  const { text, offset } = fixtureWithCursor(marked);
  const document = parseDocument(text);
  const answer = await ask<Hover | null>(hover, document, {
    position: lineColumnAt(document.sequence, offset),
  });
  assert.ok(answer);
  const { value } = answer.contents as MarkupContent;
  return value
    .replaceAll('  \n', '\n')
    .replaceAll('\\*', '*')
    .replace(/\n\nSegment \d+, .*$/s, '');
}
