import type { DepositDecision } from '../../folder/deposit-decision';
import type { Deposits } from '../../folder/deposits';

/** What each list of a match is called. */
export const depositListTitles: Readonly<Record<keyof Deposits, string>> = {
  matched: 'Matched',
  proposed: 'Proposed',
  amountDiffers: 'Amount differs',
  withoutDeposit: 'Remittance without deposit',
  withoutRemittance: 'Deposit without remittance',
  zero: 'Zero payment',
  checks: 'Paper check without deposit',
};

/** What to do about each list; empty where nothing is. */
export const depositAdvice: Readonly<Record<keyof Deposits, string>> = {
  matched: '',
  proposed: 'Alike, but not certain: accept or reject each, with a reason.',
  amountDiffers:
    'Same trace number, another amount: compare the payment with the bank, and contact the payer.',
  withoutDeposit: 'Ask the bank, then contact the payer with the trace number.',
  withoutRemittance: 'Download the missing remittance, or request it from the payer.',
  zero: 'Nothing is deposited for these.',
  checks: 'A bank lists a check by itself only if it was deposited alone.',
};

export const decisionLabels: Readonly<Record<DepositDecision['decision'], string>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
};
