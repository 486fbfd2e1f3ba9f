import type { Adjustment } from './claim';

/** An adjustment, and an earlier one of the same group and reason. */
export interface Repeat {
  readonly first: Adjustment;
  readonly second: Adjustment;
}

/** The adjustments of one claim or line whose group and reason stood there before. */
export function repeatsAmong(adjustments: readonly Adjustment[]): readonly Repeat[] {
  if (adjustments.length < 2) return none;
  let repeats: Repeat[] | undefined;
  for (let i = 1; i < adjustments.length; i++) {
    const second = adjustments[i] as Adjustment;
    const first = firstLike(second, adjustments, i);
    if (!first) continue;
    repeats ??= [];
    repeats.push({ first, second });
  }
  return repeats ?? none;
}

const none: readonly Repeat[] = [];

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
