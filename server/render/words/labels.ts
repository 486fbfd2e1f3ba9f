import type { WaterfallBar } from '../../report/charts/chart';
import type { ClaimState } from '../../report/claims/row';
import type { ClaimFlag } from '../../report/pages/claims';
import type { WorkKind } from '../../report/pages/worklist';
import type { LastDay } from '../../report/parts/last-day';
import type { LedgerKind } from '../../report/parts/ledger';
import type { NoteState } from '../../report/parts/note';
import type { VerdictState } from '../../report/parts/verdict';

/** The steps of a ledger. */
export const ledgerLabels: Readonly<Record<LedgerKind, string>> = {
  contractual: 'Contractual (CO)',
  denied: 'Denied',
  patient: 'Patient responsibility (PR)',
  'other payers': 'Other payers',
  sequestration: 'Sequestration',
  other: 'Other adjustments',
};

/** The bars of a waterfall, short enough for an axis. */
export const barLabels: Readonly<Record<WaterfallBar['kind'], string>> = {
  charged: 'Charged',
  contractual: 'Contractual',
  denied: 'Denied',
  patient: 'Patient',
  'other payers': 'Other payers',
  sequestration: 'Sequestration',
  other: 'Other',
  difference: 'Out of balance',
  paid: 'Paid',
};

export const stateLabels: Readonly<Record<ClaimState, string>> = {
  paid: 'Paid',
  'partly denied': 'Partly denied',
  denied: 'Denied',
  'no payment': 'No payment',
  reversal: 'Reversal',
  forwarded: 'Forwarded',
  estimate: 'Estimate',
};

/** What a list of claims is narrowed to. */
export const flagLabels: Readonly<Record<ClaimFlag, string>> = {
  denied: 'Denied or partly denied',
  'out of balance': 'Out of balance',
  '253 off': '253 off or missing',
  'has a note': 'Has a note',
  'has findings': 'Has findings',
};

export const verdictLabels: Readonly<Record<VerdictState, string>> = {
  right: '253 right',
  off: '253 off',
  missing: '253 missing',
  unknown: '253 not judged',
};

export const noteLabels: Readonly<Record<NoteState, string>> = {
  none: '',
  open: 'Open',
  done: 'Done',
};

export const workLabels: Readonly<Record<WorkKind, string>> = {
  denial: 'Denials',
  underpaid: 'Underpaid',
  sequestration: 'Sequestration',
  'next payer': 'Bill the next payer',
  crossover: 'Forwarded',
  manual: 'Post by hand',
};

export const lastDayLabels: Readonly<Record<LastDay['action'], string>> = {
  appeal: 'Appeal',
  reopening: 'Reopening',
  'new claim': 'New claim',
};
