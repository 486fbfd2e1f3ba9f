import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../server/checks/check';
import { defaultOptions } from '../../server/checks/options';
import { snipOf } from '../../server/checks/snip';
import { zlibPacker } from '../../server/cli/input/large-payments';
import { isClaim, parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { byPlace } from '../../server/engine/order';
import { spanInDocument } from '../../server/engine/reported';
import { elementName, locateElement } from '../../server/located-element';
import { totalsOf } from '../../server/report/totals';
import type { DocumentSpan } from '../../server/span';
import { createChecker } from '../../server/stream/checker';
import type { FindingResult } from '../../server/stream/result';
import { elementText } from '../../server/syntax/block';
import { lineColumnAt } from '../../server/syntax/lines';
import { readFixture } from '../harness';

const corpus = process.env.REMITTANCE_CORPUS;
const fixtures = join('test', 'checks');
const texts: readonly (readonly [string, string])[] = [
  ...filesIn(join('test', 'samples')),
  ...filesIn(join('test', 'editor', 'workspace')),
  ...filesIn(fixtures).map(([name, text]) => [name, readFixture(text).text] as const),
  ...(corpus ? filesIn(corpus) : []),
];

const pieceSize = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 3_000 }));
/** The sizes of the pieces that a text comes in, taken in turn. */
const sizes = fc.array(pieceSize, { minLength: 1, maxLength: 10 });
/** From one that packs every payment block by block to one that packs none. */
const window = fc.constantFrom(0, 300, 2_000, 8_000_000);

for (const [name, text] of texts) {
  test(`${name}: findings and totals are those of the whole text, whatever comes at once`, () => {
    const whole = checkWhole(text);
    fc.assert(
      fc.property(sizes, window, (some, size) => {
        assert.deepEqual(checkPieces(text, some, size), whole);
      }),
      { numRuns: 15 },
    );
  });
}

test('a payment in a text of another kind is not checked, in pieces as in the whole', () => {
  const text = '%PDF-1.7\nST*835*0001~CLP*A1*1*100*80**12*X1~SE*9*0001~';
  const { findings } = checkWhole(text);
  assert.deepEqual(checkPieces(text, [10], 0).findings, findings);
  assert.deepEqual(
    findings.map(({ check }) => check),
    ['header-missing'],
  );
});

test('a broken text yields the findings of the whole text, whatever comes at once', () => {
  const part = fc.constantFrom(
    ...['~', '*', ':', '\n', '\r\n', '\r', ' ', '~~', 'é', '😀', '\u001d', 'ISA', 'S', 'X'],
    ...['ISA*00~', 'GS*HP*A*B~', 'GE*1*1~', 'IEA*1*000000001~', 'ST*835*0001~', 'SE*4*0001~'],
    ...[
      'LX*1~',
      'LX*1~TS3*1*11*20251231*1*100~',
      'CLP*A1*1*100*80**12*X1~',
      'CLP*A2*1*1.005*0.5**12*X1~',
      'CAS*CO*45*20~',
    ],
    ...['NM1*QC*1*ASHDOWN*LENA~', 'SVC*HC:J1885*100*80~', 'PLB*1*20251231*WO:A*1~', 'ST*277*1~'],
    ...['PLB*1*20251231~', 'TRN*1*8*1~', 'BPR*I*0*C*NON~', '%PDF-1.7\n', '<html>'],
  );
  const cut = fc.record({
    at: fc.nat(),
    length: fc.nat(30),
    parts: fc.array(part, { maxLength: 4 }),
  });
  const broken = fc
    .tuple(fc.constantFrom(...texts.map(([, text]) => text)), fc.array(cut, { maxLength: 5 }))
    .map(([text, cuts]) =>
      cuts.reduce((now, { at, length, parts }) => {
        const start = at % (now.length + 1);
        return now.slice(0, start) + parts.join('') + now.slice(start + length);
      }, text),
    );
  fc.assert(
    fc.property(broken, sizes, window, (text, some, size) => {
      assert.deepEqual(checkPieces(text, some, size), checkWhole(text));
    }),
    { numRuns: 1_000 },
  );
});

function checkPieces(text: string, some: readonly number[], size: number) {
  const recall = (start: number, end: number) => text.slice(start, end);
  const large = { recall, packer: zlibPacker, window: size };
  const checker = createChecker(defaultOptions, { large });
  const found = [];
  for (let at = 0, i = 0; at < text.length; i++) {
    const end = at + (some[i % some.length] as number);
    found.push(...checker.push(text.slice(at, end)));
    at = end;
  }
  found.push(...checker.end());
  return { findings: found.sort(byPlace).map(({ result }) => result), totals: checker.totals };
}

function checkWhole(text: string) {
  const document = parseDocument(text);
  const there = (span: DocumentSpan, names?: Finding['names']) => {
    const place = locateElement(document, span.start);
    return {
      range: {
        start: lineColumnAt(document.sequence, span.start),
        end: lineColumnAt(document.sequence, span.end),
      },
      ...(place && {
        segment: place.segment,
        element: elementName({ ...place, ...namesOf(names ?? place) }),
      }),
    };
  };
  const findings = findingsOf(document, defaultOptions).map(
    ({ check, severity, block, finding }): FindingResult => {
      const own = finding.span.block ?? block;
      const account = isClaim(own) ? elementText(own, 0, 1) : '';
      return {
        check: check.id,
        severity,
        snip: snipOf(check),
        message: finding.message,
        ...there(spanInDocument(document, block, finding.span), finding.names),
        ...(account !== '' && { claim: account }),
        related: (finding.related ?? []).map(({ span, message }) => ({
          message,
          ...there(spanInDocument(document, block, span)),
        })),
        fixes: (finding.fixes ?? []).map(({ title, kind }) => ({ title, kind })),
      };
    },
  );
  return { findings, totals: totalsOf(document, defaultOptions.sequestration) };
}

function filesIn(folder: string): (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => /\.(835|edi|txt)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

function namesOf({ element = 0, component }: NonNullable<Finding['names']>) {
  return { element, component };
}
