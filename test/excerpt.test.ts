import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClaim, parseDocument, type RemittanceDocument } from '../server/document';
import { findingsOf } from '../server/engine/findings';
import { excerptOf } from '../server/excerpt';
import { locateElement } from '../server/located-element';
import { defaultSettings } from '../server/settings';
import { type Block, openerOf } from '../server/syntax/block';
import { sequenceText } from '../server/syntax/sequence';
import { sample } from './ask';

const commercial = sample('commercial');
const document = parseDocument(commercial);
const { blocks } = document.sequence;
const lastClaim = blocks.findLastIndex(isClaim);

test('an excerpt shares the blocks of its file and reads as its text does', () => {
  for (const part of ['payment', 'claim'] as const) {
    const excerpt = excerpted(document, part, lastClaim);
    assert.ok(excerpt.sequence.blocks.every((block) => blocks.includes(block)));
    const text = sequenceText(excerpt.sequence);
    const read = parseDocument(text, excerpt.excerpt);
    assert.deepEqual(headings(read), headings(excerpt));
    assert.deepEqual(read.interchanges.length, excerpt.interchanges.length);
    assert.deepEqual(found(excerpt), found(read));
  }
});

test('a claim is below the headers it is read by', () => {
  const { sequence } = excerpted(document, 'claim', lastClaim);
  assert.deepEqual(sequence.blocks.map(openerOf), ['ISA', 'GS', 'ST', 'LX', 'CLP']);
});

test('segments keep the numbers of the file, in an excerpt of an excerpt as well', () => {
  const payment = excerpted(document, 'payment', lastClaim);
  const inner = excerpted(payment, 'claim', payment.sequence.blocks.findLastIndex(isClaim));
  for (const excerpt of [payment, inner, excerpted(document, 'claim', lastClaim)]) {
    const text = sequenceText(excerpt.sequence);
    for (const part of ['BPR*', 'CLP*NG55-1009']) {
      const there = locateElement(document, commercial.indexOf(part));
      const here = locateElement(excerpt, text.indexOf(part));
      assert.equal(here?.segment, there?.segment, part);
    }
  }
});

test('outside a payment or claim there is no excerpt', () => {
  assert.equal(excerptOf(document, 'payment', 0), undefined);
  assert.equal(excerptOf(document, 'claim', 2), undefined);
  assert.equal(excerptOf(parseDocument(''), 'claim', 0), undefined);
});

function excerpted(whole: RemittanceDocument, part: 'payment' | 'claim', at: number) {
  const excerpt = excerptOf(whole, part, at);
  assert.ok(excerpt);
  return excerpt;
}

function headings({ sequence }: RemittanceDocument): readonly string[] {
  return sequence.blocks.map((block: Block) => `${openerOf(block)} ${block.length}`);
}

function found(of: RemittanceDocument): readonly string[] {
  const { checkOptions } = defaultSettings;
  return findingsOf(of, checkOptions).map(
    ({ check, finding }) => `${check.id}: ${finding.message}`,
  );
}
