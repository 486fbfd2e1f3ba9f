import { code, composite, text } from '../elements';
import { city, party, street } from '../party-segments';
import { release5010 as release } from '../release';
import { reference } from '../segments';
import { required, situational } from '../slots';
import type { LoopSpec, SegmentSpec } from '../spec';

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
    party(required('Payee', 800, ['PE']), 'payee', 'required', ['FI', 'XV', 'XX']),
    street('payee', 'situational'),
    city(release, 'payee', 'situational', { state: 'situational', country: 'situational' }),
    reference(
      release,
      situational('Additional payee ID', 1200, ['0B', 'D3', 'PQ', 'TJ'], Number.POSITIVE_INFINITY),
      'additional payee ID',
    ),
    delivery,
  ],
  loops: [],
};
