import { amount, code, composite, quantity, text } from '../elements';
import type { LoopSpec, SegmentSpec } from '../spec';
import {
  adjustments,
  dated,
  reference,
  supplementalAmount,
  supplementalQuantity,
} from './segments';

const servicePayment: SegmentSpec = {
  id: 'SVC',
  name: 'Service line payment',
  usage: 'required',
  max: 1,
  position: 700,
  elements: [
    composite('SVC01', 'procedure paid', 'required', [
      code('SVC01-1', 'kind of procedure code', 'required', 2, 2, {
        codes: ['AD', 'ER', 'HC', 'HP', 'IV', 'N4', 'N6', 'NU', 'UI', 'WK'],
        list: 'product-qualifier',
      }),
      text('SVC01-2', 'procedure code', 'required', 1, 48),
      ...modifiers('SVC01'),
      text('SVC01-7', 'procedure description', 'not used', 1, 80),
      text('SVC01-8', 'end of the range of codes', 'not used', 1, 48),
    ]),
    amount('SVC02', 'line charge', 'required'),
    amount('SVC03', 'line payment', 'required'),
    text('SVC04', 'revenue code', 'situational', 1, 48),
    // Absent means one unit.
    quantity('SVC05', 'units paid', 'situational'),
    composite('SVC06', 'procedure submitted', 'situational', [
      code('SVC06-1', 'kind of procedure code', 'required', 2, 2, {
        codes: ['AD', 'ER', 'HC', 'HP', 'IV', 'N4', 'NU', 'WK'],
        list: 'product-qualifier',
      }),
      text('SVC06-2', 'procedure code', 'required', 1, 48),
      ...modifiers('SVC06'),
      text('SVC06-7', 'procedure description', 'situational', 1, 80),
      text('SVC06-8', 'end of the range of codes', 'not used', 1, 48),
    ]),
    quantity('SVC07', 'units submitted', 'situational'),
  ],
};

const remark: SegmentSpec = {
  id: 'LQ',
  name: 'Service line remark',
  usage: 'situational',
  max: 99,
  position: 1300,
  elements: [
    code('LQ01', 'kind of remark', 'required', 1, 3, {
      codes: ['HE', 'RX'],
      list: 'remark-list-qualifier',
    }),
    text('LQ02', 'remark code', 'required', 1, 30, { list: 'remark-code' }),
  ],
  conditions: [{ kind: 'conditional', elements: [1, 2] }],
};

const lineNumbers = ['1S', 'APC', 'BB', 'E9', 'G1', 'G3', 'LU', 'RB'];
const providerNumbers = [
  '0B',
  '1A',
  '1B',
  '1C',
  '1D',
  '1G',
  '1H',
  '1J',
  'D3',
  'G2',
  'HPI',
  'SY',
  'TJ',
];
const lineAmounts = ['B6', 'KH', 'T', 'T2', 'ZK', 'ZL', 'ZM', 'ZN', 'ZO'];
const lineQuantities = ['ZK', 'ZL', 'ZM', 'ZN', 'ZO'];

/** One line of a claim as the payer decided it. */
export const serviceLine: LoopSpec = {
  id: '2110',
  name: 'Service line',
  usage: 'situational',
  max: 999,
  position: 700,
  segments: [
    servicePayment,
    dated(
      {
        name: 'Service date',
        usage: 'situational',
        max: 2,
        position: 800,
        qualifiers: ['150', '151', '472'],
      },
      'service date',
    ),
    adjustments({ name: 'Service line adjustments', usage: 'situational', max: 99, position: 900 }),
    reference(
      {
        name: 'Service line reference',
        usage: 'situational',
        max: 8,
        position: 1000,
        qualifiers: lineNumbers,
      },
      'service line reference',
    ),
    reference(
      {
        name: 'Line item control number',
        usage: 'situational',
        max: 1,
        position: 1000,
        qualifiers: ['6R'],
      },
      'line item control number',
    ),
    reference(
      {
        name: 'Rendering provider identifier',
        usage: 'situational',
        max: 10,
        position: 1000,
        qualifiers: providerNumbers,
      },
      'rendering provider identifier',
    ),
    reference(
      { name: 'Coverage policy', usage: 'situational', max: 5, position: 1000, qualifiers: ['0K'] },
      'coverage policy',
    ),
    supplementalAmount(
      {
        name: 'Service line supplemental amount',
        usage: 'situational',
        max: 9,
        position: 1100,
        qualifiers: lineAmounts,
      },
      'service line supplemental amount',
    ),
    supplementalQuantity(
      {
        name: 'Service line supplemental quantity',
        usage: 'situational',
        max: 6,
        position: 1200,
        qualifiers: lineQuantities,
      },
      'service line supplemental quantity',
    ),
    remark,
  ],
  loops: [],
};

function modifiers(id: string) {
  return [3, 4, 5, 6].map((n) => text(`${id}-${n}`, 'modifier', 'situational', 2, 2));
}
