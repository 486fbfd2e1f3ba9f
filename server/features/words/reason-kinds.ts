import type { ReasonKind } from '../../codes/reason-codes';

/** What kind of message a reason code is, and whether it is a denial. */
export const reasonKinds: Readonly<Record<ReasonKind, string>> = {
  contractual: 'contractual adjustment, not a denial',
  sequestration: 'sequestration, not a denial',
  adjustment: 'adjustment, not a denial',
  denial: 'denial',
  bundled: 'denial: bundled or packaged',
  pending: 'pending',
  'patient responsibility': 'patient responsibility, not a denial',
  'prior payer': 'paid or adjusted by a prior payer, not a denial',
  withheld: 'withheld, not a denial',
  'paid to another': 'paid to someone else, not a denial',
  information: 'information only',
};
