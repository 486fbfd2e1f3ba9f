import { release4010 as release } from '../release';
import { adjustments } from '../remittance/adjustments';
import { remark } from '../remittance/remark';
import { servicePayment } from '../remittance/service-payment';
import { dated, reference, supplementalAmount, supplementalQuantity } from '../segments';
import { situational } from '../slots';
import type { LoopSpec } from '../spec';
import { groups } from './groups';

const procedures = 'AD ER HC ID IV N4 NU RB ZZ'.split(' ');
const references = '1S 6R BB E9 G1 G3 LU RB'.split(' ');
const providers = '1A 1B 1C 1D 1G 1H 1J HPI SY TJ'.split(' ');
const amounts = 'B6 DY KH NE T T2 ZK ZL ZM ZN ZO'.split(' ');
const quantities = 'NE ZK ZL ZM ZN ZO'.split(' ');

/** One line of a claim as the payer processed it. */
export const serviceLine: LoopSpec = {
  id: '2110',
  name: 'Service line',
  usage: 'situational',
  max: 999,
  position: 700,
  segments: [
    servicePayment(release, {
      paid: procedures,
      submitted: procedures,
      description: 'situational',
    }),
    dated(situational('Service date', 800, ['150', '151', '472'], 3), 'service date'),
    adjustments(
      { name: 'Service line adjustments', usage: 'situational', max: 99, position: 900 },
      groups,
    ),
    reference(
      release,
      situational('Service line reference', 1000, references, 7),
      'service line reference',
    ),
    reference(
      release,
      situational('Rendering provider ID', 1000, providers, 10),
      'rendering provider ID',
    ),
    supplementalAmount(
      situational('Service line supplemental amount', 1100, amounts, 12),
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
