import { memoizeLast, memoizePerKey } from '../cache';
import { findCode } from '../codes';
import type { ClaimFilingIndicator } from '../codes/claim-filing-indicators';
import type { Claim, ServiceLine } from '../remit/claim';

/**
 * The kind of payer, as far as sequestration is concerned: Medicare itself; a Medicare Advantage
 * plan, whose contract with the provider determines whether sequestration applies; a payer that may
 * be such a plan, since plans also use its indicator; or a payer unrelated to Medicare.
 */
export type Payer = 'medicare' | 'advantage' | 'possibly advantage' | 'other';

/** Indicators that no Medicare Advantage plan uses. */
const outsideMedicare: ReadonlySet<string> = new Set('11 17 AM CH DS FI LM MC TV VA WC'.split(' '));

/** More than there are indicators, whatever a file has in their place. */
const mostFilings = 100;

/** Returns the kind of payer by claim filing indicator (CLP06); unknown: `possibly advantage`. */
export function payerOf(filing: string | undefined): Payer {
  return filing === undefined ? 'possibly advantage' : payerBy(filing);
}

const payerBy = memoizePerKey((filing: string): Payer => {
  const entry: ClaimFilingIndicator | undefined = findCode('claim-filing', filing);
  if (entry?.medicare === 'advantage') return 'advantage';
  if (entry?.medicare) return 'medicare';
  return outsideMedicare.has(filing) ? 'other' : 'possibly advantage';
}, mostFilings);

/** Whether another payer processed a claim first, so that its adjustments may be repeated here. */
export function isSecondary(status: string | undefined): boolean {
  return laterPayer.has(status ?? '');
}

/** Processed as secondary or tertiary; 20 and 21 were also forwarded. */
const laterPayer: ReadonlySet<string> = new Set(['2', '3', '20', '21']);

/**
 * How a claim was billed. `institutional` means that the type of bill does not distinguish inpatient
 * from outpatient.
 */
export type ClaimKind = 'inpatient' | 'outpatient' | 'institutional' | 'professional';

/** First two digits of the type of bill. Except for hospital stays, by practice, not by rule. */
const inpatientBills: ReadonlySet<string> = new Set('11 18 21 32 41 81 82'.split(' '));
const outpatientBills: ReadonlySet<string> = new Set('12 13 14 22 71 72 77 83 85'.split(' '));

export function kindOf(claim: Claim): ClaimKind {
  return latestKind(claim);
}

const latestKind = memoizeLast((claim: Claim): ClaimKind => {
  if (claim.inpatient) return 'inpatient';
  if (claim.filing?.value !== 'MA' && !claim.lines.some(hasRevenueCode)) return 'professional';
  const bill = claim.facility?.value ?? '';
  if (inpatientBills.has(bill) && claim.filing?.value === 'MA') return 'inpatient';
  return outpatientBills.has(bill) ? 'outpatient' : 'institutional';
});

function hasRevenueCode({ revenueCode, procedure }: ServiceLine): boolean {
  return revenueCode !== undefined || procedure.qualifier?.value === 'NU';
}

/** Whether it is supplies, equipment, orthotics, or nutrition; A0 is ambulance, a service. */
export function isEquipment({ procedure }: ServiceLine): boolean {
  const { qualifier, code } = procedure;
  if (qualifier?.value !== 'HC' || !code) return false;
  return 'ABEKL'.includes(code.value.charAt(0)) && !code.value.startsWith('A0');
}
