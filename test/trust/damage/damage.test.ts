import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';
import { editsApart } from '../../../server/checks/fixes';
import { defaultOptions } from '../../../server/checks/options';
import { decode } from '../../../server/cli/input/text';
import { parseDocument } from '../../../server/document';
import { findingsOf } from '../../../server/engine/findings';
import { spanInDocument } from '../../../server/engine/reported';
import { createChecker } from '../../../server/stream/checker';
import { applyEdits } from '../../apply-edits';
import { sample } from '../../ask';
import { remittanceOf } from './make';
import { type Way, ways } from './ways';

const samples = ['commercial', 'medicare-part-a', 'medicare-part-b'].map(sample);

for (const [name, way] of Object.entries(ways)) {
  const expected = way.rule ? [way.rule] : [];

  test(`one finding names the cause: ${name}`, async () => {
    for (const { text } of await damaged(way)) {
      const found = findingsOf(parseDocument(text), defaultOptions).map(({ check }) => check.id);
      assert.deepEqual(found, expected);
      assert.deepEqual(streamed(text).rules, expected, 'in pieces');
    }
  });

  test(`${way.money ? 'money is not as it was' : 'money is as it was'}: ${name}`, async () => {
    for (const { text, before } of await damaged(way)) {
      const { money } = streamed(text);
      if (way.money) assert.notEqual(money, streamed(before).money);
      else assert.equal(money, streamed(before).money);
    }
  });

  test(`${way.fix === 'none' ? 'no fix is offered' : 'the fix restores the text'}: ${name}`, async () => {
    for (const { text, before } of await damaged(way)) {
      const restored = fixed(text);
      if (way.fix === 'none') assert.equal(restored, undefined);
      else assert.equal(bare(restored ?? ''), bare(before));
    }
  });
}

/** Each sample, damaged and read as a file is. */
async function damaged({ damage, before = (text) => text }: Way) {
  const all: { readonly text: string; readonly before: string }[] = [];
  for (const one of samples) {
    const whole = remittanceOf(one);
    const clean = {
      text: before(whole.text),
      line: before(whole.line),
      segments: whole.segments.map(before),
    };
    let text = '';
    for await (const piece of decode([Buffer.from(damage(clean))])) text += piece.text;
    all.push({ text, before: clean.text });
  }
  return all;
}

/** What a file that is read in pieces adds up to, and what is found in it. */
function streamed(text: string) {
  const checker = createChecker(defaultOptions);
  const found = [text.slice(0, 999), text.slice(999)].flatMap((piece) => checker.push(piece));
  found.push(...checker.end());
  const { reductions, adjustments, providerAdjustments, ...sums } = checker.totals;
  return {
    rules: found.map(({ result }) => result.check),
    money: JSON.stringify([sums, [...adjustments], [...providerAdjustments]], (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    ),
  };
}

/** The text after the first fix of each finding; `undefined` if none has one. */
function fixed(text: string): string | undefined {
  const document = parseDocument(text);
  const fixes = findingsOf(document, defaultOptions).flatMap(({ block, finding }) =>
    (finding.fixes ?? [])
      .slice(0, 1)
      .map(({ edits }) =>
        edits.map(({ span, text }) => ({ span: spanInDocument(document, block, span), text })),
      ),
  );
  return fixes.length > 0 ? applyEdits(text, editsApart(fixes)) : undefined;
}

/** A text without spacing between segments: many ways do not say what it was. */
function bare(text: string): string {
  return text.trim().replaceAll(/([~¦'])\s*/g, '$1');
}
