import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { check as findingsOf } from '../harness';

const folder = join('test', 'samples');
const samples = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

/** One defect each: what is replaced, by what, and the check that is to find it. */
const defects: readonly (readonly [pattern: RegExp, by: string, check: string])[] = [
  [/^SE\*\d+/m, 'SE*7', 'set-segment-count'],
  [/^SE\*.*~\n/m, '', 'trailer-missing'],
  [/^GE\*1\*.*~\n/m, 'GE*1*999~\n', 'group-control-number'],
  // A last segment without its terminator may be incomplete, but no value that begins so is right.
  [/^IEA\*1\*\d+~\s*$/m, 'IEA*1*999999999', 'interchange-control-number'],
  [/\nGE\*[\s\S]*$/, '\n', 'truncated-file'],
  [/(\*ZZ\*\w+) +\*/, '$1*', 'interchange-header-width'],
  [/^N1\*PE\*/m, 'n1*PE*', 'segment-id-case'],
  [/^LX\*/m, 'LXX*', 'unknown-segment'],
  [/^NM1\*QC.*~\n/m, '', 'segment-missing'],
  [/^TRN\*.*~\n/m, '', 'segment-missing'],
  [/^(NM1\*QC.*)~/m, '$1~~', 'empty-segment'],
  [/^(NM1\*QC.*)~/m, '$1***~', 'trailing-separators'],
  [/^(CLP\*[^*]*\*[^*]*\*)/m, '$1$$', 'amount-format'],
  [/^(CLP\*[^*]*)\*[^*]*/m, '$1*', 'element-missing'],
  [/^(DTM\*[245][^*]*)\*\d+/m, '$1*20251345', 'impossible-date'],
  [/^(CAS\*)C/m, '$1X', 'group-code'],
  [/^(NM1\*QC)/m, 'BHT*0085~\n$1', 'unknown-segment'],
  [/^(PER\*BL)/m, 'PER*XX', 'segment-qualifier'],
  [/^(DTM\*405.*~\n)/m, '$1$1', 'segment-repeat'],
];

for (const { name, text } of samples) {
  for (const [pattern, by, wanted] of defects) {
    test(`${name}: ${pattern} becomes ${JSON.stringify(by)} and is found without a cascade`, () => {
      const defective = text.replace(pattern, by);
      assert.notEqual(defective, text);
      const found = findingsOf(defective).map((finding) => finding.check);
      assert.ok(found.includes(wanted), `found ${found.join(', ')}`);
      assert.ok(found.length <= 3, `found ${found.join(', ')}`);
    });
  }
}

for (const { name, text } of samples) {
  test(`${name}: wherever it is cut off, that is what is found`, () => {
    const [start, end] = [text.indexOf('GS*'), text.lastIndexOf('IEA*')];
    for (let at = start; at < end; at += 37) {
      const found = findingsOf(text.slice(0, at)).map((finding) => finding.check);
      assert.ok(found.includes('truncated-file'), `at ${at}: found ${found.join(', ')}`);
      assert.ok(found.length <= 2, `at ${at}: found ${found.join(', ')}`);
    }
  });
}

test('text that is not a remittance yields one finding, and so does no text', () => {
  for (const text of ['', ' \n\n']) {
    const found = findingsOf(text).map((finding) => finding.check);
    assert.deepEqual(found, ['empty-file'], text);
  }
  for (const text of ['Dear biller,\nsee below.\n', '{"claims": []}', 'MSH|^~\\&|A|B|C|D|']) {
    const found = findingsOf(text).map((finding) => finding.check);
    assert.deepEqual(found, ['header-missing'], text);
  }
});

/** Characters that mean something in an X12 file, and some that should not be in one. */
const pieces = fc.oneof(
  fc.constantFrom(
    '~',
    '*',
    ':',
    '^',
    '\n',
    '\r\n',
    ' ',
    'ISA*',
    'GS*',
    'ST*',
    'SE*',
    'CLP*',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const edits = fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 200 }), put: pieces }), {
  minLength: 1,
  maxLength: 8,
});

test('whatever is done to a remittance, checking it fails never and points into the text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), edits, ({ text }, changes) => {
      const changed = changes.reduce((now, { at, cut, put }) => {
        const start = at % (now.length + 1);
        return now.slice(0, start) + put + now.slice(start + cut);
      }, text);
      for (const { check, start, end, related, fixes } of findingsOf(changed)) {
        for (const span of [{ start, end }, ...related, ...fixes.flatMap((fix) => fix.edits)]) {
          const inside = span.start >= 0 && span.start <= span.end && span.end <= changed.length;
          assert.ok(inside, `${check}: ${span.start} to ${span.end}`);
        }
      }
    }),
    { numRuns: 200 },
  );
});
