import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, CompletionItem, Hover, TextEdit } from 'vscode-languageserver';
import { CompletionRequest } from 'vscode-languageserver/node';
import type { PayerRules } from '../../server/checks/payer-rules';
import { parseDocument } from '../../server/document';
import { completion } from '../../server/features/completion';
import { hover } from '../../server/features/hover';
import { defaultSettings } from '../../server/settings';
import { lineColumnAt } from '../../server/syntax/lines';
import { visibleText } from '../../server/visible';
import { ask, positionIn, sample, spellings, textAt, uri } from '../ask';
import { startClient } from '../client';
import { check, readFixture, withCursor } from '../harness';

const commercial = sample('commercial');

/** A remittance with the cursor after the first adjustment of its first claim. */
const afterCas = commercial.replace('CAS*CO*45*75~\n', 'CAS*CO*45*75~\n$0');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`segments that may follow in ${spelling}`, async () => {
    const items = await choices(write(afterCas));
    const separator = write('*');
    assert.deepEqual(labels(items), [
      ...['CAS', 'REF', 'REF', `REF${visibleText(separator)}0K`, 'AMT', 'QTY', 'LQ'],
      ...['SVC', 'CLP', 'LX', 'PLB', 'SE'],
    ]);
    assert.deepEqual(items[0]?.commitCharacters, [separator]);
  });

  test(`codes with their meaning in ${spelling}`, async () => {
    const text = write(commercial.replace('CAS*CO*45*75', 'CAS*CO*4$05*75'));
    const items = await choices(text);
    const item = items.find(({ label }) => label === '253');
    assert.equal(
      item?.labelDetails?.description,
      'sequestration: Medicare payment reduced by federal law',
    );
    assert.match(String(item?.documentation), /^Post as a contractual write-off/);
    assert.equal(chosen(text, item), write(commercial.replace('CAS*CO*45*75', 'CAS*CO*253*75')));
  });

  test(`a service line with the file's own delimiters in ${spelling}`, async () => {
    const text = write(afterCas);
    const item = (await choices(text, snippets)).find(({ label }) => label === 'service line');
    const filled = chosen(text, item)
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll('\\', '');
    const line = 'SVC*HC:G0463*100*70**1~\nDTM*472*20250101~\nCAS*CO*45*10~\nCAS*PR*2*20~\n';
    const whole = commercial.replace('CAS*CO*45*75~\n', `CAS*CO*45*75~\n${line}`);
    // The line break after the cursor is left to the writer.
    assert.equal(filled.replace(/\s/g, ''), write(whole).replace(/\s/g, ''));
    assert.equal(segmentsOf(filled), segmentsOf(write(whole)));
  });
}

test('a list opens while an id is being typed, and replaces it', async () => {
  for (const typed of ['$0', 'S$0', 'SV$0', 'SVC$0']) {
    const text = commercial.replace('CAS*CO*45*75~\n', `CAS*CO*45*75~\n${typed}\n`);
    const item = (await choices(text)).find(({ label }) => label === 'SVC');
    assert.match(chosen(text, item), /CAS\*CO\*45\*75~\nSVC\nCAS\*PR/, typed);
  }
});

test('what the guide requires next is preselected', async () => {
  const head = commercial.replace(/TRN[\s\S]*?~\n/, '$0');
  const items = await choices(head);
  assert.equal(items.find(({ preselect }) => preselect)?.label, 'TRN');
  assert.deepEqual(labels(items).slice(0, 3), ['TRN', 'CUR', 'REF*EV']);
  const claim = commercial.replace(/NM1\*QC[\s\S]*?~\n/, '$0');
  const patient = (await choices(claim)).find(({ preselect }) => preselect);
  assert.equal(patient?.label, 'NM1*QC');
});

test('a segment that has reached its maximum is not offered again', async () => {
  const items = labels(await choices(commercial.replace('TRN*', '$0TRN*')));
  assert.ok(!items.includes('BPR') && !items.includes('TRN') && !items.includes('N1*PR'));
  assert.ok(labels(await choices(commercial.replace('N1*PE', '$0N1*PE'))).includes('PER*BL'));
});

