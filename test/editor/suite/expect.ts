/** Throws unless both are the same value; node:assert is not to be had in the web worker host. */
export function equal<T>(actual: T, expected: T): void {
  if (actual !== expected) {
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

/** Throws unless the text matches the pattern. */
export function matches(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${JSON.stringify(text)} does not match ${pattern}`);
}

/** Answers the value; throws when there is none. */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
