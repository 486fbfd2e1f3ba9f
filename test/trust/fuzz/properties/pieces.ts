import assert from 'node:assert/strict';
import type { FindingResult } from '../../../../server/stream/result';
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
    assert.deepEqual(findings.map(comparable), checkWhole(text, document).findings.map(comparable));
  },
};

/** In pieces it is not known whether a character occurs in the rest of the interchange. */
function comparable(finding: FindingResult): FindingResult {
  return finding.check === 'repetition-separator' ? { ...finding, fixes: [] } : finding;
}