test('an envelope can be opened, and closed from inside', async () => {
  assert.deepEqual(labels(await choices('$0')), ['ISA']);
  assert.deepEqual(labels(await choices(commercial.replace('GE*', '$0GE*'))), ['ST', 'GE']);
  assert.deepEqual(labels(await choices(commercial.replace('IEA*', '$0IEA*'))), ['GS', 'IEA']);
});

test('the first element offers every qualifier of its loop', async () => {
  const names = labels(await choices(commercial.replace('NM1*QC*1*JESSOP', 'NM1*$0QC*1*JESSOP')));
  assert.deepEqual(names, ['QC', 'IL', '74', '82', 'TT', 'PR', 'GB']);
  const dates = labels(await choices(commercial.replace('DTM*405', 'DTM*4$005')));
  assert.deepEqual(dates, ['405']);
});

test('components, remark codes, statuses and facilities have their lists', async () => {
  const first = async (from: string, to: string) =>
    labels(await choices(commercial.replace(from, to))).slice(0, 3);
  assert.deepEqual(await first('SVC*HC:', 'SVC*H$0C:'), ['AD', 'ER', 'HC']);
  assert.deepEqual(await first('*22*-220', '*$022*-220'), ['1', '2', '3']);
  assert.deepEqual(await first('CAS*CO*45', 'LQ*HE*$0~\nCAS*CO*45'), ['M1', 'M2', 'M3']);
  assert.deepEqual(await first('*HM2025099101*11', '*HM2025099101*$0'), ['01', '02', '03']);
  assert.deepEqual(await first('WO:', 'W$0O:'), ['50', '51', '72']);
});

test("a payer's own codes come first", async () => {
  const rules: PayerRules = {
    name: 'Harborline guide',
    payer: { id: undefined, name: 'harborline' },
    codes: { 'reason-code': [{ code: 'H7', gist: 'reduced by the plan' }] },
    levels: {},
    required: [],
    combinations: [],
  };
  const checkOptions = { ...defaultSettings.checkOptions, payerRules: [rules] };
  const settings = { ...defaultSettings, checkOptions };
  const items = await choices(commercial.replace('CAS*CO*45', 'CAS*CO*$045'), {}, settings);
  assert.deepEqual(labels(items).slice(0, 2), ['H7', '45']);
  const hovered = parseDocument(commercial.replace('CAS*CO*45', 'CAS*CO*H7'));
  const position = positionIn(commercial, '45*75');
  const { contents } = await ask<Hover>(hover, hovered, { position }, settings);
  assert.match(
    JSON.stringify(contents),
    /Reason code\*\* `H7`\\n\\nReduced by the plan · \*Harborline/,
  );
});

test('reasons come in the order of their use under the group of the segment', async () => {
  const first = async (group: string) => {
    const items = await choices(commercial.replace('CAS*CO*45', `CAS*${group}*$045`));
    return labels(items).slice(0, 3);
  };
  assert.deepEqual(await first('CO'), ['45', '253', '97']);
  assert.deepEqual(await first('PR'), ['2', '1', '3']);
  assert.deepEqual(await first('OA'), ['23', '18', '94']);
  assert.deepEqual(await first('X9'), ['1', '2', '3']);
  assert.deepEqual(await first('constructor'), ['1', '2', '3']);
  const order = labels(await choices(commercial.replace('CAS*CO*45', 'CAS*CO*$045')));
  // OA only, and the patient's: after what fits CO.
  for (const other of ['23', '1']) assert.ok(order.indexOf(other) > order.indexOf('299'), other);
  assert.equal(new Set(order).size, 407);
});

test('retired codes come last and are struck through', async () => {
  const items = await choices(commercial.replace('CAS*CO*45', 'CAS*CO*$045'));
  const old = items.findIndex(({ tags }) => tags !== undefined);
  assert.ok(old > 200);
  assert.ok(items.slice(old).every(({ tags }) => tags?.length === 1));
});

