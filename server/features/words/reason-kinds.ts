import type { ReasonCode } from '../../codes/reason-codes';

/** What kind of message a reason code is, and whether it is a denial. */
export const reasonKinds: Readonly<Record<ReasonCode['kind'], string>> = {
  denial: 'denial',
  adjustment: 'adjustment, not a denial',
  'patient responsibility': 'patient responsibility, not a denial',
  information: 'information only',
  pending: 'pending',
};
