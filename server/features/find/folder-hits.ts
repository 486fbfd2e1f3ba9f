import type { Range } from 'vscode-languageserver';
import type { RowPlace } from '../../checks/rows';
import type { FolderIndex } from '../../folder/folder-index';
import type { Hit } from '../../protocol/find';
import { isoDate } from '../../remit/date';
import { formatAmount } from '../../remit/format';
import { hitName, type Query } from './query';

/** The claims and payments of a folder's closed files that match; none for an empty query. */
export function* hitsInFolder(
  folder: FolderIndex,
  query: Query,
  open: ReadonlySet<string>,
): Iterable<Hit> {
  if (query.isEmpty) return;
  for (const { file, payment } of folder.payments()) {
    if (open.has(file)) continue;
    const { at, trace, amount, payer, date, charged, claimRows } = payment;
    const name = hitName('Payment', [trace, amount && formatAmount(amount)]);
    if (query.matches([name, payer], amount, () => ({ from: date, through: date }))) {
      yield {
        kind: 'payment',
        ...{ uri: file, range: rangeOf(at), name, within: payer, patient: '', member: '' },
        from: date && isoDate(date),
        through: undefined,
        ...{ charged, paid: amount, place: undefined },
      };
    }
    // Next to a claim's amounts, the payment's would be taken for one of them.
    const within = hitName('Payment', [trace]);
    for (const claim of claimRows) {
      const { account, control, patient, member, from, through } = claim;
      const own = hitName('Claim', [account, control]);
      if (!query.matches([own, patient, member], undefined, () => ({ from, through }))) continue;
      yield {
        kind: 'claim',
        ...{ uri: file, range: rangeOf(claim.at), name: own, within, patient, member },
        from: from && isoDate(from),
        through: through && isoDate(through),
        ...{ charged: claim.charged, paid: claim.paid, place: undefined },
      };
    }
  }
}

function rangeOf({ line, character, length }: RowPlace): Range {
  return { start: { line, character }, end: { line, character: character + length } };
}
