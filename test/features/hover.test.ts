import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { parseDocument } from '../../server/document';
import { hover } from '../../server/features/hover';
import { lineColumnAt } from '../../server/syntax/lines';
import { ask, sample, spellings, textAt } from '../ask';
import { fixtureWithCursor, withCursor } from '../harness';

const unpaid = `CLP*A1*1*100*0**MB*X1~
MOA***MA01~
SVC*HC:G0480*100*0**1~
CAS*CO*16*$0100~
LQ*HE*N265~
`;

test('group, reason and remark codes are read together', async () => {
  const { text, under } = await hoverOn(unpaid);
  assert.equal(under, '100');
  assert.equal(
    text,
    `**Adjustment amount** 100.00

**CO 16 + N265** · denial · 100.00
Claim lacks information or has a billing error. Ordering provider's main ID is missing, incomplete, or not valid.
*Who is responsible:* CO – Contractual Obligation: the patient does not owe it. Open until worked; a write-off only if the denial is final.
*Next:* Correct what the remark codes name, and resubmit. With MA130, send a new claim and do not appeal.

---

Segment 16, CAS03 · Service line adjustments, loop 2110 (service line)
Required · amount (R), 1–10 digits`,
  );
});

test('several reasons of one segment are listed, a single one is explained', async () => {
  const claim = (cas: string) => `CLP*A1*1*100*78**MB*X1~\n${cas}~\n`;
  const two = await hoverOn(claim('CA$0S*CO*45*20**59*2'));
  assert.match(two.text, /^- 45 · 20.00 · charge above .*\n- 59 · 2.00 · /m);
  const one = await hoverOn(claim('CA$0S*CO*45*22'));
  assert.match(one.text, /^\*\*CO 45\*\* · contractual adjustment, not a denial · 22.00/m);
});

test('a denial is read with what its remark code asks for', async () => {
  const { text } = await hoverOn(unpaid.replace('N265', 'MA130'));
  assert.match(text, /\*Next:\* Correct what .*\n\*MA130:\* Do not appeal: correct the claim/);
  const policy = await hoverOn(unpaid.replace('CO*16', 'CO*50').replace('N265', 'N115'));
  assert.match(policy.text, /\n\*N115:\* Read the Local Coverage Determination/);
});

test('under CO, the kind of the reason says what is a write-off', async () => {
  const kept: readonly (readonly [cas: string, said: RegExp])[] = [
    ['CO*97', /denial: bundled.*\n.*\n.*does not owe it\. Open until worked; a write-off unless/],
    ['CO*104', /withheld, not a denial.*\n.*\n.*Not a write-off: it may be paid later/],
    ['CO*100', /paid to someone else.*\n.*\n.*Not a write-off: collect from whom the payer paid/],
    ['CO*45', /contractual adjustment, .*\n.*\n.*the patient does not owe it\.$/m],
  ];
  for (const [cas, said] of kept) {
    const { text } = await hoverOn(`CLP*A1*1*100*80**MB*X1~\nCAS*${cas}*$020~\n`);
    assert.match(text, said, cas);
  }
  const { text } = await hoverOn(
    'CLP*A1*1*200*$0100**12*X1~\nCAS*CO*45*40**104*10**50*30**97*20**94*-5**253*5~\n',
  );
  const rows = [...text.matchAll(/^([-+]) +([\d.]+) {2}(\w+) · (.*)$/gm)].map(([, ...row]) =>
    row.join(),
  );
  assert.deepEqual(rows, [
    '-,45.00,CO,write-off',
    '-,10.00,CO,withheld, may be paid later',
    '-,50.00,CO,denied, to work',
    '+,5.00,CO,adjustment',
  ]);
});

test('a reason that needs a remark code says when it is missing', async () => {
  const { text } = await hoverOn(unpaid.replace('LQ*HE*N265~\n', ''));
  assert.match(text, /^\*\*CO 16\*\* · denial/m);
  assert.match(text, /needs a remark code that explains it, and there is none: contact the payer/);
});

