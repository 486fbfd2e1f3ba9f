import type { Block } from '../syntax/block';
import type { ElementFault, ElementFaultKind } from './element-fault';
import type { SegmentPlan } from './plan';
import type { Separators } from './value';

/** A block whose elements are read, and the faults that were found so far; most blocks have none. */
export interface FaultReader {
  readonly block: Block;
  readonly separators: Separators;
  faults: ElementFault[] | undefined;
}

/** Adds a fault of element `element` of a segment, 0 for its ID; `start` and `end` count in the tokens' text. */
export function addFault(
  reader: FaultReader,
  kind: ElementFaultKind,
  index: number,
  { spec: segment, elements }: SegmentPlan,
  element: number,
  start: number,
  end: number,
  more?: Pick<ElementFault, 'component' | 'condition' | 'shift'>,
): void {
  const { offset } = reader.block;
  const spec = elements[element - 1]?.spec;
  const span = { start: start - offset, end: end - offset };
  const place: ElementFault = spec
    ? { kind, index, segment, element, spec, span }
    : { kind, index, segment, element, span };
  const fault = more ? { ...place, ...more } : place;
  if (reader.faults) reader.faults.push(fault);
  else reader.faults = [fault];
}
