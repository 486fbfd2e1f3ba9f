import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { parseDocument } from '../../server/document';
import { hover } from '../../server/features/hover';
import { lineColumnAt } from '../../server/syntax/lines';
import { ask, sample } from '../ask';
import { fixtureWithCursor } from '../harness';

const file = sample('medicare-part-b');

test('the id of a segment says in one sentence what the segment holds', async () => {
  const sentences = {
    'BPR*I':
      '$1,044.68 by ACH on 11/14/2025 from PRAIRIE STATES MEDICARE SERVICES, trace EFT2511140081.',
    'TRN*1': 'Trace EFT2511140081, from the payer with tax ID 99-0000417.',
    'DTM*405': "End of the payer's processing period: 11/13/2025.",
    'DTM*472': 'Day of the service: 10/06/2025.',
    'N1*PR': 'Payer: PRAIRIE STATES MEDICARE SERVICES.',
    'N1*PE': 'Payee: MAPLE HOLLOW FAMILY MEDICINE, NPI 1234567893.',
    'REF*2U': "Payer's identifier: 03902.",
    'PER*CX': 'Questions about claims: telephone 800-555-0142.',
    'PER*BL':
      'Technical questions about the file: EDI HELP DESK, telephone 800-555-0143, e-mail EDI\\@PRAIRIESTATES.EXAMPLE.',
    'NM1*QC': 'Patient: JUNE P ALDERWICK, member number 1EG4TE5MK73.',
    'NM1*82': 'Rendering provider: MIRIAM TANAKA, NPI 1482736513.',
    'NM1*TT': "Payer the claim was forwarded to: LAKELAND SUPPLEMENTAL, payer's identifier LS0088.",
    'MOA*': 'MA01: you may appeal in writing within 120 days',
    'AMT*B6': 'Allowed amount of the line: 150.00.',
    'SVC*HC:G0181': '`G0181`: overseeing a home health plan of care, 30 minutes or more a month.',
    'SVC*HC:G0283':
      '`G0283`: electrical stimulation without a therapist present, not for wounds; modifier `GP`: under a physical therapy plan of care.',
  };
  for (const [segment, sentence] of Object.entries(sentences)) {
    const [, second = ''] = (await hoverAt(file, file.indexOf(segment))).split('\n\n');
    assert.equal(second.slice(0, sentence.length), sentence, segment);
  }
});

test('summaries of a group of claims', async () => {
  const group = `TS3*1234567893*11*20251231*2*300~
TS2*5000*2000*****3~
CLP*A1*1*100*100**MA*X1~
`;
  assert.match(
    await inFixture(`$0${group}`),
    /^Provider 1234567893, facility type 11, fiscal year through 12\/31\/2025: 2 claims, 300\.00 charged\.$/m,
  );
  const former = await inFixture(`$0${group.replace('*300~', '*300****120.5~')}`);
  assert.match(former, /: 2 claims, 300\.00 charged, 120\.50 paid\.$/m);
  assert.match(
    await inFixture(group.replace('TS2', '$0TS2')),
    /^DRG amount: 5,000\.00\.\nFederal-specific amount: 2,000\.00\.\nOutlier days: 3\.$/m,
  );
  assert.doesNotMatch(await inFixture('$0TS3~\nCLP*A1*1*100*100**MA*X1~\n'), /undefined|: \./);
});

test('what is written as in a claim is not explained by the elements of what it should be', async () => {
  const claim = file
    .replace('DTM*472*', 'DTP*472*D8*')
    .replace(/N1\*PE\*([^*~]+)\*XX\*/, 'NM1*PE*2*$1*****XX*');
  const date = await hoverAt(claim, claim.indexOf('*20251006', claim.indexOf('DTP*')) + 3);
  assert.match(date, /^\*\*DTP\*\* · not a segment of an 835 · did you mean DTM\?/);
  const name = await hoverAt(claim, claim.indexOf('NM1*PE') + 9);
  assert.match(name, /^\*\*NM1\*\* · not in this place of an 835/);
  assert.match(await hoverAt(claim, claim.indexOf('NM1*PE')), /Payee: MAPLE HOLLOW/);
});

test('a check, and a payment of nothing', async () => {
  const check = file.replace('*C*ACH*', '*C*CHK*');
  assert.match(await hoverAt(check, check.indexOf('BPR*')), /by check on .*, check number EFT25/);
  assert.match(await hoverAt(check, check.indexOf('TRN*')), /^Check number EFT2511140081, from/m);
  const none = file.replace(/BPR\*I\*[\d.]+\*C\*ACH/, 'BPR*H*0*C*NON');
  assert.match(
    await hoverAt(none, none.indexOf('BPR*')),
    /^No payment \(\$0\.00\) on 11\/14\/2025/m,
  );
});

