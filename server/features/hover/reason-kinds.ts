import type { ReasonCode } from '../../codes/reason-codes';

/** What sort of message a reason is, and whether it is a denial. */
export const kinds: Readonly<Record<ReasonCode['kind'], string>> = {
  denial: 'denial',
  adjustment: 'ordinary adjustment, not a denial',
  'patient share': "the patient's share, not a denial",
  information: 'information only',
  pending: 'pending',
};
