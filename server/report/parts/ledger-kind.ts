import type { ReasonCode } from '../../codes/reason-codes';
import { sequestrationCode } from '../../sequestration/reduction';
import type { LedgerKind } from './ledger';

/** The reason for what an earlier payer paid or adjusted. */
const priorPayerCode = '23';

/** The step of the ledger that an adjustment belongs to by its codes; see `ledgerKinds`. */
export function ledgerKindOf(
  group: string,
  reason: string,
  entry: ReasonCode | undefined,
): LedgerKind {
  if (reason === sequestrationCode) return 'sequestration';
  if (group === 'PR') return 'patient';
  if (entry?.kind === 'denial' || entry?.kind === 'pending') return 'denied';
  if (reason === priorPayerCode) return 'other payers';
  return group === 'CO' ? 'contractual' : 'other';
}
