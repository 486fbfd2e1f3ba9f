import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { builtCommand } from './built';
import { folderWith } from './folder';
import { run } from './run';
import { unbalanced } from './texts';

const bytes = strToU8(unbalanced);

/** A folder with remittances in every place where one may be, and some where none is looked for. */
function inbox(context: TestContext): string {
  const folder = folderWith(context, {
    'a.835': unbalanced,
    'b.ERA': unbalanced,
    'c.txt': unbalanced,
    'd.835.gz': gzipSync(unbalanced),
    '.hidden.835': unbalanced,
    'letters.zip': zipSync({ 'letter.txt': bytes }),
    'packed.zip': zipSync({
      'in/e.835': bytes,
      'f.remit': [bytes, { level: 0 }],
      'letter.txt': bytes,
      '__MACOSX/in/._e.835': bytes,
    }),
  });
  for (const name of ['2025/10', '.git', 'node_modules/x']) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'g.rmt'), unbalanced);
  }
  return folder;
}

/** The names of the files that were checked, all of which have the same findings. */
async function checked(folder: string, ...given: string[]): Promise<string[]> {
  const { out } = await run([
    'check',
    '--format',
    'json',
    ...given.map((one) => join(folder, one)),
  ]);
  const files = JSON.parse(out) as { file: string; findings: unknown[]; summary: unknown }[];
  const results = new Set(files.map(({ file, ...rest }) => JSON.stringify(rest)));
  assert.equal(results.size, 1);
  return files.map(({ file }) => file.slice(folder.length + 1));
}

test('a folder is every remittance in it, packed ones too, but none that is hidden', async (t) => {
  const found = await checked(inbox(t), '.');
  const packed = ['packed.zip/f.remit', 'packed.zip/in/e.835'];
  assert.deepEqual(found, ['2025/10/g.rmt', 'a.835', 'b.ERA', 'd.835.gz', ...packed]);
});

test('a pattern is expanded, and a file whose name looks like one is that file', async (t) => {
  const folder = inbox(t);
  assert.deepEqual(await checked(folder, '*.835'), ['a.835']);
  assert.deepEqual(await checked(folder, '**/*.{txt,rmt}'), ['2025/10/g.rmt', 'c.txt']);
  assert.deepEqual(await checked(folder, '20*/1?/*'), ['2025/10/g.rmt']);
  writeFileSync(join(folder, '[1].835'), unbalanced);
  assert.deepEqual(await checked(folder, '[1].835'), ['[1].835']);
});

test('an archive is the remittances in it, or the file that is named', async (t) => {
  const folder = inbox(t);
  const all = await checked(folder, 'packed.zip');
  assert.deepEqual(all, ['packed.zip/f.remit', 'packed.zip/in/e.835']);
  assert.deepEqual(await checked(folder, 'packed.zip/letter.txt'), ['packed.zip/letter.txt']);
});

test('a name in an archive that leads out of it leads nowhere', async (t) => {
  const names = ['../a.835', '/b.835', 'C:\\in\\c.835', 'in/../../d.835', './e.835', '../.f.835'];
  const packed = zipSync({
    ...Object.fromEntries(names.map((name) => [name, bytes])),
    'in/dir.835/': new Uint8Array(),
  });
  const folder = folderWith(t, { 'x.zip': packed });
  const read = ['x.zip/a.835', 'x.zip/b.835', 'x.zip/e.835', 'x.zip/in/c.835', 'x.zip/in/d.835'];
  assert.deepEqual(await checked(folder, 'x.zip'), read);
  for (const name of read) assert.deepEqual(await checked(folder, name), [name]);
});

test('the built command reads every kind of path, and gzip from standard input', async (t) => {
  const folder = inbox(t);
  const command = await builtCommand(folder);
  const names = (out: string) => [...out.matchAll(/"file":"(.*?)"/g)].map(([, name]) => name);
  const { status, out } = command(['check', '--format', 'ndjson', '.', '*.txt']);
  assert.equal(status, 1);
  assert.deepEqual(names(out), [
    '2025/10/g.rmt',
    'a.835',
    'b.ERA',
    'd.835.gz',
    'packed.zip/f.remit',
    'packed.zip/in/e.835',
    'c.txt',
  ]);
  const gzipped = command(['check', '--format', 'ndjson', '-'], gzipSync(unbalanced));
  const plain = command(['check', '--format', 'ndjson', '-'], Buffer.from(unbalanced));
  assert.deepEqual(gzipped, plain);
});