test('provider adjustments are a table with what they do together', async () => {
  const commercial = sample('commercial');
  const text = await hoverAt(commercial, commercial.indexOf('PLB*'));
  assert.match(text, /\| WO Overpayment recovery \| HM2025071144 \| lowered by 125\.50 \|/);
  assert.match(text, /\| L6 Interest the payer owes for paying late \|.*\| raised by 3\.20 \|/);
  assert.match(
    text,
    /Provider \d+ · fiscal year through 12\/31\/2025 · in total: lowered by 122\.30/,
  );
});

test('no value acts as markup', async () => {
  const hostile = file
    .replace('ALDERWICK', '![x](https://example.com)')
    .replace('MR559102', '`<b>`');
  const patient = await hoverAt(hostile, hostile.indexOf('NM1*QC'));
  assert.match(patient, /JUNE P \\!?\\?\[x\\\]|\\\[x\\\]/);
  assert.doesNotMatch(patient, /!\[x\]\(/);
  assert.match(await hoverAt(hostile, hostile.indexOf('REF*EA')), /number: \\`\\<b\\>\\`\./);
});

test('a claim and its line say denied, in whole or in part, and how much there is to work', async () => {
  const denied = 'CLP*A1*1*100*0**MB*X1~\nSVC*HC:G0480*100*0**1~\nCAS*CO*50*100~\n';
  assert.match(
    await inFixture(denied.replace('CLP', '$0CLP')),
    /^\*\*Denied:\*\* 100\.00 to work\.$/m,
  );
  assert.match(
    await inFixture(denied.replace('SVC', '$0SVC')),
    /^\*\*Denied:\*\* 100\.00 to work\.$/m,
  );
  const partly = 'CLP*A1*1*100*60**MB*X1~\nSVC*HC:G0480*100*60**1~\nCAS*CO*50*40~\n';
  for (const place of ['CLP', 'SVC']) {
    const text = await inFixture(partly.replace(place, `$0${place}`));
    assert.match(text, /^\*\*Denied in part:\*\* 40\.00 of 100\.00 to work\.$/m, place);
  }
  const byStatus = 'CLP*A1*4*100*0**MB*X1~\nCAS*CO*45*100~\n';
  assert.match(
    await inFixture(`$0${byStatus}`),
    /^\*\*Denied by claim status 4:\*\* 100\.00 to work/m,
  );
  const reversed = denied.replace('*1*100*', '*22*-100*');
  assert.doesNotMatch(await inFixture(`$0${reversed}`), /to work\.$/m);
});

test('patient responsibility is not billed where another payer has the claim, or a patient is protected', async () => {
  const forwarded = await hoverAt(file, file.indexOf('CLP*MH-20452'));
  assert.match(
    forwarded,
    /\*\*Patient responsibility 22\.50, forwarded to LAKELAND SUPPLEMENTAL \(MA18\):\*\* do not bill the patient yet\./,
  );
  const line = file.indexOf('SVC*', file.indexOf('CLP*MH-20452'));
  assert.match(await hoverAt(file, line), /22\.50, forwarded to LAKELAND/);
  const qmb = file.replace('MA01*MA18', 'MA01*N781');
  const both = await hoverAt(qmb, qmb.indexOf('CLP*MH-20452'));
  assert.match(both, /do not bill the patient, now or later \(Medicaid or QMB, N781\)\./);
  const alone = file.replace('MOA***MA01~', 'MOA***MA01*N781~');
  assert.match(
    await hoverAt(alone, alone.indexOf('CLP*MH-20417')),
    /\*\*Patient responsibility 30\.00:\*\* do not bill the patient \(Medicaid or QMB, N781\)\./,
  );
});

async function inFixture(source: string): Promise<string> {
  const { text, offset } = fixtureWithCursor(source);
  return hoverAt(text, offset);
}

async function hoverAt(text: string, offset: number): Promise<string> {
  const document = parseDocument(text);
  const position = lineColumnAt(document.sequence, offset);
  const answer = await ask<Hover | null>(hover, document, { position });
  assert.ok(answer, `no hover at ${text.slice(offset, offset + 10)}`);
  return (answer.contents as MarkupContent).value.replace(/ {2}\n/g, '\n');
}
