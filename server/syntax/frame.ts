/** Numbers before every segment, a second terminator after it, or other text around it. */
export type Frame = 'numbers' | 'terminators' | 'text';

/** What divides an interchange, as far as its frame depends on it. */
interface Divided {
  readonly element: string;
  readonly segment: string;
  readonly headLength?: number;
}

/** What is between the ISA and the GS that follows it, if that is more than spacing. */
export function frameIn(
  head: string,
  { element, segment, headLength = head.indexOf(segment) }: Divided,
): Frame | undefined {
  if (headLength < 0) return undefined;
  const [between = ''] = /^[^A-Za-z]*/.exec(head.slice(headLength + 1)) ?? [];
  if (!head.startsWith(`GS${element}`, headLength + 1 + between.length)) return undefined;
  // A terminator alone is an empty segment. A form feed or U+2028 is no spacing, as elsewhere.
  const foreign = between.replaceAll(segment, '').replaceAll(/[ \t\r\n]/g, '');
  if (foreign === '') {
    const mayBeDoubled = between.includes(segment);
    return mayBeDoubled && isDoubled(head.slice(headLength + 1), segment)
      ? 'terminators'
      : undefined;
  }
  return /\d/.test(foreign) ? 'numbers' : 'text';
}

/** Whether every segment of a text, and the one before it, is followed by further terminators. */
function isDoubled(text: string, segment: string): boolean {
  if (/[\r\n]/.test(segment)) return false;
  const parts = text.split(segment).map((part) => part.trim() === '');
  // The text may end between two terminators.
  const isPlaced = (isEmpty: boolean, i: number) => isEmpty || (parts[i + 1] ?? true);
  return parts.length > 4 && parts[0] === true && parts.every(isPlaced);
}

/** Whether text before an ISA belongs to what surrounds the segments after it. */
export function isPartOfFrame(text: string, frame: Frame | undefined): boolean {
  return frame !== undefined && frame !== 'terminators' && !/[A-Za-z]/.test(text);
}