test('an alert explains no reason', async () => {
  const { text } = await hoverOn('CLP*A1*1*100*0**MB*X1~\nCAS*CO*$050*100~\nMOA***MA01~\n');
  assert.match(text, /^\*\*CO 50\*\* · denial/m);
  const alert = await hoverOn('CLP*A1*1*100*0**MB*X1~\nCAS*CO*50*100~\nMOA***$0MA01~\n');
  assert.match(
    alert.text,
    /Alert: it explains no adjustment\.\n\*Next:\* Appeal in writing within 120 days/,
  );
  const silent = await hoverOn('CLP*A1*1*100*0**MB*X1~\nCAS*CO*50*100~\nMOA***$0MA62~\n');
  assert.match(silent.text, /Alert: informational only\. It explains no adjustment\./);
});

test('a fee reduction is not a denial, a negative one adds, a retired one names its successor', async () => {
  const claim = (cas: string) => `CLP*A1*1*100*80**MB*X1~\n${cas}~\n`;
  const fee = await hoverOn(claim('CAS*CO*$045*20'));
  assert.match(fee.text, /\*\*CO 45\*\* · contractual adjustment, not a denial · 20.00/);
  const bonus = await hoverOn(claim('CAS*CO*45*21**$0144*-1'));
  assert.match(bonus.text, /-1.00 *\nIncentive.*\nNegative: adds to the payment/);
  const retired = await hoverOn(claim('CAS*CO*$042*20'));
  assert.match(retired.text, /Retired on 06\/01\/2007; now 45\./);
  const astray = await hoverOn(claim('CAS*CO*$023*20'));
  assert.match(astray.text, /Valid only with group OA\./);
});

test('a segment name keeps its asterisk in Markdown', async () => {
  const { text } = await hoverOn(sample('medicare-part-b').replace('**253*2.4', '**$0253*2.4'));
  assert.match(text, /\(DTM\\\*472\)/);
});

test('a remark code says the next step and the reasons it belongs to', async () => {
  const { text } = await hoverOn(unpaid.replace('$0', '').replace('N265', 'N2$065'));
  assert.match(text, /^\*\*Remark code\*\* `N265`: ordering provider/);
  assert.match(text, /\*Read with\* CO 16: Correct what the remark codes name/);
  const policy = await hoverOn(unpaid.replace('$0', '').replace('N265', 'N1$015'));
  assert.match(policy.text, /\*Next:\* Read the Local Coverage Determination/);
});

test('codes, dates, times and amounts are spelled out', async () => {
  const titles = {
    'CLP*A1*$01*100*100**MB*X1*11*1~': '**Claim status** `1`: processed as primary',
    'CLP*A1*1*100*100**$0MB*X1*11*1~': '**Claim filing indicator** `MB`: Medicare Part B',
    'CLP*A1*1*100*100**$0Q9*X1~':
      '**Claim filing indicator** `Q9` · not in the list "Claim filing indicators" as of 11/23/2026',
    'CLP*A1*1*100*100**MB*X1~\nCAS*CO*$0999*1~':
      '**Reason code** `999` · not in the list "Claim adjustment reason codes (CARC)" as of 08/17/2026',
    'CLP*A1*1*$01234.5*1234.5**MB*X1~': '**Amount charged** 1,234.50',
    'CLP*A$01*1*100*100**MB*X1~': '**Patient account number**',
    'CLP*A1*1*100*100**MB*X1~\nDTM*232*20$0251006~':
      '**Statement date** October 6, 2025 (Monday): first day of the claim statement',
    'CLP*A1*1*100*100**MB*X1~\nDTM*232*20$0251306~':
      '**Statement date**: first day of the claim statement',
    'CLP*A1*1*100*100**MB*X1~\nREF*EA*M$01~': '**Claim reference**: medical record number',
    'CLP*A1*1*100*100**MB*X1~\nR$0EF*EA~': '**Claim reference**: medical record number',
    'CLP*A1*1*100*100**MB*X1~\nR$0EF*EA*M1~': '**Claim reference**',
    'CLP*A1*1*100*100**MB*X1~\nNM1*QC*1*DO$0E*JANE~': '**Patient last name**',
    'CLP*A1*1*100*100**MB*X1~\nSVC*HC:G0283:$0GP*100*100~':
      '**Modifier** `GP`: under a physical therapy plan of care',
    'CLP*A1*1*100*100**MB*X1~\nSVC*HC:G02$083:GP*100*100~':
      '**Procedure code** `G0283`: electrical stimulation without a therapist present, not for wounds',
    'CLP*A1*1*100*100**MB*X1~\nSVC*HC:J99$009*100*100~':
      '**Procedure code** `J9909`: drug that is not taken by mouth, or chemotherapy',
    'CLP*A1*1*100*100**MB*X1~\nSVC*HC:992$013:25*100*100~':
      '**Procedure code**: HCPCS or CPT procedure code',
    'CLP*A1*1*100*100**MB*X1*$0~': '**Facility type** · empty',
  };
  for (const [source, title] of Object.entries(titles)) {
    const { text } = await hoverOn(source.endsWith('\n') ? source : `${source}\n`);
    assert.equal(text.split('\n')[0], title, source);
  }
});

