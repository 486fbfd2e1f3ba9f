import { amount, decimal, quantity, text } from '../elements';
import type { Release } from '../release';
import type { ElementSpec, SegmentSpec } from '../spec';

/** MIA: how an inpatient claim was priced, with remarks on the claim. */
export function inpatient(release: Release): SegmentSpec {
  return {
    id: 'MIA',
    name: 'Inpatient adjudication',
    usage: 'situational',
    max: 1,
    position: 330,
    elements: [
      quantity('MIA01', 'covered days or visits', 'required'),
      amount('MIA02', 'operating outlier amount', 'situational'),
      quantity('MIA03', 'lifetime psychiatric days', 'situational'),
      amount('MIA04', 'DRG amount', 'situational'),
      remark(release, 'MIA05'),
      amount('MIA06', 'disproportionate share amount', 'situational'),
      amount('MIA07', 'pass-through amount (MSP)', 'situational'),
      amount('MIA08', 'capital amount', 'situational'),
      amount('MIA09', 'federal-specific DRG capital', 'situational'),
      amount('MIA10', 'hospital-specific DRG capital', 'situational'),
      amount('MIA11', 'disproportionate share DRG capital', 'situational'),
      amount('MIA12', 'old capital amount', 'situational'),
      amount('MIA13', 'indirect medical education capital', 'situational'),
      amount('MIA14', 'hospital-specific operating DRG amount', 'situational'),
      quantity('MIA15', 'cost report days', 'situational'),
      amount('MIA16', 'federal-specific operating DRG amount', 'situational'),
      amount('MIA17', 'capital outlier amount', 'situational'),
      amount('MIA18', 'indirect teaching amount', 'situational'),
      amount('MIA19', 'nonpayable professional component', 'situational'),
      ...['MIA20', 'MIA21', 'MIA22', 'MIA23'].map((id) => remark(release, id)),
      amount('MIA24', 'capital exception amount', 'situational'),
    ],
  };
}

/** MOA: how an outpatient or professional claim was priced, with remarks on the claim. */
export function outpatient(release: Release): SegmentSpec {
  return {
    id: 'MOA',
    name: 'Outpatient adjudication',
    usage: 'situational',
    max: 1,
    position: 350,
    elements: [
      decimal('MOA01', 'reimbursement rate', 'situational', 1, 10),
      amount('MOA02', 'HCPCS payable amount', 'situational'),
      ...['MOA03', 'MOA04', 'MOA05', 'MOA06', 'MOA07'].map((id) => remark(release, id)),
      amount('MOA08', 'ESRD payment amount', 'situational'),
      amount('MOA09', 'nonpayable professional component', 'situational'),
    ],
  };
}

function remark({ reference }: Release, id: string): ElementSpec {
  return text(id, 'remark code', 'situational', 1, reference, { list: 'remark-code' });
}
