import type { Adjustment } from './claim';

/** An adjustment, and an earlier one of the same group and reason. */
export interface Repeat {
  readonly first: Adjustment;
  readonly second: Adjustment;
}

/** The adjustments of one claim or line whose group and reason occur there before. */
export function repeatsAmong(adjustments: readonly Adjustment[]): readonly Repeat[] {
  if (adjustments.length < 2) return none;
  const known = adjustments.length > few ? new Map<string, Adjustment>() : undefined;
  let repeats: Repeat[] | undefined;
  for (let i = 0; i < adjustments.length; i++) {
    const second = adjustments[i] as Adjustment;
    const first = known ? knownLike(second, known) : firstLike(second, adjustments, i);
    if (!first) continue;
    repeats ??= [];
    repeats.push({ first, second });
  }
  return repeats ?? none;
}

/** Up to this many are compared with each other; more are looked up by name. */
const few = 30;

const none: readonly Repeat[] = [];

/** As `firstLike`, among those asked for before. */
function knownLike(adjustment: Adjustment, known: Map<string, Adjustment>): Adjustment | undefined {
  const { group, reason } = adjustment;
  if (!group || !reason) return undefined;
  const name = `${group.value} ${reason.value}`;
  const first = known.get(name);
  if (!first) known.set(name, adjustment);
  return first;
}

/** The first adjustment before number `end` with the group and reason of this one. */
function firstLike(
  adjustment: Adjustment,
  all: readonly Adjustment[],
  end: number,
): Adjustment | undefined {
  for (let i = 0; i < end; i++) {
    const other = all[i] as Adjustment;
    if (isSame(other, adjustment)) return other;
  }
  return undefined;
}

function isSame(a: Adjustment, b: Adjustment): boolean {
  return (
    a.reason !== undefined &&
    a.reason.value === b.reason?.value &&
    a.group !== undefined &&
    a.group.value === b.group?.value
  );
}
