import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const grammar = await loadGrammar('syntaxes/x12-835.tmLanguage.json');

test('tells segments by their kind', () => {
  const text = 'GS*HP~BPR*I~CLP*A~SVC*HC:J1885~CAS*CO~AMT*B6~';
  const kinds = colors(text).filter((token) => /^(GS|BPR|CLP|SVC|CAS|AMT) /.test(token));
  assert.deepEqual(kinds, [
    'GS envelope',
    'BPR payment',
    'CLP claim',
    'SVC service',
    'CAS adjustment',
    'AMT detail',
  ]);
});

test('tells group code, reason, amount and quantity apart in every triple', () => {
  assert.deepEqual(colors('CAS*CO*45*75*2*253*2.4~'), [
    'CAS adjustment',
    'CO group-code',
    '45 reason-code',
    '75 amount',
    '2 quantity',
    '253 reason-code',
    '2.4 amount',
  ]);
  assert.deepEqual(colors('CAS*CO*45*75**253*2.4~').slice(-2), ['253 reason-code', '2.4 amount']);
});

test('tells the reasons and references of provider adjustments apart', () => {
  assert.deepEqual(colors('PLB*1234567893*20251231*WO:A1*125.5*L6*-3.2~').slice(-5), [
    'WO reason-code',
    'A1 identifier',
    '125.5 amount',
    'L6 reason-code',
    '-3.2 amount',
  ]);
});

test('reads other usual delimiters', () => {
  assert.deepEqual(colors('CLP|A1|1|225|117.6'), [
    'CLP claim',
    'A1 identifier',
    '1 qualifier',
    '225 amount',
    '117.6 amount',
  ]);
  assert.deepEqual(colors('SVC^HC>J1885^36^15.68').slice(1, 4), [
    'HC qualifier',
    'J1885 procedure',
    '36 amount',
  ]);
});

test('takes no segment id for one inside an element', () => {
  assert.deepEqual(colors('N3*MAIN CAS*CLP*SVC~'), ['N3 detail']);
});

test('carries nothing from one line to the next', () => {
  for (const line of ['CAS*CO*45', 'PLB*1234567893', 'CLP', 'SVC*HC', 'ISA*00']) {
    assert.equal(grammar.tokenizeLine(line, null).ruleStack.depth, 1, line);
  }
});

test('colors a sample the same on one line as on many', () => {
  const text = readFileSync('test/samples/medicare-part-b.835', 'utf8');
  assert.deepEqual(colors(text.replaceAll('\n', '')), text.split('\n').flatMap(colors));
});

/** What is colored on a line, as its text and the word that names its kind. */
function colors(line: string): string[] {
  return grammar.tokenizeLine(line, null).tokens.flatMap(({ startIndex, endIndex, scopes }) => {
    const kind = scopes.length > 1 ? scopes.at(-1)?.split('.').at(-2) : undefined;
    return kind ? [`${line.slice(startIndex, endIndex)} ${kind}`] : [];
  });
}

async function loadGrammar(path: string) {
  const engine = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(engine));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const loaded = await registry.loadGrammar('source.x12-835');
  assert.ok(loaded);
  return loaded;
}
