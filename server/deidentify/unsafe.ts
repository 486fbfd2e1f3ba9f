import { holdsRemittance, type RemittanceDocument } from '../document';
import { isForeign, isTorn } from '../engine/readable';
import { type Block, blockText, segmentId, segmentSpan } from '../syntax/block';

/** Why identifiers of a text cannot be found with certainty; `undefined` if they can. */
export function unsafe(document: RemittanceDocument): string | undefined {
  if (isForeign(document.sequence) || document.interchanges.some(isTorn)) {
    return 'its segments cannot be read as they are; fix the file first';
  }
  if (!holdsRemittance(document)) return 'it is not a remittance';
  const { blocks } = document.sequence;
  if (blocks.some(hasForeignText)) return 'there is text outside segments; fix the file first';
  if (blocks.some(hasOddId)) return 'a segment has no ID that can be read; fix the file first';
  return undefined;
}

function hasForeignText(block: Block): boolean {
  const text = blockText(block);
  let at = 0;
  for (let i = 0; i < block.segments; i++) {
    const { start, end } = segmentSpan(block, i);
    if (text.slice(at, start).trim() !== '') return true;
    at = end + 1;
  }
  return text.slice(at).trim() !== '';
}

function hasOddId(block: Block): boolean {
  for (let i = 0; i < block.segments; i++) {
    if (!/^[A-Z][A-Z0-9]{1,2}$/i.test(segmentId(block, i))) return true;
  }
  return false;
}
