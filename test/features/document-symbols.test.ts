import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DocumentSymbol, Position } from 'vscode-languageserver';
import { documentSymbols, maxSymbols } from '../../server/features/document-symbols';
import { ask, sample, spellings, textAt } from '../ask';

const commercial = sample('commercial');

const ofClaim = `Claim NG55-0874 (reversal · -220.00 → -110.00)
  S9083 (-220.00 → -110.00)
    CO 45 (-90.00)
    PR 3 (-20.00)`;

const ofProvider = `Provider adjustments 1938475609
  WO HM2025071144 (lowers the payment by 125.50)
  L6 HM2025099117 (raises the payment by 3.20)`;

for (const [spelling, write] of Object.entries(spellings)) {
  test(`an outline of ${spelling}`, async () => {
    const text = write(commercial);
    const symbols = await outline(text);
    assertNested(symbols);
    const [interchange] = symbols;
    const [payment] = interchange?.children ?? [];
    const lines = print(symbols);
    assert.equal(lines[0], 'Interchange 000002856 (HARBORLINE → NORTHGATE)');
    assert.equal(lines[1], '  Payment 1048823 (HARBORLINE MUTUAL HEALTH · 487.20)');
    assert.equal(print([payment?.children?.[2]]).join('\n'), ofClaim);
    assert.equal(print([payment?.children?.[5]]).join('\n'), ofProvider);
    const claim = payment?.children?.[0];
    assert.ok(claim);
    assert.match(textAt(text, claim.range), /^CLP.NG55-1001[\s\S]*AMT.B6.95\W?$/);
    assert.match(textAt(text, claim.selectionRange), /^CLP.NG55-1001.1.310[\s\S]*11.1\W?$/);
    const [, service] = claim.children ?? [];
    assert.ok(service);
    assert.match(textAt(text, service.range), /^SVC.HC.J3301[\s\S]*AMT.B6.95\W?$/);
  });
}

test('groups are named where an interchange holds several', async () => {
  const one = /GS[\s\S]*GE\*1\*2856~\n/.exec(commercial)?.[0] ?? '';
  const symbols = await outline(commercial.replace(one, one + one));
  assert.deepEqual(
    symbols[0]?.children?.map(({ name }) => name),
    ['Group 2856', 'Group 2856'],
  );
  assertNested(symbols);
});

test('claims without an envelope are still listed', async () => {
  const symbols = await outline('CLP*A1*4*100*0~\nCAS*CO*16*100~\nCLP**?*x~\nSVC**1~\nCAS~');
  assert.deepEqual(print(symbols), [
    'Claim A1 (denied · 100.00 → 0.00)',
    '  CO 16 (100.00)',
    'Claim (status ? · x → –)',
    '  Service line (1.00 → –)',
  ]);
});

test('any text has an outline of named and nested symbols', async () => {
  const pieces = commercial.split(/(?=[*~:])/);
  const text = fc.array(fc.constantFrom(...pieces, '\n', ' '), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, async (parts) => {
      assertNested(await outline(parts.join('')));
    }),
  );
});

test('an outline that is too long is shortened and says so', async () => {
  const claim = (lines: number) =>
    `CLP*A1*1*100*80~${'SVC*HC:G0463*10*8~CAS*CO*45*2~'.repeat(lines)}`;
  const all = await outline(claim(maxSymbols / 2 - 1));
  assert.equal(count(all), maxSymbols - 1);
  const shallow = await outline(claim(maxSymbols / 2));
  assert.equal(count(shallow), maxSymbols / 2 + 2);
  assert.match(shallow.at(-1)?.detail ?? '', /not shown: adjustments/);
  const claims = await outline('CLP*A1*1*100*80~SVC*HC:G0463*10*8~'.repeat(maxSymbols - 1));
  assert.equal(count(claims), maxSymbols);
  assert.match(claims.at(-1)?.detail ?? '', /not shown: service lines/);
  const payments = await outline(`ST*835*1~${'CLP*A1~'.repeat(maxSymbols)}SE*1*1~`);
  assert.deepEqual(
    payments.map(({ name }) => name),
    ['Interchange', 'Outline shortened'],
  );
  const first = await outline('ST*835*1~SE*2*1~'.repeat(maxSymbols));
  assert.equal(count(first), maxSymbols + 1);
  assert.match(first.at(-1)?.detail ?? '', /not shown: some parts/);
});

async function outline(text: string): Promise<DocumentSymbol[]> {
  return ask(documentSymbols, text);
}

function print(symbols: readonly (DocumentSymbol | undefined)[], indent = ''): string[] {
  return symbols.flatMap((symbol) => {
    assert.ok(symbol);
    const { name, detail, children } = symbol;
    const line = `${indent}${name}${detail ? ` (${detail})` : ''}`;
    return [line, ...print(children ?? [], `${indent}  `)];
  });
}

function count(symbols: readonly DocumentSymbol[]): number {
  return symbols.reduce((sum, { children }) => sum + 1 + count(children ?? []), 0);
}

/** Names are there, a selection lies in its range, and ranges follow and contain each other. */
function assertNested(symbols: readonly DocumentSymbol[], within?: DocumentSymbol): void {
  let last = within?.range.start;
  for (const symbol of symbols) {
    const { name, range, selectionRange, children } = symbol;
    assert.notEqual(name.trim(), '');
    assert.ok(isAfter(selectionRange.start, range.start) && isAfter(range.end, selectionRange.end));
    assert.ok(isAfter(range.end, range.start));
    assert.ok(!last || isAfter(range.start, last), `${name} overlaps`);
    assert.ok(!within || isAfter(within.range.end, range.end), `${name} leaves its parent`);
    last = range.end;
    assertNested(children ?? [], symbol);
  }
}

function isAfter(a: Position, b: Position): boolean {
  return a.line > b.line || (a.line === b.line && a.character >= b.character);
}
