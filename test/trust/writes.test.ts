import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { type Fault, withFault } from './faulty-disk';

const good = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
const broken = good.replace(/^SE\*\d+/m, 'SE*7').replace(/^IEA\*1/m, 'IEA*2');

/** Files by their paths within a folder. */
type Files = Readonly<Record<string, string>>;

/** A command line that writes, in which `@` is the folder of its files. */
interface Write {
  readonly args: string;
  readonly before: Files;
  readonly writes: readonly string[];
  /** How a file ends that is whole, where it differs from run to run. */
  readonly end?: RegExp;
}

const copied = { before: { 'a.835': good }, writes: ['b.835'] };
const exported = { before: { 'a.835': good, 'b.out': 'the old one' }, writes: ['b.out'] };
const writes: readonly Write[] = [
  { args: 'fix @/a.835', before: { 'a.835': broken }, writes: ['a.835'] },
  { args: 'check --fix @/a.835', before: { 'a.835': broken }, writes: ['a.835'] },
  { args: 'format --one-line @/a.835', before: { 'a.835': good }, writes: ['a.835'] },
  { args: 'join --out @/b.835 @/a.835 @/a.835', ...copied },
  {
    args: 'split --by claims=2 --out @/parts @/a.835',
    before: { 'a.835': good },
    writes: ['parts/a-1.835', 'parts/a-2.835', 'parts/a-3.835'],
  },
  { args: 'deidentify --out @/b.835 @/a.835', ...copied, end: /~\s*IEA\*1\*\d+~\s*$/ },
  { args: 'export --out @/b.out @/a.835', ...exported },
  { args: 'export --format parquet --out @/b.out @/a.835', ...exported },
  // The end of a ZIP file says where its list of files is.
  { args: 'export --format xlsx --out @/b.out @/a.835', ...exported, end: /PK[^~]{20}$/ },
  {
    args: 'check --write-baseline @/b.json @/a.835',
    before: { 'a.835': broken, 'b.json': 'the old one' },
    writes: ['b.json'],
  },
];

for (const write of writes) {
  test(`${write.args}: at any step, each file is the old one or the new one`, async (t) => {
    const folder = folderWith(t, {});
    const { steps } = await attempt(folder, write);
    const whole = filesIn(folder);
    const allowed = [...Object.keys(write.before), ...write.writes].sort();
    assert.deepEqual([...new Set(allowed)], Object.keys(whole).sort());
    assert.ok(steps >= 3, `${steps} steps`);
    for (const fault of ['full', 'killed'] as const) {
      for (let nth = 1; nth <= steps; nth++) {
        const { status, err } = await attempt(folder, write, fault, nth);
        const step = `${fault} at step ${nth} of ${steps}`;
        assertOldOrNew(write, filesIn(folder), whole, step);
        if (fault === 'full') {
          assert.deepEqual(Object.keys(filesIn(folder)).filter(isTemporary), [], step);
          if (status !== 0) assert.match(err, /no space left/, step);
        } else await assertCleaned(write, folder, step);
      }
    }
  });
}

test('a file that may not be written stays as it is, and nothing is left beside it', async (t) => {
  const folder = folderWith(t, {});
  for (const write of writes) {
    const target = write.writes.find((path) => path in write.before);
    if (target === undefined) continue;
    fill(folder, write.before);
    chmodSync(join(folder, target), 0o444);
    const { status, err } = await runIn(folder, write.args);
    assert.equal(status, 2, write.args);
    assert.match(err, /read-only/);
    assert.deepEqual(filesIn(folder), write.before);
  }
});

test('a new file is for its owner alone, and one that is replaced keeps its mode', async (t) => {
  const folder = folderWith(t, {});
  for (const write of writes) {
    fill(folder, write.before);
    for (const path of Object.keys(write.before)) chmodSync(join(folder, path), 0o640);
    await runIn(folder, write.args);
    for (const path of write.writes) {
      const mode = statSync(join(folder, path)).mode & 0o777;
      assert.equal(mode, path in write.before ? 0o640 : 0o600, `${write.args}: ${path}`);
    }
  }
});

async function attempt(folder: string, { args, before }: Write, fault?: Fault, nth = 0) {
  fill(folder, before);
  let ran = { status: 0, err: '' };
  const steps = await withFault(fault, nth, async () => {
    ran = await runIn(folder, args).catch((error) => {
      // Nobody is there any more to see what a program says that was killed.
      if (fault === 'killed') return ran;
      throw error;
    });
  });
  return { steps, ...ran };
}

function runIn(folder: string, args: string) {
  return run(args.split(' ').map((arg) => arg.replace('@', folder)));
}

function assertOldOrNew({ before, writes, end }: Write, now: Files, whole: Files, step: string) {
  for (const [path, text] of Object.entries(now)) {
    if (isTemporary(path) || text === before[path]) continue;
    assert.ok(writes.includes(path), `${step}: ${path}`);
    assert.ok(end ? end.test(text) : text === whole[path], `${step}: ${path} is in part`);
  }
  for (const path of Object.keys(before)) assert.ok(path in now, `${step}: ${path} is gone`);
}

/** What a killed program has left is removed by the next one that writes there. */
async function assertCleaned(write: Write, folder: string, step: string) {
  for (const path of Object.keys(filesIn(folder)).filter(isTemporary)) {
    renameSync(join(folder, path), join(folder, path.replace(`.${process.pid}.`, '.99999999.')));
  }
  for (const path of write.writes) {
    if (!(path in write.before)) rmSync(join(folder, path), { force: true });
  }
  const { status, err } = await runIn(folder, write.args);
  assert.equal(status, 0, `${step}: ${err}`);
  assert.deepEqual(Object.keys(filesIn(folder)).filter(isTemporary), [], step);
}

function fill(folder: string, files: Files): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = entries.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'latin1')]),
  );
}

function isTemporary(path: string): boolean {
  return /(^|\/)\.[^/]*$/.test(path);
}
