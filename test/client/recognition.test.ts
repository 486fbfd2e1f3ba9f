import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { holdsRemittance } from '../../client/recognition';
import { readFixture } from '../harness';

const { text } = readFixture('CLP*A1*1*100*80~\n');

test('a remittance is known by its content, whatever its delimiters', () => {
  assert.ok(holdsRemittance(text));
  assert.ok(holdsRemittance(`\ufeff\n${text}`));
  assert.ok(holdsRemittance(text.replaceAll('*', '|').replaceAll('~\n', '\n')));
  assert.ok(holdsRemittance(text.replaceAll('*', '\u001d').replaceAll('~\n', '\u001e')));
  assert.ok(holdsRemittance(text.replace('GS*HP*', 'GS*XX*')));
});

test('other files are left alone', () => {
  for (const other of [
    'ISAAC NEWTON*ST*835*',
    'Dear payer, ISA*00* GS*HP*',
    text.replace('GS*HP', 'GS*HC').replace('ST*835', 'ST*837'),
    'ISA 00 ST 835',
    'ST*835*0001~',
    '',
  ]) {
    assert.equal(holdsRemittance(other), false, other.slice(0, 30));
  }
});

const corpus = process.env.REMITTANCE_CORPUS;
test('every file of the corpus is known', { skip: !corpus || !existsSync(corpus) }, () => {
  for (const file of readdirSync(corpus ?? '')) {
    if (file.endsWith('.tsv')) continue;
    assert.ok(
      holdsRemittance(readFileSync(join(corpus ?? '', file), 'latin1').slice(0, 2000)),
      file,
    );
  }
});
