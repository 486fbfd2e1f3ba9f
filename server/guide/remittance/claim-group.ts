import { amount, date, decimal, quantity, text, whole } from '../elements';
import type { Release } from '../release';
import type { SegmentSpec, Usage } from '../spec';

/** LX: the beginning of a group of claims. */
export const claimGroupHeader: SegmentSpec = {
  id: 'LX',
  name: 'Claim group',
  usage: 'required',
  max: 1,
  position: 30,
  elements: [whole('LX01', 'claim group number', 'required', 1, 6)],
};

/** TS3: what the claims of a group add up to. 5010 uses fewer totals than 4010. */
export function providerSummary({ reference }: Release, formerTotals: Usage): SegmentSpec {
  const former = (id: string, name: string) => amount(id, name, formerTotals);
  return {
    id: 'TS3',
    name: 'Provider summary',
    usage: 'situational',
    max: 1,
    position: 50,
    elements: [
      text('TS301', 'provider ID', 'required', 1, reference),
      text('TS302', 'facility type', 'required', 1, 2),
      date('TS303', 'fiscal period end', 'required'),
      quantity('TS304', 'claim count', 'required'),
      amount('TS305', 'total claim charges', 'required'),
      former('TS306', 'covered charges'),
      former('TS307', 'noncovered charges'),
      former('TS308', 'denied charges'),
      former('TS309', 'provider payment'),
      former('TS310', 'interest'),
      former('TS311', 'contractual adjustments'),
      former('TS312', 'Gramm-Rudman reduction'),
      amount('TS313', 'primary payer amount (MSP)', 'situational'),
      former('TS314', 'blood deductible'),
      amount('TS315', 'non-laboratory charges', 'situational'),
      former('TS316', 'coinsurance'),
      amount('TS317', 'HCPCS reported charges', 'situational'),
      amount('TS318', 'HCPCS payable amount', 'situational'),
      former('TS319', 'deductible'),
      amount('TS320', 'professional component', 'situational'),
      amount('TS321', 'patient liability met by the primary payer (MSP)', 'situational'),
      amount('TS322', 'patient reimbursement', 'situational'),
      quantity('TS323', 'periodic interim payment claim count', 'situational'),
      amount('TS324', 'periodic interim payment adjustment', 'situational'),
    ],
  };
}

/** TS2: what the inpatient claims of a group add up to. */
export const inpatientSummary: SegmentSpec = {
  id: 'TS2',
  name: 'Inpatient summary',
  usage: 'situational',
  max: 1,
  position: 70,
  elements: [
    amount('TS201', 'DRG amount', 'situational'),
    amount('TS202', 'federal-specific amount', 'situational'),
    amount('TS203', 'hospital-specific amount', 'situational'),
    amount('TS204', 'disproportionate share amount', 'situational'),
    amount('TS205', 'capital amount', 'situational'),
    amount('TS206', 'indirect medical education amount', 'situational'),
    quantity('TS207', 'outlier days', 'situational'),
    amount('TS208', 'day outlier amount', 'situational'),
    amount('TS209', 'cost outlier amount', 'situational'),
    quantity('TS210', 'average DRG length of stay', 'situational'),
    quantity('TS211', 'discharges', 'situational'),
    quantity('TS212', 'cost report days', 'situational'),
    quantity('TS213', 'covered days', 'situational'),
    quantity('TS214', 'noncovered days', 'situational'),
    amount('TS215', 'pass-through amount (MSP)', 'situational'),
    decimal('TS216', 'average DRG weight', 'situational', 1, 15),
    amount('TS217', 'federal-specific DRG capital', 'situational'),
    amount('TS218', 'hospital-specific DRG capital', 'situational'),
    amount('TS219', 'disproportionate share DRG capital', 'situational'),
  ],
};
