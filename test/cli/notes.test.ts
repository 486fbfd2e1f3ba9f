import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { parseDocument } from '../../server/document';
import { anchorAt } from '../../server/notes/anchor';
import { emptyNotes, writeSidecar } from '../../server/notes/sidecar';
import { readFixture } from '../harness';
import { folderWith } from './folder';
import { run } from './run';

const { text } = readFixture('CLP*A1*1*100*80**MB*X1*11*1~\nCAS*CO*45*10~\n');
const anchor = anchorAt(
  parseDocument(text),
  text.indexOf('*80**MB') + 1,
  (n) => n,
  'claim-balance',
);
const created = '2025-08-15T10:00:00Z';
const accepted = {
  id: 'a',
  kind: 'accepted',
  status: 'open',
  text: 'posted',
  anchor,
  created,
} as const;
const sidecar = writeSidecar({ ...emptyNotes, notes: [accepted] });
const threshold = ['--rule', 'claim-balance=error'];

test('a finding that was accepted in the notes is a hint on the command line too', async (context) => {
  const folder = folderWith(context, { 'a.835': text, 'b.835': text, 'b.835.notes.json': sidecar });
  const found = async (name: string) => {
    const { out } = await run(['check', '--format', 'json', ...threshold, join(folder, name)]);
    const [{ findings }] = JSON.parse(out);
    return findings
      .filter(({ check }: { check: string }) => check === 'claim-balance')
      .map(({ severity }: { severity: string }) => severity);
  };
  assert.deepEqual(await found('a.835'), ['error']);
  assert.deepEqual(await found('b.835'), ['hint']);
});

test('the notes on packed files are found where an editor writes them', async (context) => {
  const folder = folderWith(context, {
    'a.835.gz': gzipSync(text),
    'a.835.notes.json': sidecar,
    'b.zip': zipSync({ 'in/b.835': strToU8(text), 'c.835': strToU8(text) }),
    'b.zip.in%2Fb.835.notes.json': sidecar,
    'c.835.notes.json': sidecar,
  });
  const packed = ['a.835.gz', 'b.zip'].map((name) => join(folder, name));
  const { out } = await run(['check', '--format', 'json', ...threshold, ...packed]);
  const severities = JSON.parse(out).map(
    ({ findings }: { findings: readonly { check: string; severity: string }[] }) =>
      findings.find(({ check }) => check === 'claim-balance')?.severity,
  );
  assert.deepEqual(severities, ['hint', 'error', 'hint']);
});

test('how many findings notes accept is said, and --no-notes leaves them as they are', async (context) => {
  const folder = folderWith(context, { 'b.835': text, 'b.835.notes.json': sidecar });
  const args = ['check', ...threshold, join(folder, 'b.835')];
  assert.match((await run(args)).out, /; 1 finding accepted by notes\.\n$/);
  const without = await run([...args, '--no-notes']);
  assert.match(without.out, /error: Claim out of balance/);
  assert.doesNotMatch(without.out, /accepted/);
});

test('notes that cannot be read are named, and the file is checked', async (context) => {
  const folder = folderWith(context, { 'a.835': text, 'a.835.notes.json': '{' });
  const { err, status } = await run(['check', ...threshold, join(folder, 'a.835')]);
  assert.match(err, /not valid JSON/);
  assert.equal(status, 1);
  mkdirSync(join(folder, 'b.835.notes.json'));
  writeFileSync(join(folder, 'b.835'), text);
  const other = await run(['check', ...threshold, join(folder, 'b.835')]);
  assert.match(other.err, /notes file of this remittance cannot be read: a folder, not a file/);
  assert.equal(other.status, 1);
});
