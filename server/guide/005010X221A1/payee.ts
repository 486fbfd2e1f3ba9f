import { code, composite, text } from '../elements';
import type { LoopSpec, SegmentSpec } from '../spec';
import { city, party, reference, street } from './segments';

const delivery: SegmentSpec = {
  id: 'RDM',
  name: 'Remittance delivery',
  usage: 'situational',
  max: 1,
  position: 1400,
  elements: [
    code('RDM01', 'delivery method', 'required', 1, 2, {
      codes: ['BM', 'EM', 'FT', 'OL'],
      list: 'delivery-method',
    }),
    text('RDM02', 'recipient', 'situational', 1, 60),
    text('RDM03', 'delivery address', 'situational', 1, 256),
    composite('RDM04', 'reference', 'not used'),
    composite('RDM05', 'second reference', 'not used'),
  ],
};

/** Who is paid. */
export const payee: LoopSpec = {
  id: '1000B',
  name: 'Payee',
  usage: 'required',
  max: 1,
  position: 900,
  segments: [
    party(
      { name: 'Payee', usage: 'required', max: 1, position: 800, qualifiers: ['PE'] },
      'payee',
      'required',
      ['FI', 'XV', 'XX'],
    ),
    street('payee', 'situational'),
    city('payee', 'situational'),
    reference(
      {
        name: 'Further payee identifier',
        usage: 'situational',
        max: Number.POSITIVE_INFINITY,
        position: 1200,
        qualifiers: ['0B', 'D3', 'PQ', 'TJ'],
      },
      'further payee identifier',
    ),
    delivery,
  ],
  loops: [],
};
