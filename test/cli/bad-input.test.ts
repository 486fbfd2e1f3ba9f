import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { shownFault } from '../../server/cli/input/each-input';
import { nacha } from '../folder/bank-texts';
import { folderWith } from './folder';
import { run } from './run';

const sample = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
const bank = nacha([{ cents: 100, addenda: 'TRN*1*T1*1999999999~' }]);

/** What each command is given that it cannot use, and what it says; it prints nothing else. */
const wrong: readonly (readonly [line: string, says: RegExp])[] = [
  ['report missing.835', /^missing\.835: no such file or directory\n$/],
  ['report empty', /^empty: no \.835, .* file in this folder\n$/],
  ['report none*.835', /^none\*\.835: no file matches this pattern\n$/],
  ['report letters', /^letters.letter\.835: not a remittance\n$/],
  [
    'report --by week a.835',
    /^--by is 'week'\. Expected none, month, payer, provider, or code\.\n/,
  ],
  ['report --format xml a.835', /^--format is 'xml'\./],
  ['report --jobs 0 a.835', /^--jobs is '0'\. Expected a whole number from 1 to 256\.\n/],
  ['report', /^Missing argument\.\nUsage: x12-835 report /],
  ['report merge', /^Give the reports to merge: files printed with --format json\.\n/],
  ['report merge a.835', /^a\.835: not a report printed with --format json\n$/],
  ['report merge missing.json', /^missing\.json: no such file or directory\n$/],
  ['ledger missing.835', /^missing\.835: no such file or directory\n$/],
  ['ledger empty', /^empty: no \.835, /],
  ['ledger letters', /^letters.letter\.835: not a remittance\n$/],
  ['ledger --by payer a.835', /^Unknown option '--by'\.\n/],
  ['deposits a.835', /^Give the bank's file with --bank FILE\.\n/],
  ['deposits --bank x --bank y a.835', /^Give --bank only once\.\n/],
  ['deposits --bank bank.ach', /^Missing argument\.\n/],
  ['deposits --bank missing.ach a.835', /^missing\.ach: no such file or directory\n$/],
  ['deposits --bank a.835 a.835', /^a\.835: not NACHA or BAI2; for CSV, name the columns /],
  ['deposits --bank bank.csv --column amount=Amt a.835', /^bank\.csv: has no column Amt\n$/],
  ['deposits --bank bank.ach letters', /^letters.letter\.835: not a remittance\n$/],
  ['diff a.835', /^Missing argument\.\nUsage: x12-835 diff .* LEFT RIGHT\n/],
  ['diff a.835 missing.835', /^missing\.835: no such file or directory\n$/],
  ['diff a.835 letters/letter.835', /^letters.letter\.835: not a remittance\n$/],
  ['diff a.835 a.835 a.835', /^Too many arguments: give two remittances\.\n/],
  ['export --rows claim a.835', /^--rows is 'claim'\. .* Did you mean 'claims'\?\n/],
  ['export --format excel a.835', /^--format is 'excel'\./],
  ['export --hash-ids= a.835', /^--hash-ids needs a SALT/],
  ['export --format ndjson missing.835', /^missing\.835: no such file or directory\n$/],
  ['export --format ndjson letters', /^letters.letter\.835: not a remittance\n$/],
  ['export --out missing/rows.csv a.835', /^--out \S+: no such file or directory\n/],
];

test('what a command cannot use is named, with exit status 2 and no result', async (t) => {
  const folder = folderWith(t, {
    'a.835': sample,
    'bank.ach': bank,
    'bank.csv': 'Amount,Trace\n1.00,T1\n',
  });
  for (const name of ['empty', 'letters']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'letters', 'letter.835'), 'Dear provider');
  const before = process.cwd();
  process.chdir(folder);
  t.after(() => process.chdir(before));
  for (const [line, says] of wrong) {
    const args = line.split(' ');
    const { status, out, err } = await run(args);
    assert.deepEqual([status, out], [2, ''], line);
    assert.match(err, says, line);
  }
});

test('what an incomplete bank file holds is matched, and the status is 2', async (t) => {
  const bai = '01,BANK,ME,251006,1200,1,80,1,2/\n02,ME,BANK,1,251006,1200,USD,2/\n03,123,USD/\n';
  const incomplete = {
    'bank.ach': [bank.slice(0, bank.lastIndexOf('\n9')), 'the file control (record 9)'],
    'bank.bai': [`${bai}16,142,100,Z,TRN*1*T1*1999999999/\n88,`, 'the file trailer (record 99)'],
  } as const;
  for (const [name, [text, missing]] of Object.entries(incomplete)) {
    const folder = folderWith(t, { 'a.835': sample, [name]: text });
    const args = ['deposits', '--bank', join(folder, name), join(folder, 'a.835')];
    const { status, out, err } = await run(args);
    assert.equal(status, 2);
    assert.ok(err.endsWith(`${name}: incomplete, ${missing} is missing; get it again\n`), err);
    assert.match(out, /Deposit without remittance: 1/);
  }
});

test('what is not text is not written to a terminal', async (t) => {
  const file = resolve('test', 'samples', 'commercial.835');
  const bankFile = join(folderWith(t, { 'bank.ach': bank }), 'bank.ach');
  for (const args of [
    ['export', '--format', 'parquet', file],
    ['export', '--format', 'xlsx', file],
    ['deposits', '--format', 'xlsx', '--bank', bankFile, file],
  ]) {
    const { status, out, err } = await run(args, { terminal: true });
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^\w+ is not text for a terminal\. Write it to a file: > FILE\.\n/);
    assert.notEqual((await run(args)).status, 2);
  }
});

test('files that cannot be used do not hide the others, but the exit status is 2', async (t) => {
  const folder = folderWith(t, { 'a.835': sample, 'letter.835': 'Dear provider' });
  for (const verb of ['report', 'ledger', 'export']) {
    const { status, out, err } = await run([verb, folder]);
    assert.equal(status, 2, verb);
    assert.match(err, /letter\.835: not a remittance\n$/, verb);
    assert.notEqual(out, '', verb);
  }
});

test('a text that is longer than the engine can hold is named', () => {
  const longer = () => 'a'.repeat(2 ** 30);
  assert.throws(longer, (error) => /^over 500 MB without a segment/.test(shownFault(error) ?? ''));
});
