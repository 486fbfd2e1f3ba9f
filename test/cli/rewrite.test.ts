import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../server/document';
import { plainMoney } from '../../server/remit/money';
import { totalsOf } from '../../server/report/totals';
import { defaultTerms } from '../../server/sequestration/terms';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { run } from './run';

const good = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
const name = 'MAPLE HOLLOW FAMILY MEDICINE';
/** The count of a trailer is wrong. */
const broken = good.replace(/^SE\*\d+/m, 'SE*7');
/** Bytes of a name that separate nothing. */
const bytesOfNames = fc.uint8Array({ minLength: 1, maxLength: 30 }).map((bytes) => {
  const harmless = bytes.map((byte) =>
    byte < 0x20 || '*:~^'.includes(String.fromCharCode(byte)) ? 0x41 : byte,
  );
  // Spaces at either end are a finding of their own, whose fix takes them away.
  return Buffer.from([0x41, ...harmless, 0x41]);
});

/** A text with other bytes in place of the payee's name. */
function withName(text: string, bytes: Buffer): Buffer {
  const [before = '', ...after] = text.split(name);
  return Buffer.concat([Buffer.from(before), bytes, Buffer.from(after.join(name))]);
}

test('fix --diff shows the fixes and writes nothing; fix writes them', async (t) => {
  const folder = folderWith(t, { 'a.835': broken });
  const command = await builtCommand(folder);
  const read = () => readFileSync(join(folder, 'a.835'), 'utf8');
  const shown = command(['fix', '--diff', 'a.835']);
  assert.equal(shown.status, 1);
  const [, wrong, right] = /\n-(SE\*7\*.*)\n\+(SE.*)\n/.exec(shown.out) ?? [];
  assert.ok(wrong && right && good.includes(right), shown.out);
  assert.equal(read(), broken);
  assert.equal(command(['fix', 'a.835']).status, 0);
  assert.equal(read(), good);
  assert.deepEqual(command(['fix', '--diff', 'a.835']), { status: 0, out: '' });
  assert.equal(command(['fix', '-'], Buffer.from(broken)).out, good);
  assert.equal(command(['fix', 'missing.835']).status, 2);
  assert.deepEqual(readdirSync(folder).sort(), ['a.835', 'cli.js']);
});

test('format puts segments on lines, and --one-line takes the line breaks out', async (t) => {
  const oneLine = good.replaceAll('\n', '');
  const folder = folderWith(t, { 'a.835': oneLine });
  const command = await builtCommand(folder);
  const read = () => readFileSync(join(folder, 'a.835'), 'utf8');
  assert.equal(command(['format', '--check', 'a.835']).status, 1);
  assert.equal(read(), oneLine);
  assert.equal(command(['format', 'a.835']).status, 0);
  assert.equal(read(), good.trimEnd());
  assert.equal(command(['format', '--check', 'a.835']).status, 0);
  assert.equal(command(['format', '--one-line', 'a.835']).status, 0);
  assert.equal(read(), oneLine);
  assert.equal(command(['format', '-'], Buffer.from(oneLine)).out, good.trimEnd());
});

test('fix and format keep links, modes, and every byte of a name', async (t) => {
  await fc.assert(
    fc.asyncProperty(bytesOfNames, async (bytes) => {
      const folder = folderWith(t, { 'b.835': withName(broken, bytes) });
      const link = join(folder, 'a.835');
      symlinkSync('b.835', link);
      chmodSync(join(folder, 'b.835'), 0o640);
      await run(['fix', link]);
      assert.deepEqual(readFileSync(link), withName(good, bytes));
      await run(['format', '--one-line', link]);
      assert.deepEqual(readFileSync(link), withName(`${good.replaceAll('\n', '')}\n`, bytes));
      await run(['format', link]);
      assert.deepEqual(readFileSync(link), withName(good, bytes));
      assert.ok(lstatSync(link).isSymbolicLink());
      assert.equal(statSync(link).mode & 0o777, 0o640);
    }),
    { numRuns: 30 },
  );
});

/** Two payments in one group, the second to another payee. */
const second = (/^ST[\s\S]*?^SE.*\n/m.exec(good)?.[0] ?? '')
  .replace('1234567893', '1999999984')
  .replaceAll('*0001~', '*0002~');
const two = good.replace(/^GE\*1/m, `${second}GE*2`);

function sums(text: string): string {
  const { claims, sent, paid, charged } = totalsOf(parseDocument(text), defaultTerms);
  return [claims, ...[sent, paid, charged].map(plainMoney)].join(' ');
}

