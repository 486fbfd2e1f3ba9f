import { amount, code, composite, date, elementId, pair, text } from '../elements';
import type { ElementSpec, SegmentSpec, Usage } from '../spec';

const reasons =
  '50 51 72 90 AH AM AP B2 B3 BD BN C5 CR CS CT CV CW DM E3 FB FC GO HM IP IR IS J1 L3 L6 LE LS OA OB PI PL RA RE SL TL WO WU'.split(
    ' ',
  );

/** PLB: what raises or lowers the payment beside the claims, up to six reasons a segment. */
export const providerAdjustments: SegmentSpec = {
  id: 'PLB',
  name: 'Provider adjustments',
  usage: 'situational',
  max: Number.POSITIVE_INFINITY,
  position: 1100,
  elements: [
    text('PLB01', 'provider identifier', 'required', 1, 50),
    date('PLB02', 'end of the fiscal year', 'required'),
    ...adjustment(3, 'required'),
    ...[5, 7, 9, 11, 13].flatMap((n) => adjustment(n, 'situational')),
  ],
  conditions: [5, 7, 9, 11, 13].map(pair),
};

function adjustment(n: number, usage: Usage): readonly ElementSpec[] {
  const id = elementId('PLB', n);
  return [
    composite(id, 'provider adjustment', usage, [
      code(`${id}-1`, 'provider adjustment reason', 'required', 2, 2, {
        codes: reasons,
        list: 'provider-adjustment-reason',
      }),
      text(`${id}-2`, 'provider adjustment reference', 'situational', 1, 50),
    ]),
    amount(elementId('PLB', n + 1), 'provider adjustment amount', usage),
  ];
}
