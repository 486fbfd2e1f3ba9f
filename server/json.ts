/**
 * Reads JSON that a person wrote.
 *
 * @throws Error without a word of the text, which V8's own message would quote.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Error('It is not valid JSON.');
  }
}

/** Whether a value of JSON is an object with names for its parts. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
