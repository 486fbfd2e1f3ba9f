import type { Difference } from '../../folder/compare';
import { column, type Sheet, sheetOf } from './sheet';

/** What two remittances differ by: one row each. */
export function differencesSheet(differences: readonly Difference[]): Sheet {
  return sheetOf<Difference>(
    'Differences',
    [
      column.text('Check or EFT', ({ payment }) => payment),
      column.text('Claim', ({ claim }) => claim),
      column.text('Line', ({ line }) => line),
      column.text('What', ({ what }) => what),
      column.text('Left', ({ left }) => left),
      column.text('Right', ({ right }) => right),
      column.amount('By', ({ by }) => by),
    ],
    differences,
  );
}
