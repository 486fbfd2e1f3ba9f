import { amount, code, elementId, quantity, triple } from '../elements';
import type { SlotSpec } from '../slots';
import type { ElementSpec, SegmentSpec, Usage } from '../spec';

/** CAS: up to six reasons of one group, the same on claims and service lines. */
export function adjustments(slot: SlotSpec, groups: readonly string[]): SegmentSpec {
  return {
    id: 'CAS',
    ...slot,
    elements: [
      code('CAS01', 'adjustment group code', 'required', 1, 2, {
        codes: groups,
        list: 'group-code',
      }),
      ...adjustment(2, 'required'),
      ...[5, 8, 11, 14, 17].flatMap((n) => adjustment(n, 'situational')),
    ],
    conditions: [5, 8, 11, 14, 17].flatMap(triple),
  };
}

function adjustment(n: number, usage: Usage): readonly ElementSpec[] {
  return [
    code(elementId('CAS', n), 'reason code', usage, 1, 5, { list: 'reason-code' }),
    amount(elementId('CAS', n + 1), 'adjustment amount', usage),
    quantity(elementId('CAS', n + 2), 'adjustment quantity', 'situational'),
  ];
}
