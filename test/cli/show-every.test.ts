import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { parseDocument } from '../../server/document';
import { elementText } from '../../server/syntax/block';
import { readFixture } from '../harness';
import { type OwnClaim, ownClaims, total, written } from '../report/own-sums';
import { run } from './run';

const formats = ['text', 'markdown', 'html'];
const pages = ['payment', 'claims', 'worklist', 'sequestration'];

const whole = ['test/samples', 'test/editor/workspace', process.env.REMITTANCE_CORPUS].flatMap(
  filesOf,
);

test('every sample, fixture, and corpus file has every page in every format', async () => {
  const statuses = new Set<number>();
  for (const file of [...whole, ...filesOf('test/checks')]) {
    for (const page of pages) {
      for (const format of formats) {
        const { status, out, err } = await run(['show', file, '--page', page, '--format', format]);
        statuses.add(status);
        assert.equal(out.length > 0, status === 0, `${file}: ${status}`);
        if (status === 1) assert.equal(err, 'No such claim or payment.\n', file);
        if (status === 2) assert.match(err, /: not a remittance/, file);
      }
    }
  }
  // A sample is empty; fixtures have no envelope of their own, and some have nothing but one.
  assert.deepEqual([...statuses].sort(), [0, 1, 2]);
});

test('every payment is shown by its number, in every format', async () => {
  let shown = 0;
  for (const file of whole) {
    const traces = valuesIn(file, 'TRN', 2);
    for (const trace of new Set(traces)) {
      const times = traces.filter((one) => one === trace).length;
      for (const format of formats) {
        const args = ['show', file, '--payment', trace, '--format', format];
        const { status, out } = await run(args);
        assert.equal(status, 0, `${file} ${trace}`);
        assert.equal(out.split(headings[format] ?? '').length - 1, times, `${file} ${trace}`);
        shown++;
      }
    }
  }
  assert.ok(shown >= 30, `${shown} payments`);
});

test('every claim is shown by its numbers, and balances or says by how much it does not', async () => {
  const said = { balanced: 0, off: 0, unchecked: 0 };
  for (const [file, input] of [...whole.map(read), ...faulty()]) {
    const document = parseDocument(input);
    const claims = ownClaims(document, 0, document.sequence.blocks.length);
    const numbers = claims.flatMap(({ block }) => [1, 7].map((n) => numberOf(block, n)));
    for (const number of new Set(numbers.filter((one) => one !== ''))) {
      const named = claims.filter(({ block }) => [1, 7].some((n) => numberOf(block, n) === number));
      const expected = named.map(expectedWords);
      for (const format of formats) {
        const args = ['show', '-', '--claim', number, '--format', format];
        const { status, out } = await run(args, { input: Buffer.from(input, 'latin1') });
        assert.equal(status, 0, file);
        const words = [...out.matchAll(balanceWords)].map(([one]) => one);
        assert.equal(words.length, expected.length, `${file} ${format}`);
        for (const [i, one] of words.entries()) assert.match(one, expected[i] ?? /^$/, file);
      }
      for (const one of expected) {
        if (one.source.startsWith('^(Balanced')) said.balanced++;
        else if (one.source.startsWith('^(Out')) said.off++;
        else said.unchecked++;
      }
    }
  }
  assert.ok(said.balanced >= 50 && said.off > 0 && said.unchecked > 0, JSON.stringify(said));
});

const balanceWords =
  /Balanced\.|Out of balance: paid [\d.,]+ (?:less|more) than|Not checked: [a-z ]+/g;

/** What begins the page of a payment. */
const headings: Readonly<Record<string, RegExp>> = {
  text: /^Payment .*\n=+$/m,
  markdown: /^# Payment /m,
  html: /<article class="page payment"/,
};

/** What a claim's page says of its balance, by sums of our own. */
function expectedWords({ status, charged, paid, all }: OwnClaim): RegExp {
  const amounts = [charged, paid, ...all.map(({ amount }) => amount)];
  if (status.trim() === '25') return /^Not checked: an estimate/;
  if (amounts.includes(undefined)) return /^Not checked: an amount is missing/;
  const difference = total([paid]) - total([charged]) + total(all.map(({ amount }) => amount));
  const size = withCommas(written(difference < 0n ? -difference : difference));
  const off = `Out of balance: paid ${size} ${difference < 0n ? 'less' : 'more'} than`;
  // Amounts of the wrong sign make a claim of which nothing can be said.
  const mayBeTurned = status.trim() === '22' || total([charged]) < 0n;
  const turned = mayBeTurned ? '|Not checked: the signs' : '';
  return new RegExp(`^(${difference === 0n ? 'Balanced\\.' : off}${turned})`);
}

function withCommas(amount: string): string {
  return amount.replace(/\B(?=(\d{3})+\.)/g, ',');
}

function numberOf(block: OwnClaim['block'], n: number): string {
  return elementText(block, 0, n).trim();
}

/** An element of every segment of a kind, from the text alone. */
function valuesIn(file: string, segment: string, element: number): readonly string[] {
  const text = readFileSync(file, 'latin1');
  const start = text.indexOf('ISA');
  if (start < 0) return [];
  const [separator = '*', end = '~'] = [text[start + 3], text[start + 105]];
  return text
    .split(end)
    .map((one) => one.trim().split(separator))
    .filter(([id]) => id === segment)
    .map((elements) => elements[element]?.trim() ?? '')
    .filter((value) => value !== '');
}

function read(file: string): readonly [file: string, text: string] {
  return [file, readFileSync(file, 'latin1')];
}

/** Fixtures of rules that have claims out of balance, or with amounts that are not numbers. */
function* faulty(): Iterable<readonly [file: string, text: string]> {
  for (const file of filesOf('test/checks')) {
    if (!/balance|amount|estimate/.test(file)) continue;
    const { text } = readFixture(readFileSync(file, 'latin1'));
    if (text.startsWith('ISA')) yield [file, text];
  }
}

function filesOf(folder: string | undefined): readonly string[] {
  if (!folder) return [];
  return readdirSync(folder)
    .filter((name) => /\.(835|edi|txt)$/.test(name))
    .map((name) => join(folder, name));
}
