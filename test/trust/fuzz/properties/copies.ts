import assert from 'node:assert/strict';
import { defaultOptions } from '../../../../server/checks/options';
import { deidentify } from '../../../../server/deidentify/deidentify';
import { splitLines } from '../lines';
import type { Property } from '../property';

/** A copy without patients is made, or refused in words; words are replaced within their lines. */
export const copies: Property = {
  name: 'copies',
  // A copy of a damaged text is often refused only after many tries, each of them checked.
  oneIn: 12,
  hold({ text, document, random }) {
    const secret = Uint8Array.from({ length: 32 }, () => random.below(256));
    const copy = deidentify(document, defaultOptions, secret);
    if ('fault' in copy) return;
    assert.equal(splitLines(copy.text).length, splitLines(text).length, 'a copy has other lines');
  },
};
