import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDocument, isClaim, parseDocument, type RemittanceDocument } from '../server/document';
import { carryOver } from '../server/engine/carry-over';
import type { Findings } from '../server/engine/known-findings';
import { type Worst, worstOf } from '../server/engine/worst';
import { diagnosticsOf } from '../server/features/editor/diagnostics';
import type { Block } from '../server/syntax/block';
import { generateRemittance } from './bench/generate';
import { checkAll, found, modelOf } from './document-facts';

const samples = ['medicare-part-a', 'medicare-part-b', 'commercial'].map((name) =>
  readFileSync(`test/samples/${name}.835`, 'utf8'),
);
const [first = ''] = samples;
const claim = first.slice(first.indexOf('CLP*'), first.indexOf('CLP*', first.indexOf('CLP*') + 1));

/** What is typed and pasted: single keys, segments, claims, pieces of envelopes, other languages. */
const typed = fc.constantFrom(
  ...['', '1', '9', '.', '-', '*', ':', '~', '\n', '\r\n', ' ', 'A', 'é', '😀', '\u012a'],
  ...['CAS*CO*45*20~\n', 'SVC*HC:G0463*100*80~', 'DTM*472*20251006~\n', 'LX*2~\n', claim],
  ...[
    'SE*9*0001~\n',
    'GE*1*417~\n',
    'IEA*1*000000417~\n',
    'ST*835*0002~\n',
    'PLB*1*20251231*WO:A*5~',
  ],
  first.slice(0, first.indexOf('LX*')),
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  /** The edit is after the next of these, where people type and paste. */
  behind: fc.constantFrom('', '*', '*', '~', '~\n', 'CLP*', 'ST*', 'SE*'),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  typed,
});
const text = fc.constantFrom(...samples, ...samples.map((sample) => sample.replaceAll('\n', '')));

test('a document after any edits has the model and findings of its text read again', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 5 }), (original, edits) => {
      let now = original;
      let document = parseDocument(now);
      let known = checkAll(document);
      for (const { at, behind, length, typed } of edits) {
        const from = Math.floor(at * now.length);
        const next = now.indexOf(behind, from);
        const start = next < 0 ? from : next + behind.length;
        const end = Math.min(now.length, start + length);
        const before = document;
        document = editDocument(document, { start, end }, typed);
        now = now.slice(0, start) + typed + now.slice(end);
        const fresh = parseDocument(now);
        assert.deepEqual(modelOf(document), modelOf(fresh));
        const wanted = found(checkAll(fresh));
        assert.deepEqual(found(checkAll(document)), wanted);
        // What was carried over is carried on, as while somebody types.
        const carried = carryOver(known, document);
        if (carried && touchesClaimsAlone(before, document)) {
          assert.deepEqual(found(carried).filter(isKnownAtOnce), wanted.filter(isKnownAtOnce));
          known = carried;
        } else known = checkAll(document);
      }
    }),
    { numRuns: 250 },
  );
});

test('after an edit inside a claim that claim alone is scanned and checked', () => {
  const whole = generateRemittance({ bytes: 1_000_000, claimsPerPayment: 400 });
  const faulty = whole.replaceAll('CAS*CO*45*', 'CAS*CO*45*1');
  const before = parseDocument(faulty);
  const known = checkAll(before);
  const at = faulty.indexOf('*', faulty.indexOf('SVC*', faulty.length / 2) + 7) + 1;
  const after = editDocument(before, { start: at, end: at }, '7');

  const old = new Set(before.sequence.blocks);
  const scanned = after.sequence.blocks.filter((block) => !old.has(block));
  assert.equal(scanned.length, 1);
  assert.equal(scanned[0]?.tokens.text.length, scanned[0]?.length);

  // Typing within a line moves where blocks start, and nothing is counted again.
  for (const column of ['kinds', 'segmentsBefore', 'linesBefore'] as const) {
    assert.equal(after.sequence[column], before.sequence[column]);
  }

  const kept = new Set(known.inBlocks.filter(({ length }) => length > 0));
  assert.ok(kept.size > 1_000);
  for (const findings of [carryOver(known, after), checkAll(after)]) {
    const anew = findings?.inBlocks.filter((found) => found.length > 0 && !kept.has(found));
    assert.equal(anew?.length, 1);
  }
});

