import { amount, code, composite, date, qualifier, quantity, text, time } from './elements';
import type { Release } from './release';
import type { QualifiedSlotSpec } from './slots';
import type { SegmentSpec } from './spec';

/** REF: one more number by which something is known. */
export function reference(release: Release, slot: QualifiedSlotSpec, holds: string): SegmentSpec {
  return {
    id: 'REF',
    ...slot,
    elements: [
      qualifier('REF01', 'reference qualifier', 'required', 2, 3, {
        codes: slot.qualifiers,
        list: 'reference-qualifier',
      }),
      text('REF02', holds, 'required', 1, release.reference),
      text('REF03', 'description', 'not used', 1, 80),
      composite('REF04', 'further references', 'not used'),
    ],
    conditions: [{ kind: 'one of', elements: [2, 3] }],
  };
}

/** DTM: one date; a period takes two segments. */
export function dated(slot: QualifiedSlotSpec, holds: string): SegmentSpec {
  return {
    id: 'DTM',
    ...slot,
    elements: [
      qualifier('DTM01', 'date qualifier', 'required', 3, 3, {
        codes: slot.qualifiers,
        list: 'date-qualifier',
      }),
      date('DTM02', holds, 'required'),
      time('DTM03', 'time', 'not used'),
      code('DTM04', 'time zone', 'not used', 2, 2),
      code('DTM05', 'period format', 'not used', 2, 3),
      text('DTM06', 'period', 'not used', 1, 35),
    ],
    conditions: [
      { kind: 'one of', elements: [2, 3, 5] },
      { kind: 'conditional', elements: [4, 3] },
      { kind: 'paired', elements: [5, 6] },
    ],
  };
}

/** AMT: an amount for information, not part of the balance. */
export function supplementalAmount(slot: QualifiedSlotSpec, holds: string): SegmentSpec {
  return {
    id: 'AMT',
    ...slot,
    elements: [
      qualifier('AMT01', 'amount qualifier', 'required', 1, 3, {
        codes: slot.qualifiers,
        list: 'amount-qualifier',
      }),
      amount('AMT02', holds, 'required'),
      code('AMT03', 'credit or debit flag', 'not used', 1, 1),
    ],
  };
}

/** QTY: a quantity for information. */
export function supplementalQuantity(slot: QualifiedSlotSpec, holds: string): SegmentSpec {
  return {
    id: 'QTY',
    ...slot,
    elements: [
      qualifier('QTY01', 'quantity qualifier', 'required', 2, 2, {
        codes: slot.qualifiers,
        list: 'quantity-qualifier',
      }),
      quantity('QTY02', holds, 'required'),
      composite('QTY03', 'unit of measure', 'not used'),
      text('QTY04', 'free text', 'not used', 1, 30),
    ],
    conditions: [
      { kind: 'only one', elements: [2, 4] },
      { kind: 'one of', elements: [2, 4] },
    ],
  };
}
