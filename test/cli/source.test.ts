import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { openFile } from '../../server/cli/input/source';
import { decode, encode, type Piece } from '../../server/cli/input/text';
import { folderWith } from './folder';

const chunkSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

test('UTF-8 is read as one text, wherever the bytes are divided', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.boolean(),
      chunkSizes,
      async (text, marked, sizes) => {
        const bytes = Buffer.from((marked ? '\ufeff' : '') + text);
        const plain = bytes.subarray(0, 3).equals(Buffer.from('\ufeff'))
          ? bytes.subarray(3)
          : bytes;
        const pieces = await gather(decode(chunksOf(bytes, sizes)));
        assert.equal(textOf(pieces), plain.toString());
        assert.deepEqual(Buffer.concat(pieces.map(encode)), bytes);
      },
    ),
  );
});

test('any bytes are read without loss, as Latin-1 from the first invalid byte on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), chunkSizes, async (array, sizes) => {
      const bytes = Buffer.from(array);
      const pieces = await gather(decode(chunksOf(bytes, sizes)));
      assert.deepEqual(Buffer.concat(pieces.map(encode)), bytes);
      assert.equal(textOf(pieces), textOf(await gather(decode(chunksOf(bytes, [1_000])))));
    }),
  );
  const latin1 = await gather(decode(chunksOf(Buffer.from('Añ~é*', 'latin1'), [2])));
  assert.equal(textOf(latin1), 'Añ~é*');
});

test('any part of a file can be read again', async (t) => {
  const ascii = 'CAS*CO*45*10~\n'.repeat(40_000);
  const files = {
    ascii: Buffer.from(ascii),
    marked: Buffer.from(`\ufeff${ascii}`),
    wide: Buffer.from(`${ascii}é😀${ascii}é`),
    latin1: Buffer.from(`${ascii}é${ascii}`, 'latin1'),
  };
  const folder = folderWith(t, files);
  for (const name of Object.keys(files)) {
    const source = await openFile(join(folder, name));
    const text = textOf(await gather(source.read()));
    const offset = fc.nat(text.length);
    const spans = fc
      .tuple(offset, offset)
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(spans, ([start, end]) => {
        assert.ok(
          source.recall?.(start, end) === text.slice(start, end),
          `${name} ${start} ${end}`,
        );
      }),
      { numRuns: 50 },
    );
    await source.close();
  }
});

async function* chunksOf(bytes: Buffer, sizes: readonly number[]): AsyncIterable<Buffer> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const end = at + (sizes[i % sizes.length] as number);
    yield bytes.subarray(at, end);
    at = end;
  }
}

async function gather(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
