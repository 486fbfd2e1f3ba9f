import type { FileRows } from '../checks/rows';
import type { FeatureContext } from '../features/feature';
import type { Entry, MissingLink, PaymentPlace } from '../folder/ledger/ledger';
import { makePlacedLedger } from '../folder/ledger/make-ledger';
import { createRowMaker } from '../folder/read-rows';
import { fileNameAt } from '../protocol/split-address';
import { ledgerParts } from '../render/outline/ledger';
import { partsAsLines } from '../render/text';
import { visibleData } from '../render/words/visible';
import { locatedBlocks } from '../syntax/located-block';

/** A line of the ledger, and the payment that it is about. */
export interface LedgerLine {
  readonly text: string;
  readonly place?: PaymentPlace | undefined;
}

/** The ledger of the folder; files that are open are in it as they are now. */
export function ledgerLines(
  folder: readonly FileRows[],
  open: readonly FeatureContext[],
): readonly LedgerLine[] {
  const rows = new Map(folder.map((one) => [one.file, one]));
  for (const one of open) if (one.source === undefined) rows.set(one.uri, rowsOf(one));
  const places: PaymentPlace[] = [];
  const numbers = new Map<Entry | MissingLink, number>();
  const named = <Row extends Entry | MissingLink>(row: Row, place: PaymentPlace): Row => {
    numbers.set(row, places.push(place) - 1);
    return row;
  };
  const accounts = makePlacedLedger([...rows.values()]).map((account) => ({
    ...account,
    entries: account.entries.map((one) => named({ ...one, file: fileNameAt(one.file) }, one)),
    missing: account.missing.map((one) => {
      const { collectedBy } = one;
      const shown = { ...collectedBy, file: fileNameAt(collectedBy.file) };
      return named({ ...one, collectedBy: shown }, collectedBy);
    }),
  }));
  const parts = visibleData(ledgerParts({ accounts }, (row) => numbers.get(row)));
  return partsAsLines(parts).map(({ text, segment }) => ({
    text,
    place: segment === undefined ? undefined : places[segment],
  }));
}

function rowsOf({ uri, document, settings }: FeatureContext): FileRows {
  const maker = createRowMaker({ file: uri, terms: settings.checkOptions.sequestration });
  for (const located of locatedBlocks(document.sequence.blocks)) maker.add(located);
  return maker.end();
}
