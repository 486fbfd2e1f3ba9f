import type { ReasonCode } from '../../codes/reason-codes';
import { leavesOpen } from '../../remit/denial';
import { sequestrationCode } from '../../remit/sequestration-code';
import type { LedgerKind } from './ledger';

/** The step of the ledger that an adjustment belongs to by its codes; see `ledgerKinds`. */
export function ledgerKindOf(
  group: string,
  reason: string,
  entry: ReasonCode | undefined,
): LedgerKind {
  if (reason === sequestrationCode) return 'sequestration';
  if (group === 'PR') return 'patient';
  if (leavesOpen(entry)) return 'denied';
  if (entry?.kind === 'prior payer') return 'other payers';
  // Not a write-off even under CO: it is paid later, or was paid to someone else.
  if (entry?.kind === 'withheld' || entry?.kind === 'paid to another') return 'other';
  return group === 'CO' ? 'contractual' : 'other';
}
