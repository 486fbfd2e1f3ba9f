import { elementId } from '../guide/elements';
import type { ElementSpec, LoopSpec, SegmentSpec } from '../guide/spec';
import type { ElementFault } from './element-fault';

/** The element of a fault with its name: `CLP03 (amount charged)`, `SVC01-2 (procedure code)`. */
export function faultyElement({ segment, element, component, spec }: ElementFault): string {
  if (!spec) return elementId(segment.id, element);
  const part = component === undefined ? undefined : spec.components?.[component - 1];
  if (component !== undefined && !part) return `${spec.id}-${component}`;
  return elementTitle(part ?? spec);
}

/** An element with its name: `CLP03 (amount charged)`. */
export function elementTitle({ id, name }: ElementSpec): string {
  return `${id} (${name})`;
}

/**
 * A segment with its qualifier and name: `NM1*QC (patient)`. If the guide allows several
 * qualifiers, `found` is the one in the file: `REF*F8 (claim reference)`.
 */
export function segmentTitle({ id, name, qualifiers }: SegmentSpec, found?: string): string {
  const qualifier = qualifiers?.find((one) => one === found || qualifiers.length === 1);
  return `${id}${qualifier ? `*${qualifier}` : ''} (${name.toLowerCase()})`;
}

/** `loop 2100 (claim)`; a loop without a number is `the transaction`. */
export function loopTitle({ id, name }: LoopSpec): string {
  return /^\d/.test(id) ? `loop ${id} (${name.toLowerCase()})` : `the ${name.toLowerCase()}`;
}

/** `a`, `a and b`, `a, b, and c`, with another last word where `and` does not fit. */
export function list(words: readonly string[], last = 'and'): string {
  const front = words.slice(0, -1).join(', ');
  const comma = words.length > 2 ? ',' : '';
  return front ? `${front}${comma} ${last} ${words.at(-1)}` : (words[0] ?? '');
}

/** The spec that a fault is about: that of the component if it is in one. */
export function faultySpec({ spec, component }: ElementFault): ElementSpec | undefined {
  return component === undefined ? spec : spec?.components?.[component - 1];
}
