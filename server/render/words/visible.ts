/**
 * Characters that are not seen or that reorder what is: controls (but for line feeds), formatting
 * such as bidirectional and zero-width marks, line separators, lone surrogates.
 */
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A text with its hidden characters shown by number: `ABC[U+202E]DEF`. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `[U+${number.padStart(4, '0')}]`;
  });
}

/**
 * Plain data with every string made visible, so that no renderer can forget one. Data is a page: it
 * has no functions, dates or cycles.
 */
export function visibleData<T>(data: T): T {
  if (typeof data === 'string') return visible(data) as T;
  if (Array.isArray(data)) return data.map(visibleData) as T;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, visibleData(value)]);
  return Object.fromEntries(entries) as T;
}
