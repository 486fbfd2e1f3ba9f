import type { Usage } from './spec';

/** What tells one slot of a segment from its other slots. */
export interface SlotSpec {
  readonly name: string;
  readonly usage: Usage;
  readonly max: number;
  readonly position: number;
}

/** A slot that is known by the segment's first element. */
export interface QualifiedSlotSpec extends SlotSpec {
  readonly qualifiers: readonly string[];
}

/** A slot for a situational segment with one of these qualifiers. */
export function situational(
  name: string,
  position: number,
  qualifiers: readonly string[],
  max = 1,
): QualifiedSlotSpec {
  return { name, usage: 'situational', max, position, qualifiers };
}

/** A slot for a required segment with one of these qualifiers. */
export function required(
  name: string,
  position: number,
  qualifiers: readonly string[],
  max = 1,
): QualifiedSlotSpec {
  return { name, usage: 'required', max, position, qualifiers };
}
