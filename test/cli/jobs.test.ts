import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { rowFormats } from '../../server/cli/folder/row-file';
import { rowKindNames } from '../../server/folder/rows/kinds';
import { makeMonth } from '../folder/month';
import { randomNumbers } from '../folder/random';
import { folderWith } from './folder';
import { run } from './run';

const worker = resolve('dist/server/cli.js');
const counts = ['2', '5'];
for (const seed of [835, 2051]) {
  test(`folder ${seed}: every command prints the same with any number of threads`, async (t) => {
    const random = randomNumbers(seed);
    const { files, bank } = makeMonth(seed);
    const some = random.some(files, random.between(70, 100));
    const folder = folderWith(t, Object.fromEntries(some));
    // Files that fail are named in their turn as well.
    const faulty = random.some(some, 4).map(([name]) => join(folder, name));
    const [cut = '', empty = '', page = '', noise = ''] = faulty;
    writeFileSync(cut, readFileSync(cut, 'utf8').slice(0, 300));
    writeFileSync(empty, '');
    writeFileSync(page, '<html></html>');
    writeFileSync(noise, randomBytes(500));
    const [[, member = ''] = []] = some;
    writeFileSync(join(folder, 'archive.835'), zipSync({ 'b.835': strToU8(member) }));
    writeFileSync(join(folder, 'packed.835'), Buffer.from([0x1f, 0x8b, 8, 0]));
    const bankFile = join(folder, 'bank.ach');
    writeFileSync(bankFile, bank);
    const out = join(folder, 'rows.out');
    const baseline = join(folder, 'known.json');
    const commands = [
      ['check', '--format', random.one(['pretty', 'json', 'ndjson', 'junit', 'gitlab'])],
      ['check', '--statistics', '--severity', 'hint', '--max-findings', '50'],
      ['check', '--format', 'sarif', '--write-baseline', baseline],
      ['report', '--format', 'json', '--by', random.one(['none', 'payer', 'provider', 'month'])],
      ['report', '--format', random.one(['text', 'csv', 'html', 'markdown'])],
      ['ledger', '--format', random.one(['text', 'json'])],
      ['deposits', '--format', random.one(['text', 'json']), '--bank', bankFile],
      ['export', '--rows', random.one(rowKindNames), '--out', out, '--hash-ids', 'salt'],
      [
        'export',
        '--rows',
        random.one(rowKindNames),
        '--out',
        out,
        '--format',
        random.one(rowFormats),
      ],
    ];
    for (const [verb = '', ...args] of commands) {
      const result = async (jobs: string) => {
        writeFileSync(out, '');
        const ran = await run([verb, '--jobs', jobs, ...args, folder], { worker });
        return { ...ran, rows: readFileSync(out, 'latin1') };
      };
      const one = await result('1');
      assert.match(one.err, /packed\.835: /);
      for (const jobs of counts)
        assert.deepEqual(await result(jobs), one, `${verb} ${args}: ${jobs}`);
    }
  });
}
