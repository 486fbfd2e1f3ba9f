import { release5010 as release } from '../release';
import { adjustments } from '../remittance/adjustments';
import { remark } from '../remittance/remark';
import { servicePayment } from '../remittance/service-payment';
import { dated, reference, supplementalAmount, supplementalQuantity } from '../segments';
import { situational } from '../slots';
import type { LoopSpec } from '../spec';

const references = '1S APC BB E9 G1 G3 LU RB'.split(' ');
const providers = '0B 1A 1B 1C 1D 1G 1H 1J D3 G2 HPI SY TJ'.split(' ');
const amounts = 'B6 KH T T2 ZK ZL ZM ZN ZO'.split(' ');
const quantities = 'ZK ZL ZM ZN ZO'.split(' ');

/** One line of a claim as the payer processed it. */
export const serviceLine: LoopSpec = {
  id: '2110',
  name: 'Service line',
  usage: 'situational',
  max: 999,
  position: 700,
  segments: [
    servicePayment(release, {
      paid: 'AD ER HC HP IV N4 N6 NU UI WK'.split(' '),
      submitted: 'AD ER HC HP IV N4 NU WK'.split(' '),
      description: 'not used',
    }),
    dated(situational('Service date', 800, ['150', '151', '472'], 2), 'service date'),
    adjustments(
      { name: 'Service line adjustments', usage: 'situational', max: 99, position: 900 },
      ['CO', 'OA', 'PI', 'PR'],
    ),
    reference(
      release,
      situational('Service line reference', 1000, references, 8),
      'service line reference',
    ),
    reference(
      release,
      situational('Line item control number', 1000, ['6R']),
      'line item control number',
    ),
    reference(
      release,
      situational('Rendering provider ID', 1000, providers, 10),
      'rendering provider ID',
    ),
    reference(release, situational('Coverage policy', 1000, ['0K'], 5), 'coverage policy'),
    supplementalAmount(
      situational('Service line supplemental amount', 1100, amounts, 9),
      'service line supplemental amount',
    ),
    supplementalQuantity(
      situational('Service line supplemental quantity', 1200, quantities, 6),
      'service line supplemental quantity',
    ),
    remark,
  ],
  loops: [],
};
