import assert from 'node:assert/strict';
import { checkPieces, checkWhole } from '../../../stream/in-pieces';
import type { Property } from '../property';

/** What is found in a text that comes in pieces is what is found in the whole. */
export const pieces: Property = {
  name: 'pieces',
  oneIn: 3,
  hold({ text, document, random }) {
    const size = () => random.one([1, 7, 100, 1_000]) * random.between(1, 9);
    const sizes = Array.from({ length: random.between(1, 5) }, size);
    const { findings } = checkPieces(text, sizes, random.one([0, 300, 8_000_000]));
    assert.deepEqual(findings, checkWhole(text, document).findings);
  },
};
