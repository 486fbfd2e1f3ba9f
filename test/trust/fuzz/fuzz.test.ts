import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';
import { features } from '../../../server/features';
import { readBases } from './bases';
import { fuzz } from './fuzz';
import { requestOf } from './requests';

test('everything that is made of a text holds for texts written, damaged, and torn at random', async () => {
  const { failures } = await fuzz({
    seed: 835,
    first: 0,
    bases: readBases(),
    goesOn: (tried) => tried < 80,
    begins: () => undefined,
  });
  const said = failures.map(({ input, property, fault, text }) => {
    const base64 = Buffer.from(text, 'utf16le').toString('base64');
    return `input ${input}, ${property}: ${fault} ${base64}`;
  });
  assert.deepEqual(said, []);
});

test('every feature is asked', () => {
  const asked = Object.keys(requestOf).sort();
  assert.deepEqual(asked, features.map(({ name }) => name).sort());
});