test('the facilities of an office and of a hospital are distinguished', async () => {
  const office = 'CLP*A1*1*100*100**12*X1*1$01*1~\nSVC*HC:G0283*100*100~\n';
  assert.match((await hoverOn(office)).text, /`11`: office$/m);
  assert.match((await hoverOn(office.replace('*12*', '*MA*'))).text, /`11`: hospital inpatient$/m);
  assert.match((await hoverOn(office.replace(/SVC.*\n/, ''))).text, /office; for an institution:/);
});

test('a claim adds up from its charge to what was paid', async () => {
  const { text } = await hoverOn(
    sample('medicare-part-a').replace('*25000*6272*', '*25000*62$072*'),
  );
  assert.match(
    text,
    /The patient owes 1,600\.00\.\n\n```text\n {2}25,000\.00 {2}charged\n- 17,128\.00 {2}CO · write-off\n- {2}1,600\.00 {2}PR · patient responsibility\n= {2}6,272\.00 {2}paid\n```\n\nBalanced\./,
  );
});

test('what is out of balance is said with the figures', async () => {
  const claim = 'CLP*A1*1*100*8$00*5*MB*X1~\nCAS*CO*45*10~\nCAS*PR*2*4~\n';
  const { text } = await hoverOn(claim);
  assert.match(text, /\*\*Out of balance:\*\* paid 6.00 less than calculated\./);
  assert.match(
    text,
    /CLP05 states patient responsibility of 5.00, but the PR adjustments add up to 4.00\./,
  );
});

test('a reversal reverses the adjustments', async () => {
  const file = sample('commercial').replace('*22*-220*', '*22*-2$020*');
  const { text } = await hoverOn(file);
  assert.match(
    text,
    /Patient responsibility of 20.00 is reversed\.[\s\S]*\+ {3}90\.00 {2}CO .*\n\+ {3}20\.00 {2}PR .*\n= -110\.00 {2}paid\n```\n\nBalanced\./,
  );
});

test('a service line adds up by its reasons', async () => {
  const { text } = await hoverOn(
    'CLP*A1*1*100*78.4**MB*X1~\nSVC*HC:G0283*100*$078.4~\nCAS*CO*45*20**253*1.6~\n',
  );
  assert.match(
    text,
    /- {2}20\.00 {2}CO 45 · charge above .*\n- {3}1\.60 {2}CO 253 · sequestration/,
  );
  assert.match(text, /Balanced\./);
});

test('a payment adds up from its claims and provider adjustments', async () => {
  const { text } = await hoverOn(sample('commercial').replace('BPR*I*48', 'BPR*I*4$08'));
  assert.match(text, / {2}609\.50 {2}5 claims\n/);
  assert.match(
    text,
    /- 125\.50 {2}PLB WO · overpayment recovery\n\+ {3}3\.20 {2}PLB L6 · interest/,
  );
  assert.match(text, /= 487\.20 {2}paid\n```\n\nBalanced\./);
});

test('the sign of a provider adjustment is explained', async () => {
  const file = sample('commercial');
  const lowers = await hoverOn(file.replace('*125.5*L6', '*125$0.5*L6'));
  assert.match(lowers.text, /Positive: \*\*lowers this payment by 125.50\*\*/);
  assert.match(lowers.text, /\*Reason:\* WO Overpayment recovery/);
  const reference = await hoverOn(file.replace('WO:HM', 'WO:H$0M'));
  assert.match(reference.text, /\*Reason:\* WO Overpayment recovery\nPositive: \*\*lowers/);
  const raises = await hoverOn(file.replace('*L6:', '*$0L6:'));
  assert.match(
    raises.text,
    /`L6`: interest the payer owes[\s\S]*\*\*raises this payment by 3.20\*\*/,
  );
  assert.doesNotMatch(raises.text, /Reason:/);
});

