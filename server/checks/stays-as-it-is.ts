import type { ElementSpec } from '../guide/spec';
import type { Delimiters } from '../syntax/delimiters';

/**
 * Whether a value that is written without its spaces or line breaks is read as before: a name, a
 * street, or a city of the right length. A code, a number, an ID, or a date would become another one,
 * and rules that compare it with others would find what they did not before; a digit alone may be the
 * qualifier of a name that is written as in a claim, and a value with components is several.
 */
export function staysAsItIs(
  spec: ElementSpec | undefined,
  text: string,
  { component, repetition }: Delimiters,
): boolean {
  if (spec?.type !== 'AN' || !/\b(?:name|street|city)\b/.test(spec.name)) return false;
  if (/^\d$/.test(text)) return false;
  if ([component, repetition].some((mark) => mark && text.includes(mark))) return false;
  return text.length >= Math.max(1, spec.min) && text.length <= spec.max;
}
