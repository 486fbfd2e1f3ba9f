/** Numbers that are the same for the same seed. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  one<T>(all: readonly T[]): T;
  /** Some of a list, in its order. */
  some<T>(all: readonly T[], count: number): readonly T[];
  digits(count: number): string;
}

/** A linear congruential generator, read from its high bits. */
export function randomNumbers(seed: number): Random {
  let state = BigInt(seed);
  const next = () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 32n) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (share) => next() < share,
    one: (all) => all[between(0, all.length - 1)] as (typeof all)[number],
    some(all, count) {
      const left = [...all.keys()];
      const taken = Array.from({ length: count }, () =>
        left.splice(between(0, left.length - 1), 1),
      );
      return taken
        .flat()
        .sort((a, b) => a - b)
        .map((i) => all[i] as (typeof all)[number]);
    },
    digits: (count) => String(between(10 ** (count - 1), 10 ** count - 1)),
  };
}
