import { findCode } from '../codes';
import type { ClaimFilingIndicator } from '../codes/claim-filing-indicators';
import type { Claim, ServiceLine } from '../remit/claim';
import { forLatest } from '../syntax/memo';

/**
 * Who pays a claim, as far as sequestration goes: Medicare itself; a Medicare Advantage plan, whose
 * contract decides whether it passes the cut on; a payer that may be such a plan, because plans
 * also file as one of these; or a payer that has nothing to do with Medicare.
 */
export type Payer = 'medicare' | 'advantage' | 'perhaps advantage' | 'other';

/** Indicators under which no Medicare Advantage plan files. */
const outsideMedicare: ReadonlySet<string> = new Set('11 17 AM CH DS FI LM MC TV VA WC'.split(' '));

/** Reads the payer from the claim filing indicator; an unknown one counts as `perhaps advantage`. */
export function payerOf(filing: string | undefined): Payer {
  if (filing === undefined) return 'perhaps advantage';
  const entry: ClaimFilingIndicator | undefined = findCode('claim-filing', filing);
  if (entry?.medicare === 'advantage') return 'advantage';
  if (entry?.medicare) return 'medicare';
  return outsideMedicare.has(filing) ? 'other' : 'perhaps advantage';
}

/** True for a claim that an earlier payer has paid on, whose adjustments this one may repeat. */
export function isSecondary(status: string | undefined): boolean {
  return laterPayer.has(status ?? '');
}

/** Worked as second or third payer; 20 and 21 were passed on as well. */
const laterPayer: ReadonlySet<string> = new Set(['2', '3', '20', '21']);

/**
 * How a claim was billed. An `institutional` claim is one whose bill type does not tell inpatient
 * from outpatient.
 */
export type ClaimKind = 'inpatient' | 'outpatient' | 'institutional' | 'professional';

/** First two digits of the bill type. Source beyond hospital stays: practice, not a rule. */
const inpatientBills: ReadonlySet<string> = new Set('11 18 21 32 41 81 82'.split(' '));
const outpatientBills: ReadonlySet<string> = new Set('12 13 14 22 71 72 77 83 85'.split(' '));

export function kindOf(claim: Claim): ClaimKind {
  return latestKind(claim, undefined);
}

const latestKind = forLatest((claim: Claim): ClaimKind => {
  if (claim.inpatient) return 'inpatient';
  if (claim.filing?.value !== 'MA' && !claim.lines.some(hasRevenueCode)) return 'professional';
  const bill = claim.facility?.value ?? '';
  if (inpatientBills.has(bill) && claim.filing?.value === 'MA') return 'inpatient';
  return outpatientBills.has(bill) ? 'outpatient' : 'institutional';
});

function hasRevenueCode({ revenueCode, procedure }: ServiceLine): boolean {
  return revenueCode !== undefined || procedure.qualifier?.value === 'NU';
}

/** Supplies, equipment, orthotics and nutrition; A0 is ambulance and so a service like any other. */
export function isEquipment({ procedure }: ServiceLine): boolean {
  const { qualifier, code } = procedure;
  if (qualifier?.value !== 'HC' || !code) return false;
  return 'ABEKL'.includes(code.value.charAt(0)) && !code.value.startsWith('A0');
}
