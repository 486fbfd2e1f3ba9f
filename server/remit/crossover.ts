import { claimStatuses } from '../codes/claim-statuses';
import { type Claim, type Party, type Remark, remarksOf } from './claim';

/** Claim statuses (CLP02) that say the payer forwarded the claim: 19, 20, 21, 23. */
export const forwardedStatuses: ReadonlySet<string> = new Set(
  claimStatuses.entries.filter((entry) => entry.forwarded).map(({ code }) => code),
);

/** Remark codes that say so: forwarded to Medicaid, to the supplemental insurer, to several payers. */
export const forwardingRemarks: readonly string[] = ['MA07', 'MA18', 'N89'];

/** Remark codes that say the claim was not forwarded. */
export const notForwardingRemarks: readonly string[] = ['MA08', 'MA19', 'MA68', 'N387'];

/** The payer that a claim was forwarded to (NM1*TT). */
export function crossoverPayer({ parties }: Claim): Party | undefined {
  return parties.find(({ role }) => role?.value === 'TT');
}

/** Whether a claim went on to another payer: by its status, a remark code, or a payer it names. */
export function isForwarded(claim: Claim): boolean {
  return (
    forwardedStatuses.has(claim.status?.value ?? '') ||
    crossoverPayer(claim) !== undefined ||
    remarkAmong(claim, forwardingRemarks) !== undefined
  );
}

/** The first remark code of a claim that is one of some. */
export function remarkAmong(claim: Claim, codes: readonly string[]): Remark | undefined {
  return remarksOf(claim).find(({ value }) => codes.includes(value));
}
