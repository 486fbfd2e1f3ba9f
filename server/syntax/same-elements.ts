import { type Block, elementCount, elementEnd, elementStart } from './block';

/**
 * Whether two blocks have the same segments with the same elements and components. Delimiters and
 * spacing between segments make no difference.
 */
export function haveSameElements(one: Block, other: Block): boolean {
  if (one.segments !== other.segments) return false;
  for (let i = 0; i < one.segments; i++) {
    const count = elementCount(one, i);
    if (elementCount(other, i) !== count) return false;
    for (let n = 0; n <= count; n++) if (!isSameElement(one, other, i, n)) return false;
  }
  return true;
}

function isSameElement(one: Block, other: Block, segment: number, n: number): boolean {
  const start = elementStart(one, segment, n);
  const length = elementEnd(one, segment, n) - start;
  const otherStart = elementStart(other, segment, n);
  if (elementEnd(other, segment, n) - otherStart !== length) return false;
  const [text, otherText] = [one.tokens.text, other.tokens.text];
  const separator = one.delimiters.component.charCodeAt(0);
  const otherSeparator = other.delimiters.component.charCodeAt(0);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(start + i);
    const otherUnit = otherText.charCodeAt(otherStart + i);
    // What divides components in only one of them is a part of a value in the other.
    const isSame =
      unit === separator || otherUnit === otherSeparator
        ? unit === separator && otherUnit === otherSeparator
        : unit === otherUnit;
    if (!isSame) return false;
  }
  return true;
}
