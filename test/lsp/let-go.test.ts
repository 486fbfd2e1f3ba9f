import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { forgetLast } from '../../server/cache';
import { answers } from '../trust/fuzz/properties/features';
import { createInput, createTrial } from '../trust/fuzz/property';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Asks every feature about a document, and returns what tells whether its text is still kept. */
async function asked(text: string): Promise<WeakRef<object>> {
  const trial = createTrial(createInput(text), 1);
  await answers.hold(trial);
  return new WeakRef(trial.document.sequence.blocks[0]?.tokens ?? {});
}

test('a document that every feature was asked about is kept nowhere', async () => {
  const tokens = await asked(readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8'));
  forgetLast();
  // What a weak reference names lives until the end of the turn.
  await new Promise(setImmediate);
  collect();
  assert.equal(tokens.deref(), undefined);
});
