import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { claimSummaries, parseDocument, paymentsOf } from '../../server/document';
import { isZero } from '../../server/remit/money';
import { payerOf } from '../../server/sequestration/medicare';
import { check } from '../harness';

/** A folder of real remittances, which are not part of this project. */
const folder = process.env.REMITTANCE_CORPUS;
const files = folder ? readdirSync(folder).filter((file) => !file.endsWith('.tsv')) : [];

test('a folder of real remittances', { skip: files.length === 0 && 'none is named' }, () => {
  for (const file of files) {
    const text = readFileSync(join(folder ?? '', file), 'utf8');
    const document = parseDocument(text);
    const claims = [...paymentsOf(document)].flatMap((payment) => [
      ...claimSummaries(document, payment),
    ]);
    const concerned = claims.some(
      ({ filing, sequestration }) => payerOf(filing) === 'medicare' || !isZero(sequestration),
    );
    const found = check(text).filter(({ check }) => check.includes('sequestration'));
    if (!concerned) assert.deepEqual(found, [], file);
  }
});
