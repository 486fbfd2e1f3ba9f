import { type Claim, type Remark, remarksOf } from './claim';

/** Remark codes that say the patient has Medicaid or is a Qualified Medicare Beneficiary (QMB). */
const qmbRemarks: readonly string[] = ['N192', 'N781', 'N782', 'N783'];

/**
 * The first remark code of a claim that forbids billing the patient for deductible, coinsurance, or
 * copayment: federal law protects these patients, whatever group PR says.
 */
export function qmbRemark(claim: Claim): Remark | undefined {
  return remarksOf(claim).find(({ value }) => qmbRemarks.includes(value));
}
