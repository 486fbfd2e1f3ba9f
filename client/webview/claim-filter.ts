import { flagLabels, ledgerLabels, stateLabels } from '../../server/render/words/labels';
import type { ClaimState } from '../../server/report/claims/row';
import type { ClaimFlag, ClaimsQuery } from '../../server/report/pages/claims';
import type { LedgerKind } from '../../server/report/parts/ledger';

/** The query of a `data-filter`, such as `code:CO 45`; see `Interactive`. */
export function readFilter(filter: string): ClaimsQuery | undefined {
  const [name = '', ...rest] = filter.split(':');
  const value = rest.join(':');
  switch (name) {
    case 'all':
      return {};
    case 'state':
      return isState(value) ? { states: [value] } : undefined;
    case 'only':
      return isFlag(value) ? { only: [value] } : undefined;
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

function isState(value: string): value is ClaimState {
  return Object.hasOwn(stateLabels, value);
}

function isFlag(value: string): value is ClaimFlag {
  return Object.hasOwn(flagLabels, value);
}

function isKind(value: string): value is LedgerKind {
  return Object.hasOwn(ledgerLabels, value);
}
