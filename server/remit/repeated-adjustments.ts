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
    const first = adjustments.find((other, at) => at < i && isSame(other, second));
    if (!first) continue;
    repeats ??= [];
    repeats.push({ first, second });
  }
  return repeats ?? none;
}

const none: readonly Repeat[] = [];

function isSame(a: Adjustment, b: Adjustment): boolean {
  return (
    a.reason !== undefined &&
    a.reason.value === b.reason?.value &&
    a.group !== undefined &&
    a.group.value === b.group?.value
  );
}
