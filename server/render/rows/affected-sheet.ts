import type { AffectedClaim } from '../../folder/report/affected';
import { column, type Sheet, sheetOf } from './sheet';

/** Claims whose sequestration reductions are off or missing: one row each. */
export function affectedSheet(affected: readonly AffectedClaim[]): Sheet {
  return sheetOf<AffectedClaim>(
    'Affected claims',
    [
      column.text('Payer', ({ payer }) => payer),
      column.text('Payee', ({ payee }) => payee),
      column.text('Check or EFT', ({ trace }) => trace),
      column.date('Payment date', ({ date }) => date),
      column.text('Patient account', ({ account }) => account),
      column.text('Payer claim number', ({ control }) => control),
      column.date('Service date', ({ service }) => service),
      column.text('State', ({ state }) => state),
      column.amount('Reduction', ({ reduction }) => reduction),
      column.amount('Expected', ({ expected }) => expected),
      column.amount('Too much', ({ excess }) => excess),
      column.text('File', ({ file }) => file),
      column.count('Segment', ({ segment }) => segment),
    ],
    affected,
  );
}
