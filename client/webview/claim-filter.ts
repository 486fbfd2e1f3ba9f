import { ledgerLabels } from '../../server/render/words/labels';
import type { ClaimsQuery } from '../../server/report/pages/claims';
import type { LedgerKind } from '../../server/report/parts/ledger';

/** The query of a `data-filter`: `code:CO 45`, `kind:denied`, `month:2025-10`. */
export function readFilter(filter: string): ClaimsQuery | undefined {
  const [name = '', ...rest] = filter.split(':');
  const value = rest.join(':');
  switch (name) {
    case 'code':
      return { code: value };
    case 'kind':
      return isKind(value) ? { kind: value } : undefined;
    case 'month':
      return { month: value };
    default:
      return undefined;
  }
}

function isKind(value: string): value is LedgerKind {
  return Object.hasOwn(ledgerLabels, value);
}
