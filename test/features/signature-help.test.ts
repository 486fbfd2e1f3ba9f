import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkupContent, SignatureHelp } from 'vscode-languageserver';
import { parseDocument } from '../../server/document';
import { signatureHelp } from '../../server/features/signature-help';
import { lineColumnAt } from '../../server/syntax/lines';
import { ask, sample, spellings } from '../ask';
import { withCursor } from '../harness';

const commercial = sample('commercial');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`the element at the cursor in ${spelling}`, async () => {
    const help = await helpAt(write(commercial.replace('CAS*CO*45*75', 'CAS*CO*45*$075')));
    assert.equal(help?.documentation, 'Service line adjustments · loop 2110 (service line)');
    assert.equal(help?.active, '03 adjustment amount');
    const mark = write('*');
    const between = /[!-~]/.test(mark) ? ` ${mark} ` : ' * ';
    assert.ok(
      help?.label.startsWith(['CAS', '01 adjustment group code', '02 reason code'].join(between)),
    );
  });
}

test('a segment that has just been started gets help', async () => {
  const typed = (text: string) => commercial.replace('CAS*CO*45*75~\n', `CAS*CO*45*75~\n${text}\n`);
  assert.equal((await helpAt(typed('CAS*$0')))?.active, '01 adjustment group code');
  assert.equal((await helpAt(typed('CAS*CO*$0')))?.active, '02 reason code');
  assert.equal((await helpAt(typed('SVC*$0')))?.active, '01 procedure paid');
});

test('of reasons that repeat, those at the cursor are shown', async () => {
  const claim = commercial.replace('CAS*CO*45*75~', 'CAS*CO*45*75**253*2$0.4~');
  const help = await helpAt(claim);
  assert.equal(
    help?.label,
    'CAS * 01 adjustment group code * 05 reason code * 06 adjustment amount * 07 adjustment quantity',
  );
  assert.equal(help?.active, '06 adjustment amount');
  const group = await helpAt(commercial.replace('CAS*CO*45*75~', 'CAS*C$0O*45*75~'));
  assert.match(group?.label ?? '', /^CAS \* 01 .* \* 02 reason code \* 03 .* \* 04 [^*]*$/);
  const second = await helpAt(commercial.replace('*L6:', '*L$06:'));
  assert.match(second?.label ?? '', /^PLB \* 01 .* \* 02 .* \* 05 .* \* 06 [^*]*$/);
});

test('a segment is described for its loop', async () => {
  const payer = await helpAt(commercial.replace('N1*PR*', 'N1*PR*$0'));
  assert.equal(payer?.active, '02 payer name');
  const patient = await helpAt(commercial.replace('NM1*QC*1*JESSOP', 'NM1*QC*1*JE$0SSOP'));
  assert.equal(patient?.active, '03 patient last name');
  assert.match(patient?.label ?? '', /05 patient middle name \* 06 – \* 07 patient name suffix/);
  assert.ok(!patient?.label.includes('10 '), 'what an 835 never uses at the end is left out');
});

test('the component at the cursor is highlighted', async () => {
  const help = await helpAt(commercial.replace('SVC*HC:S9083', 'SVC*HC:S90$083'));
  assert.equal(
    help?.note,
    'procedure code qualifier : **procedure code** : modifier : modifier : modifier : modifier  \nRequired · text (AN), 1–48 characters',
  );
});

test('the usage and format of an element', async () => {
  const help = await helpAt(commercial.replace('BPR*I*487.2', 'BPR*I*48$07.2'));
  assert.equal(help?.note, 'Required · amount (R), 1–10 digits');
});

test('nothing for an id, spacing, an extra element, or another transaction', async () => {
  assert.equal(await helpAt(commercial.replace('CLP*', 'CL$0P*')), undefined);
  assert.equal(await helpAt(commercial.replace('LX*1~\n', 'LX*1~\n$0')), undefined);
  assert.equal(await helpAt(commercial.replace('LX*1~', 'LX*1*$02~')), undefined);
  assert.equal(
    await helpAt(commercial.replace('ST*835', 'ST*837').replace('LX*1', 'LX*$01')),
    undefined,
  );
  assert.equal(await helpAt('$0'), undefined);
});

async function helpAt(marked: string) {
  const { text, offset } = withCursor(marked);
  const document = parseDocument(text);
  const position = lineColumnAt(document.sequence, offset);
  const help = await ask<SignatureHelp | null>(signatureHelp, document, { position });
  const [signature] = help?.signatures ?? [];
  if (!signature) return undefined;
  const active = signature.parameters?.[help?.activeParameter ?? -1];
  const { value: note } = (active?.documentation ?? { value: undefined }) as Partial<MarkupContent>;
  return {
    label: signature.label,
    documentation: signature.documentation,
    active: active?.label,
    note,
  };
}