test('after an edit inside a claim the other claims and diagnostics are the same as before', () => {
  const text = generateRemittance({ bytes: 200_000 }).replaceAll('CAS*CO*45*', 'CAS*CO*45*1');
  const before = parseDocument(text);
  const known = checkAll(before);
  const at = text.indexOf('*', text.indexOf('SVC*', text.length / 2) + 7) + 1;
  const after = editDocument(before, { start: at, end: at }, '7');
  const carried = carryOver(known, after);
  assert.ok(carried);

  const [claims = []] = known.claims.values();
  const [claimsAfter = []] = carried.claims.values();
  assert.ok(claims.length > 200);
  assert.equal(claimsAfter.length, claims.length);
  assert.equal(claimsAfter.filter((claim) => !claims.includes(claim)).length, 1);

  const client = {};
  const shown = (findings: Findings) => {
    const { document } = findings;
    return diagnosticsOf({ document, uri: 'file:///a.835', client }, worstHundreds(findings));
  };
  const diagnostics = new Set(shown(known));
  assert.equal(diagnostics.size, 900);
  const made = shown(carried).filter((one) => !diagnostics.has(one));
  assert.ok(made.length > 0 && made.length < 20);
  const fresh = diagnosticsOf(
    { document: after, uri: 'file:///a.835', client: {} },
    worstHundreds(carried),
  );
  assert.deepEqual(shown(carried), fresh);
});

test('an edit after two heads looks at what both say of the text', () => {
  const heads = `ISA*00~${first.slice(0, first.indexOf('BPR*')).replaceAll('\n', '')}`;
  const text = (heads + 'CLP*A*1*1*1~'.repeat(40)).replaceAll(/.{128}/g, '$&\n');
  const edited = editDocument(parseDocument(text), { start: 460, end: 460 }, '1');
  const fresh = parseDocument(`${text.slice(0, 460)}1${text.slice(460)}`);
  assert.deepEqual(modelOf(edited), modelOf(fresh));
  assert.deepEqual(found(checkAll(edited)), found(checkAll(fresh)));
});

test('an edit that touches very much is left to the background', () => {
  const document = parseDocument(generateRemittance({ bytes: 200_000 }));
  const known = checkAll(document);
  const pasted = claim.repeat(150);
  const at = document.sequence.starts[20] as number;
  assert.equal(carryOver(known, editDocument(document, { start: at, end: at }, pasted)), undefined);
});

test('a fix knows the whole interchange, whatever of it was read again', () => {
  const text = 'ISA***********U*00501****:~GS*67893~GE*1*1~IEA*1*0~';
  const at = text.indexOf('678');
  const edited = editDocument(parseDocument(text), { start: at, end: at }, '^');
  const fixesOf = (document: RemittanceDocument) =>
    found(checkAll(document)).find(({ id }) => id === 'repetition-separator')?.fixes;
  assert.equal(fixesOf(parseDocument(text))?.length, 1);
  assert.deepEqual(fixesOf(edited), []);
});

function worstHundreds(findings: Findings): Worst {
  return { ...worstOf(findings, 900, 900), rolledUp: [], omitted: 0 };
}

/** What is waited for: whatever compares claims or looks at the whole file. */
function isKnownAtOnce({ scope, compares }: ReturnType<typeof found>[number]): boolean {
  return scope !== 'interchange' && scope !== 'file' && !compares;
}

function touchesClaimsAlone(before: RemittanceDocument, after: RemittanceDocument): boolean {
  const [old, fresh] = [before, after].map(({ sequence }) => new Set(sequence.blocks));
  const apart = (blocks: Iterable<Block>, others: ReadonlySet<Block> | undefined) =>
    [...blocks].filter((block) => !others?.has(block));
  return [...apart(old ?? [], fresh), ...apart(fresh ?? [], old)].every(isClaim);
}
