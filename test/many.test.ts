import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultOptions } from '../server/checks/options';
import { parseDocument } from '../server/document';
import { findingsOf } from '../server/engine/findings';
import { createChecker } from '../server/stream/checker';

const sample = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
const head = sample.slice(0, sample.indexOf('LX*'));
const claim = 'LX*1~CLP*A1*1*100*100**MB*X1*11*1~NM1*QC*1*ASHDOWN*LENA~';
const line = 'SVC*HC:G0463*100*98~DTM*472*20250110~CAS*CO*253*2~';

/** What steps over each other would take minutes, and more arguments than a call may have. */
const texts: Readonly<Record<string, string>> = {
  'a claim of very many lines': head + claim + line.repeat(30_000),
  'a line of very many adjustments':
    head + claim + line + numbered(50_000, (i) => `CAS*CO*${i}*1~`),
  'a claim that says the same over and over': head + claim + 'CAS*CO*45*1~'.repeat(50_000),
  'an element of very many components': `${head + claim}SVC*HC${':'.repeat(500_000)}*1*1~`,
  'very many empty segments': head + '~'.repeat(200_000),
  'a claim too large to be checked': head + claim + line.repeat(50_000),
  'very many payments': head + numbered(10_000, (i) => `ST*835*${i}~SE*2*${i}~`),
};

/** As much as is read from a disk at once. */
const pieceSize = 65_536;

for (const [name, text] of Object.entries(texts)) {
  test(`${name}: the whole text and its pieces yield as many findings`, () => {
    const whole = `${text}SE*9*0001~GE*1*1~IEA*1*000000001~`;
    const checker = createChecker(defaultOptions);
    let found = 0;
    for (let at = 0; at < whole.length; at += pieceSize) {
      found += count(checker.push(whole.slice(at, at + pieceSize)).map(({ result }) => result));
    }
    found += count(checker.end().map(({ result }) => result));
    assert.equal(found, count(findingsOf(parseDocument(whole), defaultOptions)));
    assert.ok(found > 0);
  });
}

/** How many findings there are, those that are not listed included. */
function count(found: readonly { readonly more?: number }[]): number {
  return found.reduce((sum, { more = 1 }) => sum + more, 0);
}

function numbered(count: number, segment: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => segment(i)).join('');
}
