import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { applySafeFixes, edited } from '../../server/cli/check/fix';
import { draftOfFile } from '../../server/cli/input/draft';
import type { Piece } from '../../server/cli/input/text';
import { folderWith } from './folder';
import { run } from './run';

const good = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
/** The counts of two trailers are off. */
const broken = good.replace(/^SE\*\d+/m, 'SE*7').replace(/^IEA\*1/m, 'IEA*2');
const args = ['check', '--fix', '--format', 'ndjson'];

test('safe fixes are written to the file, and the other findings are reported', async (t) => {
  const folder = folderWith(t, { 'a.835': broken });
  const file = join(folder, 'a.835');
  chmodSync(file, 0o640);
  const { status, out, err } = await run([...args, file]);
  assert.equal(readFileSync(file, 'utf8'), good);
  assert.equal(statSync(file).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(folder), ['a.835'], 'no draft is left');
  assert.equal(err, `${file}: 2 safe fixes applied\n`);
  assert.deepEqual(JSON.parse(out).findings, []);
  assert.equal(status, 0);
});

test('safe fixes that need all of a text are applied, and then those of what can be read', async (t) => {
  const doubled = broken.replaceAll('~', '~~');
  const wrapped = broken.replaceAll('\n', '').replaceAll(/.{80}/g, '$&\n');
  const folder = folderWith(t, { 'doubled.835': doubled, 'wrapped.835': wrapped });
  await run([...args, folder]);
  assert.equal(readFileSync(join(folder, 'doubled.835'), 'utf8'), good);
  assert.equal(readFileSync(join(folder, 'wrapped.835'), 'utf8'), good.replaceAll('\n', ''));
});

test('a file that needs no fix is not written', async (t) => {
  const folder = folderWith(t, { 'a.835': good });
  const file = join(folder, 'a.835');
  const before = statSync(file, { bigint: true });
  const { err } = await run([...args, file]);
  const after = statSync(file, { bigint: true });
  assert.deepEqual([after.mtimeNs, after.ino], [before.mtimeNs, before.ino]);
  assert.equal(err, '');
});

test('a link to a fixed file stays a link', async (t) => {
  const folder = folderWith(t, { 'a.835': broken });
  const link = join(folder, 'link.835');
  symlinkSync('a.835', link);
  await run([...args, link]);
  assert.ok(lstatSync(link).isSymbolicLink());
  assert.equal(readFileSync(join(folder, 'a.835'), 'utf8'), good);
});

test('encoding and byte order mark are kept', async (t) => {
  const accented = (text: string) => text.replace('MAPLE HOLLOW FAMILY', 'ÉRABLE HOLLOW FAMILY');
  const folder = folderWith(t, {
    'latin1.835': Buffer.from(accented(broken), 'latin1'),
    'marked.835': `\ufeff${accented(broken)}`,
  });
  const [latin1, marked] = ['latin1.835', 'marked.835'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  await run([...args, latin1, marked]);
  assert.deepEqual(readFileSync(latin1), Buffer.from(accented(good), 'latin1'));
  assert.equal(readFileSync(marked, 'utf8'), `\ufeff${accented(good)}`);
});

test('the fixed text of standard input goes to standard output, the findings elsewhere', async () => {
  const { status, out, err } = await run([...args, '-'], { input: broken });
  assert.equal(out, good);
  const [said, findings] = err.trimEnd().split('\n');
  assert.equal(said, '-: 2 safe fixes applied');
  assert.deepEqual(JSON.parse(findings ?? '').findings, []);
  assert.equal(status, 0);
});

test('edits do not depend on how the text is divided', async () => {
  const text = 'abcdefghij';
  const edits = [
    { span: { start: 0, end: 0 }, text: '<' },
    { span: { start: 2, end: 7 }, text: '-' },
    { span: { start: 8, end: 8 }, text: '+' },
    { span: { start: 10, end: 10 }, text: '>' },
  ];
  for (let size = 1; size <= text.length; size++) {
    let fixed = '';
    for await (const piece of edited(piecesOf(text, size), edits)) fixed += piece.text;
    assert.equal(fixed, '<ab-h+ij>', `pieces of ${size}`);
  }
});

async function* piecesOf(text: string, size: number): AsyncIterable<Piece> {
  for (let at = 0; at < text.length; at += size) {
    yield { text: text.slice(at, at + size), encoding: 'utf8' };
  }
}

test('a file that changes while it is being fixed is left as it then is', async (t) => {
  const other = good.replace('MH-20417', 'MH-99999');
  const changes: readonly ((file: string) => void)[] = [
    // Replaced by another file, as a download does.
    (file) => {
      writeFileSync(`${file}.new`, other);
      renameSync(`${file}.new`, file);
    },
    // Rewritten in place, to another size and to the same one.
    (file) => writeFileSync(file, other.slice(0, 500)),
    (file) => writeFileSync(file, broken.replace('MH-20417', 'MH-20418')),
  ];
  for (const change of changes) {
    for (const moment of ['before the second reading', 'before it is put in place'] as const) {
      const folder = folderWith(t, { 'a.835': broken });
      const file = join(folder, 'a.835');
      const draft = await draftOfFile(file);
      if (moment === 'before the second reading') change(file);
      await applySafeFixes(draft, defaultOptions);
      if (moment === 'before it is put in place') change(file);
      const now = readFileSync(file);
      await assert.rejects(draft.commit(), /changed meanwhile, nothing written/);
      await draft.discard();
      assert.deepEqual(readFileSync(file), now);
      assert.deepEqual(readdirSync(folder), ['a.835'], 'no draft is left');
    }
  }
});

test('readings of a draft are of one copy, whatever happens to the file', async (t) => {
  const file = join(folderWith(t, { 'a.835': broken }), 'a.835');
  const draft = await draftOfFile(file);
  writeFileSync(file, 'PLB*1*20251231*WO:X*1~');
  const source = await draft.open();
  let text = '';
  for await (const piece of source.read()) text += piece.text;
  await source.close();
  await draft.discard();
  assert.equal(text, broken);
});

test('a read-only file is not replaced, and what a killed run left is removed', async (t) => {
  const folder = folderWith(t, { 'a.835': broken, '.a.835.99999999.1': broken });
  const file = join(folder, 'a.835');
  chmodSync(file, 0o444);
  const { status, err } = await run([...args, file]);
  assert.equal(status, 2);
  assert.match(err, /is read-only, nothing written/);
  chmodSync(file, 0o644);
  await run([...args, file]);
  assert.deepEqual(readdirSync(folder), ['a.835']);
});

test('a signal leaves no temporary file, and the file is unchanged', async (t) => {
  const folder = folderWith(t, { 'a.835': broken });
  const large = join(folder, 'large.835');
  writeFileSync(
    large,
    broken.replace(/^LX[\s\S]*?(?=^SE)/m, (claims) => claims.repeat(3_000)),
  );
  const before = readFileSync(large);
  const cli = spawn(process.execPath, ['dist/server/cli.js', ...args, large], { stdio: 'ignore' });
  const copied = new Promise<void>((resolve) => {
    const watcher = watch(folder, () => {
      if (readdirSync(folder).length < 3) return;
      watcher.close();
      resolve();
    });
  });
  const exited = once(cli, 'exit');
  await Promise.race([copied, exited]);
  cli.kill('SIGTERM');
  const [, signal] = await exited;
  assert.equal(signal, 'SIGTERM');
  assert.deepEqual(readdirSync(folder).sort(), ['a.835', 'large.835']);
  assert.deepEqual(readFileSync(large), before);
});
