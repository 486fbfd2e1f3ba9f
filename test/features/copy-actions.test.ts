import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver';
import { codeActions } from '../../server/features/code-actions';
import { commandIds } from '../../server/protocol/command-ids';
import { ask, positionIn } from '../ask';
import { readFixture } from '../harness';

const { text } = readFixture(`CLP*ACCT77*1*200*117.96*30*MB*ICN88*11*1~
NM1*QC*1*ALDERWICK*JUNE****MI*1EG4TE5MK73~
SVC*HC:G0181*200*117.96**1~
DTM*472*20250310~
CAS*CO*45*50**253*2.04~
CAS*PR*2*30~
CLP*ACCT78*1*2000*1097.6*280*MA*ICN89*11*1~
CAS*CO*45*600~
CAS*CO*253*22.4~
CAS*PR*2*280~
MIA*3***1400*MA01~
DTM*233*20250310~
`);
const copying = { experimental: { remittance: { commands: [commandIds.copyText] } } };

test('a message to the payer quotes place and figures, and nothing about the patient', async () => {
  const copied = copiesOf(await actionsAt('2.04'));
  const message = copied.get('Copy message to payer') ?? '';
  assert.match(
    message,
    /^835 remittance 12345678 dated 08\/15\/2025, segment 17, CAS06: CO 253 is 2\.04; expected 2\.40 /,
  );
  assert.match(message, /\(2% of 120\.00\), so 0\.36 too little\. Please review/);
  assert.doesNotMatch(message, /ACCT77|ICN88|ALDERWICK|JUNE|1EG4/);
});

test('every finding has a message to the payer, on request with the payer claim number', async () => {
  const wrong = text
    .replace('CLP*ACCT78*1*2000', 'CLP*ACCT78*1*2010')
    .replace('CAS*CO*45*600~', 'CAS*CO*45*$600~');
  const start = positionIn(wrong, '$600');
  const params = { range: { start, end: start }, context: { diagnostics: [] } };
  const actions = await ask<CodeAction[]>(codeActions, wrong, params, undefined, copying);
  const copied = copiesOf(actions);
  const message = copied.get('Copy message to payer') ?? '';
  assert.match(message, /segment \d+, CAS03: .*not a valid number.*\(Rule: amount-format\.\)$/);
  assert.doesNotMatch(message, /ACCT78|ICN89|ALDERWICK|JUNE|1EG4/);
  const numbered = copied.get('Copy message to payer with claim number') ?? '';
  assert.match(numbered, /payer claim number ICN89, segment/);
  assert.doesNotMatch(numbered, /ACCT78|ALDERWICK|JUNE|1EG4/);
});

test('answers come first, edits for test files after them, and none of those is preferred', async () => {
  const { addNote, copyText, setRuleSeverity, showRule } = commandIds;
  const commands = [addNote, copyText, setRuleSeverity, showRule];
  const actions = await actionsAt('2.04', { experimental: { remittance: { commands } } });
  const titles = actions.map(({ title }) => title);
  const inOrder = [
    'Copy message to payer',
    'Accept this finding…',
    'Add a note…',
    'For test files: Set 253 to 2.40',
    'Change severity of sequestration-amount…',
    'Turn off sequestration-amount',
    'Show documentation of sequestration-amount',
  ];
  assert.deepEqual(
    titles.filter((title) => inOrder.includes(title)),
    inOrder,
  );
  for (const { title, isPreferred } of actions) {
    if (title.startsWith('For test files')) assert.ok(!isPreferred);
  }
});

test('the titles of two findings on one element name their rules', async () => {
  const twice = text.replace('CAS*CO*45*50**253*2.04~', 'CAS*CO*45*$50**253*$2.04~');
  const whole = { start: positionIn(twice, 'CLP*ACCT77'), end: positionIn(twice, 'CLP*ACCT78') };
  const params = { range: whole, context: { diagnostics: [] } };
  const actions = await ask<CodeAction[]>(codeActions, twice, params, undefined, copying);
  const copies = [...copiesOf(actions).keys()].filter((title) =>
    title.includes('message to payer'),
  );
  assert.ok(copies.length >= 4);
  for (const title of copies) assert.match(title, /\([a-z-]+, CAS\d\d\)$/);
});

test('the adjustments of a line are copied for the next payer', async () => {
  for (const part of ['2.04', 'SVC*', 'CAS*PR*2*30']) {
    const copied = copiesOf(await actionsAt(part));
    assert.equal(
      copied.get("Copy this line's adjustments for the next payer (837 loop 2430)"),
      'CAS*CO*45*50**253*2.04~\nCAS*PR*2*30~\n',
    );
  }
});

test('the adjustments of a claim are copied for the next payer', async () => {
  for (const part of ['CLP*ACCT78', '22.4']) {
    const copied = copiesOf(await actionsAt(part));
    assert.equal(
      copied.get("Copy this claim's adjustments for the next payer (837 loop 2320)"),
      'CAS*CO*45*600~\nCAS*CO*253*22.4~\nCAS*PR*2*280~\n',
    );
  }
});

test('where there is no sequestration, there is nothing to copy', async () => {
  assert.deepEqual(copiesOf(await actionsAt('CLP*ACCT77')), new Map());
});

test('an editor that cannot copy is not offered a copy', async () => {
  const actions = await actionsAt('2.04', {});
  assert.deepEqual(copiesOf(actions), new Map());
  assert.ok(actions.some(({ title }) => title === 'For test files: Set 253 to 2.40'));
});

function actionsAt(part: string, client: object = copying): Promise<CodeAction[]> {
  const start = positionIn(text, part);
  const params = { range: { start, end: start }, context: { diagnostics: [] } };
  return ask(codeActions, text, params, undefined, client);
}

function copiesOf(actions: readonly CodeAction[]): ReadonlyMap<string, string> {
  const copies = actions.filter(({ command }) => command?.command === commandIds.copyText);
  return new Map(copies.map(({ title, command }) => [title, command?.arguments?.[0]]));
}