test('links to files are followed, links to folders only if they are named', async (t) => {
  if (process.platform === 'win32') return t.skip('links need rights there');
  const folder = folderWith(t, { 'c.txt': unbalanced });
  mkdirSync(join(folder, 'in'));
  symlinkSync(join(folder, 'c.txt'), join(folder, 'in', 'z.835'));
  symlinkSync(join(folder, 'in'), join(folder, 'in', 'round'));
  assert.deepEqual(await checked(folder, 'in'), ['in/z.835']);
  assert.deepEqual(await checked(folder, 'in/round'), ['in/round/z.835']);
});

const refused: readonly (readonly [path: string, message: RegExp])[] = [
  ['nothing/*.835', /nothing\/\*\.835: no file matches this pattern/],
  ['empty', /empty: no \.835, \.era, \.remit, or \.rmt file in this folder/],
  ['letters.zip', /letters\.zip: no \.835, .* in this archive; .*archive\.zip\/NAME/],
  ['letters.zip/b.835', /letters\.zip\/b\.835: not in this archive/],
  ['missing.zip/b.835', /missing\.zip: .*no such file/],
  ['half.gz', /half\.gz: is damaged/],
  ['half.zip', /half\.zip: is damaged/],
  ['torn.zip', /torn\.zip\/a\.835: is damaged/],
  ['locked.zip', /locked\.zip\/a\.835: is encrypted; unpack it first/],
  ['lzma.zip', /lzma\.zip\/a\.835: is packed in a way that is not supported/],
  ['bomb.gz', /bomb\.gz: unpacks to more than 250 times its size/],
  ['wrong.zip', /wrong\.zip\/a\.835: is damaged: its checksum does not match/],
  ['twice.zip', /twice\.zip\/a\.835: is in this archive more than once/],
  ['bomb.zip', /bomb\.zip: unpacks to more than 250 times its size/],
  ['huge.zip', /huge\.zip: unpacks to more than 4 GB/],
];

test('what cannot be read is named with its reason, and the status is 2', async (t) => {
  const zip = Buffer.from(zipSync({ 'a.835': bytes }));
  const gzip = gzipSync(unbalanced);
  const zeros = Buffer.alloc(17_000_000);
  const folder = folderWith(t, {
    'letters.zip': zipSync({ 'a.txt': bytes }),
    'half.gz': gzip.subarray(0, gzip.length / 2),
    'half.zip': zip.subarray(0, zip.length / 2),
    'torn.zip': changed(zip, [[60, 0xff]]),
    // The flags of the file, in its own header and in the list at the end of the archive.
    'locked.zip': changed(zip, [[zip.indexOf('PK\u0001\u0002') + 8, 1]]),
    'lzma.zip': changed(zip, [[zip.indexOf('PK\u0001\u0002') + 10, 14]]),
    'wrong.zip': changed(zip, [[zip.indexOf('PK\u0001\u0002') + 16, 0]]),
    'twice.zip': Buffer.from(
      zipSync({ 'a.835': bytes, 'b.835': bytes }).map((byte) => (byte === 0x62 ? 0x61 : byte)),
    ),
    'bomb.gz': gzipSync(zeros),
    'bomb.zip': zipSync({ 'a.835': zeros }),
    'huge.zip': changed(zip, [[zip.indexOf('PK\u0001\u0002') + 27, 0xfe]]),
  });
  mkdirSync(join(folder, 'empty'));
  for (const [path, message] of refused) {
    const { status, out, err } = await run(['check', join(folder, path)]);
    assert.equal(status, 2, path);
    assert.match(err, message);
    assert.doesNotMatch(out, /issues found/);
  }
});

test('a folder that cannot be read is named, and the rest is checked', async (t) => {
  if (process.getuid?.() === 0) return t.skip('root reads everything');
  const folder = inbox(t);
  chmodSync(join(folder, '2025'), 0);
  t.after(() => chmodSync(join(folder, '2025'), 0o700));
  const { status, err } = await run(['check', folder]);
  assert.equal(status, 2);
  assert.match(err, /2025.*: this folder cannot be read/);
});

test('--fix writes nothing into a packed file', async (t) => {
  const folder = inbox(t);
  for (const path of ['d.835.gz', 'packed.zip/in/e.835']) {
    const { status, err } = await run(['check', '--fix', join(folder, path)]);
    assert.equal(status, 2);
    assert.match(err, /is packed, nothing written; unpack it first/);
  }
});

function changed(bytes: Buffer, values: readonly (readonly [at: number, value: number])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [at, value] of values) copy[at] = value;
  return copy;
}
