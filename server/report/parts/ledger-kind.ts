import type { Adjustment } from '../../remit/claim';
import { sequestrationCode } from '../../sequestration/reduction';
import type { LedgerKind } from './ledger';

/** The reason for what an earlier payer paid or adjusted. */
export const priorPayerCode = '23';

/** The step of the ledger that an adjustment belongs to; see `ledgerKinds`. */
export function ledgerKindOf({ group, reason, entry }: Adjustment): LedgerKind {
  if (reason?.value === sequestrationCode) return 'sequestration';
  if (group?.value === 'PR') return 'patient';
  if (entry?.kind === 'denial' || entry?.kind === 'pending') return 'denied';
  if (reason?.value === priorPayerCode) return 'other payers';
  return group?.value === 'CO' ? 'contractual' : 'other';
}
