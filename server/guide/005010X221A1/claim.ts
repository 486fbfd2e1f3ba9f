import { contact, named } from '../party-segments';
import { release5010 as release } from '../release';
import { inpatient, outpatient } from '../remittance/adjudication';
import { adjustments } from '../remittance/adjustments';
import { claimPayment } from '../remittance/claim-payment';
import { dated, reference, supplementalAmount, supplementalQuantity } from '../segments';
import { required, situational } from '../slots';
import type { LoopSpec } from '../spec';
import { serviceLine } from './service-line';

const statuses = '1 2 3 4 19 20 21 22 23 25'.split(' ');
const filings = '12 13 14 15 16 17 AM CH DS HM LM MA MB MC OF TV VA WC ZZ'.split(' ');
const references = '1L 1W 28 6P 9A 9C BB CE EA F8 G1 G3 IG SY'.split(' ');
const providers = '0B 1A 1B 1C 1D 1G 1H 1J D3 G2 LU'.split(' ');
const amounts = 'AU D8 DY F5 I NL T T2 ZK ZL ZM ZN ZO'.split(' ');
const quantities = 'CA CD LA LE NE NR OU PS VS ZK ZL ZM ZN ZO'.split(' ');
const payerIds = 'AD FI NI PI PP XV'.split(' ');
const memberIds = ['FI', 'II', 'MI'];

/** One claim as the payer processed it. */
export const claim: LoopSpec = {
  id: '2100',
  name: 'Claim',
  usage: 'required',
  max: Number.POSITIVE_INFINITY,
  position: 100,
  segments: [
    claimPayment(release, { statuses, filings, control: 'required' }),
    adjustments({ name: 'Claim adjustments', usage: 'situational', max: 99, position: 200 }, [
      'CO',
      'OA',
      'PI',
      'PR',
    ]),
    named(release, required('Patient', 300, ['QC']), 'patient', {
      kinds: ['1'],
      id: 'situational',
      idCodes: ['34', 'HN', 'II', 'MI', 'MR'],
    }),
    named(release, situational('Insured', 300, ['IL']), 'insured', {
      kinds: ['1', '2'],
      id: 'required',
      idCodes: memberIds,
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
    named(release, situational('Corrected primary payer', 300, ['PR']), 'corrected primary payer', {
      kinds: ['2'],
      id: 'required',
      idCodes: payerIds,
    }),
    named(release, situational('Other insured', 300, ['GB']), 'other insured', {
      kinds: ['1', '2'],
      id: 'situational',
      idCodes: memberIds,
    }),
    inpatient(release),
    outpatient(release),
    reference(release, situational('Claim reference', 400, references, 5), 'claim reference'),
    reference(
      release,
      situational('Rendering provider ID', 400, providers, 10),
      'rendering provider ID',
    ),
    dated(situational('Statement date', 500, ['232', '233'], 2), 'statement date'),
    dated(situational('Coverage end', 500, ['036']), 'end of coverage'),
    dated(situational('Claim received', 500, ['050']), 'date the claim was received'),
    contact(release, situational('Claim contact', 600, ['CX'], 2), 'required', [
      ['EM', 'FX', 'TE'],
      ['EM', 'EX', 'FX', 'TE'],
      ['EX'],
    ]),
    supplementalAmount(
      situational('Claim supplemental amount', 620, amounts, 13),
      'claim supplemental amount',
    ),
    supplementalQuantity(
      situational('Claim supplemental quantity', 640, quantities, 14),
      'claim supplemental quantity',
    ),
  ],
  loops: [serviceLine],
};