test('trailers are counted', async () => {
  const file = sample('commercial');
  assert.match((await hoverOn(file.replace('SE*', '$0SE*'))).text, /Counted: 80 segments from ST/);
  const off = await hoverOn(file.replace('SE*80', 'SE*$079'));
  assert.match(off.text, /The stated count is 79, but there are \*\*80 segments from ST to SE\*\*/);
  assert.match((await hoverOn(file.replace('GE*1', 'GE*$01'))).text, /Counted: 1 transaction in/);
  assert.match((await hoverOn(file.replace('IEA*1', 'IEA*$01'))).text, /Counted: 1 group in/);
});

test('an envelope is named, and not by its first element', async () => {
  const { text } = await hoverOn(sample('commercial').replace('ISA', 'I$0SA'));
  assert.equal(text.split('\n')[0], '**Interchange header**');
});

test('unknown segments and other transactions are named as such', async () => {
  const file = sample('commercial');
  const unknown = await hoverOn(file.replace('LX*1', 'H$0CP*1'));
  assert.match(unknown.text, /^\*\*HCP\*\* · not a segment of an 835\n/);
  const typo = await hoverOn(
    file.replace('LX*1', 'L$0QX*1').replace('CAS*CO*45*75', 'CSA*CO*45*75'),
  );
  assert.match(typo.text, /not a segment of an 835/);
  const claims = await hoverOn(file.replace('ST*835', 'ST*837').replace('NM1*QC', 'N$0M1*QC'));
  assert.equal(
    claims.text,
    '**NM1** · segment 18, in a claim (837): only remittances (835) are explained',
  );
});

test('nothing is said about spacing or text outside the segments', async () => {
  const spaced = sample('commercial').replace('LX*1~\n', 'LX*1~\n  $0\n');
  assert.equal(await answerAt(spaced), null);
  assert.equal(await answerAt(`hello $0\n${sample('commercial')}`), null);
  assert.equal(await answerAt('$0'), null);
});

for (const [spelling, write] of Object.entries(spellings)) {
  test(`every place of a remittance reads the same in ${spelling}`, async () => {
    const plain = sample('commercial');
    const written = write(plain);
    const usual = parseDocument(plain);
    const other = parseDocument(written);
    assert.equal(other.sequence.segmentsBefore.at(-1), usual.sequence.segmentsBefore.at(-1));
    for (const part of ['1*310', '45*75', 'J3301', '20250903', 'F8*', 'WO:', '80*0001']) {
      const at = plain.indexOf(part);
      const markedPlain = `${plain.slice(0, at)}$0${plain.slice(at)}`;
      const expected = await hoverOn(markedPlain);
      const found = await hoverOn(write(markedPlain));
      assert.deepEqual(found, expected, part);
    }
  });
}

/** What is said at the cursor, and the text it is said of; whole files begin with ISA. */
async function hoverOn(source: string): Promise<{ text: string; under: string }> {
  const { text } = source.startsWith('ISA') ? withCursor(source) : fixtureWithCursor(source);
  const answer = await answerAt(source);
  assert.ok(answer?.range);
  const { value } = answer.contents as MarkupContent;
  return { text: value.replace(/ {2}\n/g, '\n'), under: textAt(text, answer.range) };
}

function answerAt(source: string): Promise<Hover | null> {
  const isFixture = /^[A-Z]/.test(source) && !source.startsWith('ISA');
  const { text, offset } = isFixture ? fixtureWithCursor(source) : withCursor(source);
  const document = parseDocument(text);
  return ask(hover, document, { position: lineColumnAt(document.sequence, offset) });
}

test('a remittance of 4010 is explained by its own guide', async () => {
  const isa =
    'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *080815*0830*U*00401*000000001*0*P*:~';
  const claim = 'CLP*A1*5*100*0**12*X1~NM1*QC*1*DOE*JANE~REF*$0A6*42~';
  const { text } = await hoverOn(
    `${isa}GS*HP*A*B*20080815*0830*1*X*004010X091A1~ST*835*1~${claim}`,
  );
  assert.match(text, /^\*\*Reference qualifier\*\* `A6`: employee number/);
});
