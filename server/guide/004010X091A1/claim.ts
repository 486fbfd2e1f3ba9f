import { contact, named } from '../party-segments';
import { release4010 as release } from '../release';
import { inpatient, outpatient } from '../remittance/adjudication';
import { adjustments } from '../remittance/adjustments';
import { claimPayment } from '../remittance/claim-payment';
import { dated, reference, supplementalAmount, supplementalQuantity } from '../segments';
import { required, situational } from '../slots';
import type { LoopSpec } from '../spec';
import { groups } from './groups';
import { serviceLine } from './service-line';

const statuses = '1 2 3 4 5 10 13 15 16 17 19 20 21 22 23 25 27'.split(' ');
const filings = '12 13 14 15 16 AM CH DS HM LM MA MB MC OF TV VA WC ZZ'.split(' ');
const references = '1L 1W 9A 9C A6 BB CE EA F8 G1 G3 IG SY'.split(' ');
const providers = '1A 1B 1C 1D 1G 1H D3 G2'.split(' ');
const amounts = 'AU D8 DY F5 I NL T T2 ZK ZL ZM ZN ZO ZZ'.split(' ');
const quantities = 'CA CD LA LE NA NE NR OU PS VS ZK ZL ZM ZN ZO'.split(' ');
const payerIds = 'AD FI NI PI PP XV'.split(' ');

/** One claim as the payer processed it. */
export const claim: LoopSpec = {
  id: '2100',
  name: 'Claim',
  usage: 'required',
  max: Number.POSITIVE_INFINITY,
  position: 100,
  segments: [
    claimPayment(release, { statuses, filings, control: 'situational' }),
    adjustments(
      { name: 'Claim adjustments', usage: 'situational', max: 99, position: 200 },
      groups,
    ),
    named(release, required('Patient', 300, ['QC']), 'patient', {
      kinds: ['1'],
      name: 'required',
      id: 'situational',
      idCodes: ['34', 'HN', 'II', 'MI', 'MR'],
    }),
    named(release, situational('Insured', 300, ['IL']), 'insured', {
      kinds: ['1', '2'],
      id: 'required',
      idCodes: ['34', 'HN', 'MI'],
    }),
    named(release, situational('Corrected patient or insured', 300, ['74']), 'corrected', {
      kinds: ['1', '2'],
      id: 'situational',
      idCodes: ['C'],
    }),
    named(release, situational('Rendering provider', 300, ['82']), 'rendering provider', {
      kinds: ['1', '2'],
      id: 'required',
      idCodes: ['BD', 'BS', 'FI', 'MC', 'PC', 'SL', 'UP', 'XX'],
    }),
    named(release, situational('Crossover payer', 300, ['TT']), 'crossover payer', {
      kinds: ['2'],
      id: 'required',
      idCodes: payerIds,
    }),
    named(
      release,
      situational('Corrected primary payer', 300, ['PR'], 2),
      'corrected primary payer',
      { kinds: ['2'], id: 'required', idCodes: payerIds },
    ),
    inpatient(release),
    outpatient(release),
    reference(release, situational('Claim reference', 400, references, 5), 'claim reference'),
    reference(
      release,
      situational('Rendering provider ID', 400, providers, 10),
      'rendering provider ID',
    ),
    dated(situational('Claim date', 500, ['036', '050', '232', '233'], 4), 'claim date'),
    contact(release, situational('Claim contact', 600, ['CX'], 3), 'situational', [
      ['EM', 'FX', 'TE'],
      ['EM', 'EX', 'FX', 'TE'],
      ['EX'],
    ]),
    supplementalAmount(
      situational('Claim supplemental amount', 620, amounts, 14),
      'claim supplemental amount',
    ),
    supplementalQuantity(
      situational('Claim supplemental quantity', 640, quantities, 15),
      'claim supplemental quantity',
    ),
  ],
  loops: [serviceLine],
};
