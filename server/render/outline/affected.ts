import type { AffectedClaim, PayerExcess } from '../../folder/report/affected';
import { amountText } from '../words/amount';
import { counted } from '../words/counted';
import { excessWords } from '../words/payer-excess';
import { list, type Part, section } from './part';

/** The affected claims of a report: how many there are, and a message to each payer. */
export function affectedParts(
  affected: readonly AffectedClaim[],
  payers: readonly PayerExcess[],
): readonly Part[] {
  const missing = affected.filter(({ state }) => state === 'missing').length;
  const off = affected.length - missing;
  return [
    ...section('Affected claims', [
      {
        part: 'text',
        text:
          `253 is off on ${counted(off, 'claim')}, and missing on ${counted(missing, 'claim')}. ` +
          'CSV has a row for each.',
      },
    ]),
    ...payers.flatMap((one) => {
      const { intro, claims, request } = excessWords(one);
      return section(`Message to ${one.payer || 'payer'} (${amountText(one.excess)})`, [
        { part: 'text', text: intro },
        ...list(claims),
        { part: 'text', text: request },
      ]);
    }),
  ];
}
