import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { gunzipped, unzipped } from '../../client/folder/unpack';

const text = 'ISA*00*~'.repeat(50_000);
const zeros = new Uint8Array(20_000_000);
const all = () => true;

test('gzip is unpacked whole, and several that follow one another', () => {
  assert.equal(strFromU8(gunzipped(gzipSync(text))), text);
  const two = Buffer.concat([gzipSync('one '), gzipSync('two')]);
  assert.equal(strFromU8(gunzipped(two)), 'one two');
});

test('what is damaged, or unpacks to more than a remittance, is refused', () => {
  const packed = gzipSync(text);
  assert.throws(() => gunzipped(packed.subarray(0, packed.length - 20)));
  assert.throws(() => gunzipped(strToU8('no gzip at all')));
  assert.throws(() => gunzipped(gzipSync(zeros)), /more than a remittance would/);
  const archive = zipSync({ 'a.835': zeros });
  assert.throws(() => unzipped(archive, all), /more than a remittance would/);
  assert.throws(() => unzipped(archive.subarray(0, 100), all));
});

test('only the wanted files of an archive are unpacked, in the order of their names', () => {
  const archive = zipSync({
    'b.835': strToU8('B'),
    'old/a.835': strToU8('A'),
    '__MACOSX/._b.835': strToU8('x'),
    'big.bin': zeros,
    '../c.835': strToU8('C'),
    'C:\\in\\d.835': strToU8('D'),
  });
  const found = unzipped(archive, (name) => name.endsWith('.835'));
  assert.deepEqual(
    found.map(({ name, bytes }) => [name, strFromU8(bytes)]),
    [
      ['b.835', 'B'],
      ['c.835', 'C'],
      ['in/d.835', 'D'],
      ['old/a.835', 'A'],
    ],
  );
});

test('an archive whose parts overlap counts all of them', () => {
  const parts = Object.fromEntries(
    Array.from({ length: 5 }, (_, i) => [`${i}.835`, new Uint8Array(4_000_000)]),
  );
  assert.throws(() => unzipped(zipSync(parts), all), /more than a remittance would/);
});