test('split makes valid interchanges whose sums add up, and join puts them together', async (t) => {
  for (const [by, count] of [
    ['payment', 2],
    ['payee', 2],
    ['claims=2', 6],
    ['claims=100', 2],
  ] as const) {
    const folder = folderWith(t, { 'a.835': two });
    const command = await builtCommand(folder);
    assert.equal(command(['split', '--by', by, '--out', 'parts', 'a.835']).status, 0, by);
    const parts = readdirSync(join(folder, 'parts'));
    assert.equal(parts.length, count, by);
    const checked = command(['check', 'parts', '--format', 'json']);
    assert.equal(checked.status, 0, checked.out);
    const joined = command(['join', 'parts']);
    assert.equal(joined.status, 0);
    assert.equal(sums(joined.out), sums(two), by);
    assert.equal(command(['split', '--by', by, '--out', 'parts', 'a.835']).status, 2, 'exists');
    assert.equal(command(['join', '--out', 'whole.835', 'parts']).status, 0);
    assert.equal(readFileSync(join(folder, 'whole.835'), 'utf8'), joined.out);
    assert.equal(command(['join', '--out', 'whole.835', 'parts']).status, 2);
  }
});

test('split and join keep every byte of a name', async (t) => {
  await fc.assert(
    fc.asyncProperty(bytesOfNames, async (bytes) => {
      const folder = folderWith(t, { 'a.835': withName(two, bytes) });
      const parts = join(folder, 'parts');
      await run(['split', '--by', 'payment', '--out', parts, join(folder, 'a.835')]);
      const [first] = readdirSync(parts);
      assert.deepEqual(readFileSync(join(parts, first ?? '')), withName(good, bytes));
      await run(['join', '--out', join(folder, 'b.835'), parts]);
      const whole = readFileSync(join(folder, 'b.835'));
      assert.ok(whole.subarray(0, good.length).includes(bytes));
    }),
    { numRuns: 30 },
  );
});

test('what cannot be split or joined is named with its reason', async (t) => {
  const folder = folderWith(t, {
    'half.835': good.slice(0, good.length / 2),
    'text.835': 'hello',
    'summary.835': good.replace(/^LX.*\n/m, '$&TS3*1*11*20251231*1*1~\n'),
  });
  const out = join(folder, 'parts');
  const failed = async (...args: string[]) => {
    const { status, err } = await run(args);
    assert.equal(status, 2);
    return err;
  };
  const file = (name: string) => join(folder, name);
  const split = (by: string, name: string) => failed('split', '--by', by, '--out', out, file(name));
  assert.match(await split('payment', 'half.835'), /not split: /);
  assert.match(await split('payment', 'text.835'), /there is no payment in it/);
  assert.match(await split('claims=1', 'summary.835'), /provider summaries \(TS3/);
  assert.match(await split('claims=0', 'half.835'), /Give --by payment/);
  assert.match(await split('weeks', 'half.835'), /Give --by payment/);
  assert.match(await failed('split', '--by', 'payment', file('half.835')), /Give --out FOLDER/);
  assert.match(await failed('join', file('text.835')), /not a remittance/);
  assert.match(await failed('join', file('half.835')), /the file is incomplete/);
});

test('text that ends with half a character of UTF-16 is fixed, but not written in another form', async (t) => {
  const wide = (text: string, isBig: boolean) => {
    const little = Buffer.from(text, 'utf16le');
    return isBig ? little.swap16() : little;
  };
  for (const isBig of [false, true]) {
    const bytes = wide(broken, isBig).subarray(0, -1);
    const folder = folderWith(t, {});
    const path = join(folder, 'a.835');
    writeFileSync(path, bytes);
    const split = ['split', '--by', 'payee', '--out', folder];
    for (const line of [['fix', '--diff'], ['format'], ['join'], split, ['deidentify']]) {
      for (const named of [path, '-']) {
        const { status, out, err } = await run([...line, named], { input: bytes });
        assert.deepEqual({ status, out }, { status: 2, out: '' }, `${line.join(' ')} ${err}`);
        assert.match(err, /is incomplete: it ends with half a character of UTF-16\n$/);
      }
    }
    assert.deepEqual(readFileSync(path), bytes);
    assert.equal((await run(['fix', path])).status, 0);
    const fixed = wide(good.slice(0, -1), isBig);
    assert.deepEqual(readFileSync(path).subarray(0, fixed.length), fixed);
  }
});
