import { amount, code, decimal, quantity, text } from '../elements';
import type { LoopSpec, SegmentSpec } from '../spec';
import {
  adjustments,
  contact,
  dated,
  named,
  reference,
  supplementalAmount,
  supplementalQuantity,
} from './segments';
import { serviceLine } from './service-line';

const claimPayment: SegmentSpec = {
  id: 'CLP',
  name: 'Claim payment',
  usage: 'required',
  max: 1,
  position: 100,
  elements: [
    text('CLP01', 'patient account number', 'required', 1, 38),
    code('CLP02', 'claim status', 'required', 1, 2, {
      codes: ['1', '2', '3', '4', '19', '20', '21', '22', '23', '25'],
      list: 'claim-status',
    }),
    amount('CLP03', 'amount charged', 'required'),
    amount('CLP04', 'amount paid', 'required'),
    amount('CLP05', 'patient responsibility', 'situational'),
    code('CLP06', 'claim filing indicator', 'required', 1, 2, {
      codes: [
        '12',
        '13',
        '14',
        '15',
        '16',
        '17',
        'AM',
        'CH',
        'DS',
        'HM',
        'LM',
        'MA',
        'MB',
        'MC',
        'OF',
        'TV',
        'VA',
        'WC',
        'ZZ',
      ],
      list: 'claim-filing',
    }),
    text('CLP07', 'payer claim control number', 'required', 1, 50),
    // The place of service, or the facility type of an institutional claim.
    text('CLP08', 'facility type', 'situational', 1, 2),
    code('CLP09', 'claim frequency', 'situational', 1, 1, { list: 'claim-frequency' }),
    code('CLP10', 'patient status', 'not used', 1, 2),
    code('CLP11', 'DRG', 'situational', 1, 4),
    decimal('CLP12', 'DRG weight', 'situational', 1, 15),
    decimal('CLP13', 'discharge fraction', 'situational', 1, 10),
    code('CLP14', 'yes or no', 'not used', 1, 1),
  ],
};

const inpatient: SegmentSpec = {
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
    claimRemark('MIA05'),
    amount('MIA06', 'disproportionate share amount', 'situational'),
    amount('MIA07', 'pass-through of payments by other payers', 'situational'),
    amount('MIA08', 'capital amount', 'situational'),
    amount('MIA09', 'federal share of DRG capital', 'situational'),
    amount('MIA10', 'hospital share of DRG capital', 'situational'),
    amount('MIA11', 'disproportionate share of DRG capital', 'situational'),
    amount('MIA12', 'old capital amount', 'situational'),
    amount('MIA13', 'indirect medical education share of capital', 'situational'),
    amount('MIA14', 'hospital share of the operating DRG amount', 'situational'),
    quantity('MIA15', 'cost report days', 'situational'),
    amount('MIA16', 'federal share of the operating DRG amount', 'situational'),
    amount('MIA17', 'capital outlier amount', 'situational'),
    amount('MIA18', 'indirect teaching amount', 'situational'),
    amount('MIA19', 'professional component billed but not payable', 'situational'),
    claimRemark('MIA20'),
    claimRemark('MIA21'),
    claimRemark('MIA22'),
    claimRemark('MIA23'),
    amount('MIA24', 'capital exception amount', 'situational'),
  ],
};

const outpatient: SegmentSpec = {
  id: 'MOA',
  name: 'Outpatient adjudication',
  usage: 'situational',
  max: 1,
  position: 350,
  elements: [
    decimal('MOA01', 'reimbursement rate', 'situational', 1, 10),
    amount('MOA02', 'payable by procedure code', 'situational'),
    claimRemark('MOA03'),
    claimRemark('MOA04'),
    claimRemark('MOA05'),
    claimRemark('MOA06'),
    claimRemark('MOA07'),
    amount('MOA08', 'ESRD payment amount', 'situational'),
    amount('MOA09', 'professional component billed but not payable', 'situational'),
  ],
};

