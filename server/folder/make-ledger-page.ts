import type { FileRows } from '../checks/rows';
import { findProviderAdjustmentReason } from '../codes/provider-adjustment-reasons';
import { makePlacedLedger } from './ledger/make-ledger';
import type { LedgerPage, LedgerQuery } from './ledger-page';

/** How many accounts a page has where the query does not say. */
const usualCount = 50;

/** The accounts of a folder; those with a missing link or a balance come first. */
export function makeLedgerPage(
  files: readonly FileRows[],
  { count = usualCount }: Omit<LedgerQuery, 'page'>,
): LedgerPage {
  const accounts = makePlacedLedger(files);
  const isOpen = ({ missing, closing }: (typeof accounts)[number]) =>
    Number(missing.length > 0 || closing !== '0.00');
  const shown = [...accounts].sort((a, b) => isOpen(b) - isOpen(a)).slice(0, count);
  const codes = new Set(shown.flatMap(({ entries }) => entries.map(({ code }) => code)));
  return {
    page: 'ledger',
    accounts: shown,
    all: accounts.length,
    missing: accounts.reduce((sum, { missing }) => sum + missing.length, 0),
    codes: [...codes].sort().flatMap((code) => {
      const gist = findProviderAdjustmentReason(code)?.gist;
      return gist ? { code, gist } : [];
    }),
  };
}
