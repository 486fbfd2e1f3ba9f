import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../server/document';
import type { DocumentSpan } from '../../server/span';
import { elementText, segmentSpan, textOf } from '../../server/syntax/block';
import {
  endsSegmentsByBreak,
  joinSegments,
  type Respacing,
  splitSegments,
} from '../../server/syntax/layout';
import { sample, spellings } from '../ask';

const corpus = process.env.REMITTANCE_CORPUS;
const real = corpus ? readdirSync(corpus).filter((name) => !name.endsWith('.tsv')) : [];

for (const name of real) {
  test(`${name} survives being split and joined`, () => {
    assertLossless(readFileSync(join(corpus ?? '', name), 'utf8'));
  });
}

for (const [spelling, write] of Object.entries(spellings)) {
  test(`${spelling} survives being split and joined`, () => {
    for (const name of ['commercial', 'medicare-part-a', 'medicare-part-b']) {
      const text = write(sample(name));
      assertLossless(text);
      const lines = splitText(text).split(/\r?\n/).filter(Boolean);
      assert.equal(lines.length, sample(name).split('~').length - 1);
    }
  });
}

test('any remittance survives, whatever its delimiters and spacing', () => {
  const marks = fc.uniqueArray(fc.constantFrom(..."*|~':>^!\x1c\x1d\x1e\x1f\n\r"), {
    minLength: 3,
    maxLength: 3,
  });
  const spacing = fc.constantFrom('', '', '\n', '\r\n', '\r', ' ', '\n\n', ' \r\n\t', '  ');
  const inner = fc.constantFrom('', '', 'A', '12.5', 'x\ny', 'é', ' ', '\r\n');
  const segment = fc.tuple(
    fc.constantFrom('CLP', 'SVC', 'CAS', 'N1', 'ISA', 'SE', 'zz', ''),
    fc.array(inner, { maxLength: 4 }),
    spacing,
  );
  const outside = fc.constantFrom('', '', '\n', 'To whom it may concern\r\n', '  ');
  const rest = fc.constantFrom('', 'the end', '\n', '\r\n\r\n', 'IEA*1');
  fc.assert(
    fc.property(marks, fc.array(segment), outside, rest, (chosen, segments, before, after) => {
      const [element = '*', component = ':', terminator = '~'] = chosen;
      const isa = sample('commercial').slice(0, 104).replaceAll('*', element);
      const body = segments.map(([id, elements, spaces]) => {
        return `${[id, ...elements].join(element)}${terminator}${spaces}`;
      });
      assertLossless(`${before}${isa}${component}${terminator}${body.join('')}${after}`);
    }),
    { numRuns: 1000 },
  );
});

test('the line break that most segments have is kept', () => {
  assert.equal(splitText('SE*1~GE*1~\r\nIEA*1~'), 'SE*1~\r\nGE*1~\r\nIEA*1~');
  assert.equal(splitText('SE*1~\nGE*1~\r\nLX~\nIEA*1~'), 'SE*1~\nGE*1~\nLX~\nIEA*1~');
  assert.equal(splitText('SE*1~\n\n\nGE*1~\r\nLX~\r\nIEA*1~'), 'SE*1~\r\nGE*1~\r\nLX~\r\nIEA*1~');
  assert.equal(splitText('SE*1~GE*1~IEA*1~\r\n'), 'SE*1~\r\nGE*1~\r\nIEA*1~\r\n');
  assert.equal(splitText('SE*1~GE*1~\rIEA*1~'), 'SE*1~\rGE*1~\rIEA*1~');
  assert.equal(splitText('SE*1~GE*1~IEA*1~'), 'SE*1~\nGE*1~\nIEA*1~');
});

test('one line break stays between two segments, and spaces survive', () => {
  assert.equal(splitText('LX*1~ \n\n\tCLP~ SVC~'), 'LX*1~ \n\tCLP~ \nSVC~');
  assert.equal(joinText('LX*1~ \n\n\tCLP~ \nSVC~\n'), 'LX*1~ \tCLP~ SVC~\n');
});

test('only spacing inside the part asked for is changed', () => {
  const text = 'LX*1~CLP*2~SVC*3~CAS*4~';
  const part = (start: number, end: number) =>
    apply(text, splitSegments(parseDocument(text).sequence, { start, end }));
  assert.equal(part(5, 17), 'LX*1~\nCLP*2~\nSVC*3~\nCAS*4~');
  assert.equal(part(6, 16), 'LX*1~CLP*2~\nSVC*3~CAS*4~');
  assert.equal(part(6, 10), text);
});

test('where line breaks end the segments nothing is changed', () => {
  const text = spellings['ended by line breaks']?.(sample('commercial')) ?? '';
  const { sequence } = parseDocument(text);
  assert.ok(endsSegmentsByBreak(sequence));
  assert.deepEqual([splitSegments(sequence), joinSegments(sequence)], [[], []]);
  assert.ok(!endsSegmentsByBreak(parseDocument(sample('commercial')).sequence));
});

function splitText(text: string): string {
  return apply(text, splitSegments(parseDocument(text).sequence));
}

function joinText(text: string): string {
  return apply(text, joinSegments(parseDocument(text).sequence));
}

/** Splitting and joining change line breaks alone, undo each other, and settle at once. */
function assertLossless(text: string): void {
  const split = splitText(text);
  const joined = joinText(text);
  for (const changed of [split, joined]) {
    assert.equal(bare(changed), bare(text));
    assert.deepEqual(picture(changed), picture(text));
  }
  assert.equal(joinText(split), joined);
  assert.equal(bare(splitText(joined)), bare(split));
  assert.deepEqual(picture(splitText(joined)), picture(split));
  assert.equal(splitText(split), split);
  assert.equal(joinText(joined), joined);
}

/** The segments with their elements, and the text around them all. */
function picture(text: string) {
  const { blocks, starts } = parseDocument(text).sequence;
  const spans: DocumentSpan[] = [];
  const segments = blocks.flatMap((block, i) =>
    Array.from({ length: block.segments }, (_, n) => {
      const { start, end } = segmentSpan(block, n);
      spans.push({ start: start + (starts[i] ?? 0), end: end + (starts[i] ?? 0) });
      return [block.delimiters, elementText(block, n, 0), textOf(block, { start, end })];
    }),
  );
  return [text.slice(0, spans[0]?.start), segments, text.slice(spans.at(-1)?.end)];
}

function bare(text: string): string {
  return text.replace(/[\r\n]/g, '');
}

function apply(text: string, changes: readonly Respacing[]): string {
  let at = 0;
  let changed = '';
  for (const { span, text: spacing } of changes) {
    assert.ok(span.start >= at, 'changes follow each other');
    changed += text.slice(at, span.start) + spacing;
    at = span.end;
  }
  return changed + text.slice(at);
}
