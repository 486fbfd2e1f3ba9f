import { amount, code, composite, date, elementId, pair, text } from '../elements';
import type { Release } from '../release';
import type { ElementSpec, SegmentSpec, Usage } from '../spec';

/**
 * PLB: what raises or lowers the payment besides the claims, with up to six reasons per segment.
 * `reasons` are the codes of the guide; absent if it leaves them to an outside list.
 */
export function providerAdjustments(release: Release, reasons?: readonly string[]): SegmentSpec {
  const adjustment = (n: number, usage: Usage) => adjustmentAt(n, usage, release, reasons);
  return {
    id: 'PLB',
    name: 'Provider adjustments',
    usage: 'situational',
    max: Number.POSITIVE_INFINITY,
    position: 1100,
    elements: [
      text('PLB01', 'provider ID', 'required', 1, release.reference),
      date('PLB02', 'fiscal period end', 'required'),
      ...adjustment(3, 'required'),
      ...[5, 7, 9, 11, 13].flatMap((n) => adjustment(n, 'situational')),
    ],
    conditions: [5, 7, 9, 11, 13].map(pair),
  };
}

function adjustmentAt(
  n: number,
  usage: Usage,
  { reference }: Release,
  codes: readonly string[] | undefined,
): readonly ElementSpec[] {
  const id = elementId('PLB', n);
  return [
    composite(id, 'provider adjustment', usage, [
      code(`${id}-1`, 'provider adjustment reason', 'required', 2, 2, {
        ...(codes && { codes }),
        list: 'provider-adjustment-reason',
      }),
      text(`${id}-2`, 'provider adjustment reference', 'situational', 1, reference),
    ]),
    amount(elementId('PLB', n + 1), 'provider adjustment amount', usage),
  ];
}