test('a segment that is being typed does not change the next line', async () => {
  const text = commercial.replace('CAS*CO*45*75~\n', 'CAS*CO*45*75~\nCAS*$0\n');
  const item = (await choices(text)).find(({ label }) => label === 'PR');
  assert.match(chosen(text, item), /~\nCAS\*PR\nCAS\*PR\*3\*30~/);
});

test('plain text, names, amounts and other transactions get nothing', async () => {
  assert.deepEqual(await choices(commercial.replace('45*75', '45*7$05')), []);
  assert.deepEqual(await choices(commercial.replace('JESSOP', 'JES$0SOP')), []);
  assert.deepEqual(await choices(commercial.replace('JESSOP*', 'JESSOP*$0')), []);
  assert.deepEqual(await choices(afterCas.replace('ST*835', 'ST*837')), []);
});

test('snippets are sent only to editors that support them, with special characters escaped', async () => {
  assert.ok(!labels(await choices(afterCas)).includes('claim'));
  assert.ok(labels(await choices(afterCas, snippets)).includes('claim'));
  const items = await choices(afterCas.replaceAll('*', '}'), snippets);
  const item = items.find(({ label }) => label === 'adjustment');
  assert.ok(item?.textEdit);
  assert.match(item.textEdit.newText, /^CAS\\\}\$\{1:CO\}\\\}\$\{2:45\}/);
});

test('a claim filled in as suggested has no findings', async () => {
  const before = 'CLP*A1*1*10*10**MB*X1~\n';
  const items = await choices(`${readFixture(before).text.split('SE*')[0]}$0`, snippets);
  const claim = items.find(({ label }) => label === 'claim');
  assert.ok(claim?.textEdit);
  assert.deepEqual(check(readFixture(`${fillIn(claim.textEdit.newText)}\n`).text), []);
});

test('a list is returned over the wire', async () => {
  const { text, offset } = withCursor(afterCas);
  const client = await startClient();
  client.open(uri, text);
  const position = lineColumnAt(parseDocument(text).sequence, offset);
  const params = { textDocument: { uri }, position };
  const items = await client.connection.sendRequest(CompletionRequest.type, params);
  assert.ok(Array.isArray(items) && items.length === 12);
  assert.ok(client.initialized.capabilities.completionProvider?.triggerCharacters?.includes('|'));
  await client.close();
});

const snippets: ClientCapabilities = {
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};

function choices(
  marked: string,
  client: ClientCapabilities = {},
  settings = defaultSettings,
): Promise<CompletionItem[]> {
  const { text, offset } = withCursor(marked);
  const document = parseDocument(text);
  const position = lineColumnAt(document.sequence, offset);
  return ask(completion, document, { position }, settings, client);
}

function labels(items: readonly CompletionItem[]): string[] {
  return items.map(({ label }) => label);
}

/** The text after a choice. */
function chosen(marked: string, item: CompletionItem | undefined): string {
  const { text } = withCursor(marked);
  assert.ok(item?.textEdit);
  const { range, newText } = item.textEdit as TextEdit;
  const before = textAt(text, { start: { line: 0, character: 0 }, end: range.start });
  const replaced = textAt(text, range);
  return before + newText + text.slice(before.length + replaced.length);
}

/** The text of a snippet with its suggested values. */
function fillIn(snippet: string): string {
  const proposed = new Map<string, string>();
  for (const [, place = '', text = ''] of snippet.matchAll(/\$\{(\d+):([^}]*)\}/g)) {
    proposed.set(place, text);
  }
  return snippet
    .replace(/\$\{(\d+):[^}]*\}|\$(\d+)/g, (_, a, b) => proposed.get(a ?? b) ?? '')
    .replaceAll('\\', '');
}

function segmentsOf(text: string): number {
  return parseDocument(text).sequence.segmentsBefore.at(-1) ?? 0;
}
