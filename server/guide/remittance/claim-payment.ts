import { amount, code, decimal, text } from '../elements';
import type { Release } from '../release';
import type { SegmentSpec, Usage } from '../spec';

/** What differs between the guides. */
interface ClaimPaymentCodes {
  readonly statuses: readonly string[];
  readonly filings: readonly string[];
  /** Of the payer's control number (CLP07). */
  readonly control: Usage;
}

/** CLP: a claim with what was charged and paid. */
export function claimPayment(
  { reference, extended }: Release,
  { statuses, filings, control }: ClaimPaymentCodes,
): SegmentSpec {
  return {
    id: 'CLP',
    name: 'Claim payment',
    usage: 'required',
    max: 1,
    position: 100,
    elements: [
      text('CLP01', 'patient account number', 'required', 1, 38),
      code('CLP02', 'claim status', 'required', 1, 2, { codes: statuses, list: 'claim-status' }),
      amount('CLP03', 'amount charged', 'required'),
      amount('CLP04', 'amount paid', 'required'),
      amount('CLP05', 'patient responsibility', 'situational'),
      code('CLP06', 'claim filing indicator', 'required', 1, 2, {
        codes: filings,
        list: 'claim-filing',
      }),
      text('CLP07', 'payer claim control number', control, 1, reference),
      // The place of service, or the facility type of an institutional claim.
      text('CLP08', 'facility type', 'situational', 1, 2),
      code('CLP09', 'claim frequency', 'situational', 1, 1, { list: 'claim-frequency' }),
      code('CLP10', 'patient status', 'not used', 1, 2),
      code('CLP11', 'DRG code', 'situational', 1, 4),
      decimal('CLP12', 'DRG weight', 'situational', 1, 15),
      decimal('CLP13', 'discharge fraction', 'situational', 1, 10),
      ...(extended ? [code('CLP14', 'yes or no', 'not used', 1, 1)] : []),
    ],
  };
}
