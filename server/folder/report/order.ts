/** Orders by texts, so that a report does not depend on the order of what it adds up. */
export function byKeys<T>(keysOf: (item: T) => readonly string[]): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [keysOf(a).join(' '), keysOf(b).join(' ')];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}
