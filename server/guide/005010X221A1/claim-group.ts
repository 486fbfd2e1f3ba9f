import { amount, date, decimal, quantity, text, whole } from '../elements';
import type { LoopSpec, SegmentSpec } from '../spec';
import { claim } from './claim';

const claimGroupHeader: SegmentSpec = {
  id: 'LX',
  name: 'Claim group',
  usage: 'required',
  max: 1,
  position: 30,
  elements: [whole('LX01', 'claim group number', 'required', 1, 6)],
};

const providerSummary: SegmentSpec = {
  id: 'TS3',
  name: 'Provider summary',
  usage: 'situational',
  max: 1,
  position: 50,
  elements: [
    text('TS301', 'provider identifier', 'required', 1, 50),
    text('TS302', 'facility type', 'required', 1, 2),
    date('TS303', 'end of the fiscal year', 'required'),
    quantity('TS304', 'number of claims', 'required'),
    amount('TS305', 'charges of all claims', 'required'),
    ...[6, 7, 8, 9, 10, 11, 12].map(formerTotal),
    amount('TS313', 'paid by other payers before Medicare', 'situational'),
    formerTotal(14),
    amount('TS315', 'charges other than laboratory', 'situational'),
    formerTotal(16),
    amount('TS317', 'charges by procedure code', 'situational'),
    amount('TS318', 'payable by procedure code', 'situational'),
    formerTotal(19),
    amount('TS320', 'professional component', 'situational'),
    amount('TS321', 'patient responsibility paid by other payers', 'situational'),
    amount('TS322', 'paid to patients', 'situational'),
    quantity('TS323', 'number of periodic interim payment claims', 'situational'),
    amount('TS324', 'periodic interim payment adjustment', 'situational'),
  ],
};

const inpatientSummary: SegmentSpec = {
  id: 'TS2',
  name: 'Inpatient summary',
  usage: 'situational',
  max: 1,
  position: 70,
  elements: [
    amount('TS201', 'DRG payments', 'situational'),
    amount('TS202', 'federal share of the operating rate', 'situational'),
    amount('TS203', 'hospital share of the operating rate', 'situational'),
    amount('TS204', 'disproportionate share payments', 'situational'),
    amount('TS205', 'capital payments', 'situational'),
    amount('TS206', 'indirect medical education payments', 'situational'),
    quantity('TS207', 'day outliers', 'situational'),
    amount('TS208', 'day outlier payments', 'situational'),
    amount('TS209', 'cost outlier payments', 'situational'),
    quantity('TS210', 'average DRG length of stay', 'situational'),
    quantity('TS211', 'discharges', 'situational'),
    quantity('TS212', 'cost report days', 'situational'),
    quantity('TS213', 'covered days', 'situational'),
    quantity('TS214', 'noncovered days', 'situational'),
    amount('TS215', 'pass-through of payments by other payers', 'situational'),
    decimal('TS216', 'average DRG weight', 'situational', 1, 15),
    amount('TS217', 'federal share of DRG capital', 'situational'),
    amount('TS218', 'hospital share of DRG capital', 'situational'),
    amount('TS219', 'disproportionate share of DRG capital', 'situational'),
  ],
};

/** Claims that belong together: one provider, one facility type, one fiscal year, as the payer likes. */
export const claimGroup: LoopSpec = {
  id: '2000',
  name: 'Claim group',
  usage: 'situational',
  max: Number.POSITIVE_INFINITY,
  position: 1000,
  segments: [claimGroupHeader, providerSummary, inpatientSummary],
  loops: [claim],
};

function formerTotal(n: number) {
  return amount(`TS3${String(n).padStart(2, '0')}`, 'former total', 'not used');
}
