import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  LSPErrorCodes,
  type ResponseError,
  type SemanticTokens,
} from 'vscode-languageserver';
import { allSemanticTokens } from '../../server/features/all-semantic-tokens';
import { semanticTokens } from '../../server/features/semantic-tokens';
import { tokenModifiers, tokenTypes } from '../../server/features/semantic-tokens/token-roles';
import { maxTokens } from '../../server/features/semantic-tokens/tokens';
import { ask, rangeOfPart, sample, spellings, textAt } from '../ask';

const commercial = sample('commercial');

test('segments, codes, money and dates are distinguished', async () => {
  const tokens = await tokensOf(commercial);
  for (const [part, token] of Object.entries({
    'ISA*': 'keyword.envelope',
    'BPR*': 'function.payment',
    'CLP*': 'class.claim',
    'SVC*': 'struct.service',
    'CAS*': 'macro.adjustment',
    'AMT*': 'property.detail',
    'CO*45': 'modifier.group',
    '45*75': 'decorator.reason',
    '23*240': 'decorator.reason',
    '3*30': 'decorator.patientResponsibility',
    '487.2*': 'number.money',
    '20251107*0930': 'variable.date',
    '0930*2856': 'variable.date',
    '80*0001': 'number.quantity',
    'HC:S9083': 'enumMember.qualifier',
    'S9083*190': 'method.procedure',
    HMH4471902: 'label.identifier',
    'JESSOP*': 'parameter.name',
    'WO:': 'decorator.reason',
    '-3.2~': 'number.money',
  })) {
    const { line, character } = rangeOfPart(commercial, part).start;
    const found = tokens.find(({ start }) => start.line === line && start.character === character);
    assert.equal(found?.name, token, part);
  }
});

test('denials and alerts differ from ordinary reasons', async () => {
  const medicare = sample('medicare-part-b');
  const names = new Map((await tokensOf(medicare)).map(({ text, name }) => [text, name]));
  assert.equal(names.get('50'), 'decorator.denial');
  assert.equal(names.get('253'), 'decorator.reason');
  assert.equal(names.get('MA01'), 'decorator.notice');
  assert.equal(names.get('N115'), 'decorator.reason');
});

for (const [spelling, write] of Object.entries(spellings)) {
  test(`the same tokens in ${spelling}`, async () => {
    const plain = await tokensOf(commercial);
    const written = await tokensOf(write(commercial));
    const told = (all: typeof plain) => all.map(({ text, name }) => `${name} ${text}`);
    // The delimiters that the ISA names are themselves values that differ.
    const body = (all: typeof plain) => told(all).filter((one) => !/ [\W_]$/.test(one));
    assert.deepEqual(body(written), body(plain));
    assert.ok(plain.length > 300);
  });
}

test('a range returns the tokens of its own segments', async () => {
  const line = commercial.replaceAll('\n', '');
  const range = rangeOfPart(line, 'CLP*NG55-1002*2*400');
  const { data } = await ask<SemanticTokens>(semanticTokens, line, { range });
  const tokens = decode(line, data);
  assert.deepEqual(
    tokens.map(({ text }) => text),
    // The beginning of the line makes VS Code forget what it had of other parts of it.
    ['ISA', 'CLP', 'NG55-1002', '2', '400', '60', '12', 'HM2025099102', '11', '1'],
  );
  const start = { line: 0, character: 0 };
  const whole = await ask<SemanticTokens>(semanticTokens, line, {
    range: { start, end: range.end },
  });
  assert.deepEqual(
    decode(line, whole.data)
      .slice(0, 2)
      .map(({ text }) => text),
    ['ISA', '00'],
  );
});

test('a large file is colored by ranges, never as a whole', async () => {
  const claim = 'CLP*A1*1*100*100**MB*X1*11*1~CAS*CO*45*0~';
  const text = commercial.replace('LX*1~', `LX*1~${claim.repeat(2_000)}`);
  assert.equal(await ask(allSemanticTokens, text), null);
  const client = { textDocument: { semanticTokens: { serverCancelSupport: true } } };
  const refusal = await ask(allSemanticTokens, text, {}, undefined, client as ClientCapabilities);
  assert.equal((refusal as ResponseError).code, LSPErrorCodes.ServerCancelled);
  const range = rangeOfPart(text, text);
  const { data } = await ask<SemanticTokens>(semanticTokens, text, { range });
  assert.equal(data.length, 5 * (maxTokens - 1));
});

test('in another transaction only the envelope is read', async () => {
  const other = commercial.replace('ST*835', 'ST*837');
  const names = new Set((await tokensOf(other)).map(({ name }) => name.split('.')[1]));
  assert.ok(names.has('claim') && names.has('envelope'));
  assert.ok(!names.has('money') && !names.has('reason'));
});

test('a segment that a line break runs through yields no token of two lines', async () => {
  const torn = commercial.replace('CAS*CO*45*75~', 'CAS*CO*45*75');
  for (const { start, end } of await tokensOf(torn)) assert.equal(start.line, end.line);
});

test('the manifest gives every modifier a scope and a description', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [{ language, scopes }] = contributes.semanticTokenScopes;
  assert.equal(language, 'x12-835');
  const described = contributes.semanticTokenModifiers.map(({ id }: { id: string }) => id);
  assert.deepEqual([...described].sort(), [...tokenModifiers].sort());
  const scoped = Object.keys(scopes).map((selector) => selector.split('.'));
  assert.deepEqual(scoped.map(([, modifier]) => modifier).sort(), [...tokenModifiers].sort());
  for (const [type = ''] of scoped) assert.ok(tokenTypes.includes(type), type);
});

async function tokensOf(text: string) {
  const { data } = await ask<SemanticTokens>(allSemanticTokens, text);
  return decode(text, data);
}

/** What was sent, as places, their text, and names such as `number.money`. */
function decode(text: string, data: readonly number[]) {
  let line = 0;
  let character = 0;
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [lines = 0, units = 0, length = 0, type = 0, modifiers = 0] = data.slice(
      5 * i,
      5 * i + 5,
    );
    line += lines;
    character = lines > 0 ? units : character + units;
    const start = { line, character };
    const end = { line, character: character + length };
    const modifier = tokenModifiers[Math.log2(modifiers)];
    return {
      start,
      end,
      text: textAt(text, { start, end }),
      name: `${tokenTypes[type]}.${modifier}`,
    };
  });
}