const claimNumbers = [
  '1L',
  '1W',
  '28',
  '6P',
  '9A',
  '9C',
  'BB',
  'CE',
  'EA',
  'F8',
  'G1',
  'G3',
  'IG',
  'SY',
];
const providerNumbers = ['0B', '1A', '1B', '1C', '1D', '1G', '1H', '1J', 'D3', 'G2', 'LU'];
const claimAmounts = ['AU', 'D8', 'DY', 'F5', 'I', 'NL', 'T', 'T2', 'ZK', 'ZL', 'ZM', 'ZN', 'ZO'];
const claimQuantities = [
  'CA',
  'CD',
  'LA',
  'LE',
  'NE',
  'NR',
  'OU',
  'PS',
  'VS',
  'ZK',
  'ZL',
  'ZM',
  'ZN',
  'ZO',
];
const payerIdentifiers = ['AD', 'FI', 'NI', 'PI', 'PP', 'XV'];
const memberIdentifiers = ['FI', 'II', 'MI'];

/** One claim as the payer decided it. */
export const claim: LoopSpec = {
  id: '2100',
  name: 'Claim',
  usage: 'required',
  max: Number.POSITIVE_INFINITY,
  position: 100,
  segments: [
    claimPayment,
    adjustments({ name: 'Claim adjustments', usage: 'situational', max: 99, position: 200 }),
    named(
      { name: 'Patient', usage: 'required', max: 1, position: 300, qualifiers: ['QC'] },
      'patient',
      ['1'],
      'situational',
      ['34', 'HN', 'II', 'MI', 'MR'],
    ),
    named(
      { name: 'Insured', usage: 'situational', max: 1, position: 300, qualifiers: ['IL'] },
      'insured',
      ['1', '2'],
      'required',
      memberIdentifiers,
    ),
    named(
      {
        name: 'Corrected patient or insured',
        usage: 'situational',
        max: 1,
        position: 300,
        qualifiers: ['74'],
      },
      'corrected',
      ['1', '2'],
      'situational',
      ['C'],
    ),
    named(
      {
        name: 'Rendering provider',
        usage: 'situational',
        max: 1,
        position: 300,
        qualifiers: ['82'],
      },
      'rendering provider',
      ['1', '2'],
      'required',
      ['BD', 'BS', 'FI', 'MC', 'PC', 'SL', 'UP', 'XX'],
    ),
    named(
      { name: 'Crossover payer', usage: 'situational', max: 1, position: 300, qualifiers: ['TT'] },
      'crossover payer',
      ['2'],
      'required',
      payerIdentifiers,
    ),
    named(
      {
        name: 'Corrected primary payer',
        usage: 'situational',
        max: 1,
        position: 300,
        qualifiers: ['PR'],
      },
      'corrected primary payer',
      ['2'],
      'required',
      payerIdentifiers,
    ),
    named(
      { name: 'Other insured', usage: 'situational', max: 1, position: 300, qualifiers: ['GB'] },
      'other insured',
      ['1', '2'],
      'situational',
      memberIdentifiers,
    ),
    inpatient,
    outpatient,
    reference(
      {
        name: 'Claim reference',
        usage: 'situational',
        max: 5,
        position: 400,
        qualifiers: claimNumbers,
      },
      'claim reference',
    ),
    reference(
      {
        name: 'Rendering provider identifier',
        usage: 'situational',
        max: 10,
        position: 400,
        qualifiers: providerNumbers,
      },
      'rendering provider identifier',
    ),
    dated(
      {
        name: 'Statement date',
        usage: 'situational',
        max: 2,
        position: 500,
        qualifiers: ['232', '233'],
      },
      'statement date',
    ),
    dated(
      { name: 'Coverage end', usage: 'situational', max: 1, position: 500, qualifiers: ['036'] },
      'end of coverage',
    ),
    dated(
      { name: 'Claim received', usage: 'situational', max: 1, position: 500, qualifiers: ['050'] },
      'date the claim was received',
    ),
    contact(
      { name: 'Claim contact', usage: 'situational', max: 2, position: 600, qualifiers: ['CX'] },
      'required',
      [['EM', 'FX', 'TE'], ['EM', 'EX', 'FX', 'TE'], ['EX']],
    ),
    supplementalAmount(
      {
        name: 'Claim supplemental amount',
        usage: 'situational',
        max: 13,
        position: 620,
        qualifiers: claimAmounts,
      },
      'claim supplemental amount',
    ),
    supplementalQuantity(
      {
        name: 'Claim supplemental quantity',
        usage: 'situational',
        max: 14,
        position: 640,
        qualifiers: claimQuantities,
      },
      'claim supplemental quantity',
    ),
  ],
  loops: [serviceLine],
};

function claimRemark(id: string) {
  return text(id, 'remark code', 'situational', 1, 50, { list: 'remark-code' });
}
