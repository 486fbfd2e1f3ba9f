import { amount, composite, qualifier, quantity, text } from '../elements';
import type { Release } from '../release';
import type { ElementSpec, SegmentSpec, Usage } from '../spec';

/** What differs between the guides. */
interface ProcedureCodes {
  /** The kinds of procedure codes that were paid, and that may have been submitted instead. */
  readonly paid: readonly string[];
  readonly submitted: readonly string[];
  /** Of the description of the procedure paid. */
  readonly description: Usage;
}

/** SVC: a service line with what was charged and paid. */
export function servicePayment(
  release: Release,
  { paid, submitted, description }: ProcedureCodes,
): SegmentSpec {
  return {
    id: 'SVC',
    name: 'Service line payment',
    usage: 'required',
    max: 1,
    position: 700,
    elements: [
      composite(
        'SVC01',
        'procedure paid',
        'required',
        procedure(release, 'SVC01', paid, description),
      ),
      amount('SVC02', 'line charge', 'required'),
      amount('SVC03', 'line payment', 'required'),
      text('SVC04', 'revenue code', 'situational', 1, 48),
      // Absent means one unit.
      quantity('SVC05', 'units paid', 'situational'),
      composite(
        'SVC06',
        'procedure submitted',
        'situational',
        procedure(release, 'SVC06', submitted, 'situational'),
      ),
      quantity('SVC07', 'units submitted', 'situational'),
    ],
  };
}

function procedure(
  { extended }: Release,
  id: string,
  kinds: readonly string[],
  description: Usage,
): readonly ElementSpec[] {
  return [
    qualifier(`${id}-1`, 'procedure code qualifier', 'required', 2, 2, {
      codes: kinds,
      list: 'product-qualifier',
    }),
    text(`${id}-2`, 'procedure code', 'required', 1, 48),
    ...[3, 4, 5, 6].map((n) => text(`${id}-${n}`, 'modifier', 'situational', 2, 2)),
    text(`${id}-7`, 'procedure description', description, 1, 80),
    ...(extended ? [text(`${id}-8`, 'last code of a range', 'not used', 1, 48)] : []),
  ];
}
