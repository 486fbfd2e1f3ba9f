import type { ConditionPlan } from './plan';

/**
 * The element by which a segment breaks a condition, missing or one too many; `undefined` if the
 * segment meets the condition. `present` is the set of filled elements: element `n` is bit `n`.
 */
export function conditionFault(
  { kind, all, first, rest }: ConditionPlan,
  present: number,
): number | undefined {
  const found = present & all;
  switch (kind) {
    case 'paired':
      return found !== 0 && found !== all ? lowest(all & ~found) : undefined;
    case 'one of':
      return found === 0 ? lowest(all) : undefined;
    case 'only one':
      return found & (found - 1) ? lowest(found & (found - 1)) : undefined;
    case 'conditional':
      return found & first && (found & rest) !== rest ? lowest(rest & ~found) : undefined;
    case 'conditional list':
      return found === first ? lowest(rest) : undefined;
  }
}

/** The number of the lowest bit of a set that is not empty. */
function lowest(set: number): number {
  return 31 - Math.clz32(set & -set);
}
