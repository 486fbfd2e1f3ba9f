import { city, contact, party, street } from '../party-segments';
import { release4010 as release } from '../release';
import { reference } from '../segments';
import { required, situational } from '../slots';
import type { LoopSpec } from '../spec';

/** Who pays, and whom to contact: 4010 has one contact, and requires none. */
export const payer: LoopSpec = {
  id: '1000A',
  name: 'Payer',
  usage: 'required',
  max: 1,
  position: 800,
  segments: [
    party(required('Payer', 800, ['PR']), 'payer', 'situational', ['XV']),
    street('payer', 'required'),
    city(release, 'payer', 'required', { state: 'required', country: 'not used' }),
    reference(
      release,
      situational('Additional payer ID', 1200, ['2U', 'EO', 'HI', 'NF'], 4),
      'additional payer ID',
    ),
    contact(release, situational('Payer contact', 1300, ['CX']), 'situational', [
      ['EM', 'FX', 'TE'],
      ['EM', 'EX', 'FX', 'TE'],
      ['EX'],
    ]),
  ],
  loops: [],
};

const payeeReferences = '0B 1A 1B 1C 1D 1E 1F 1G 1H D3 G2 N5 PQ TJ'.split(' ');

/** Who is paid. */
export const payee: LoopSpec = {
  id: '1000B',
  name: 'Payee',
  usage: 'required',
  max: 1,
  position: 900,
  segments: [
    party(required('Payee', 800, ['PE']), 'payee', 'required', ['FI', 'XX']),
    street('payee', 'situational'),
    city(release, 'payee', 'situational', { state: 'required', country: 'situational' }),
    reference(
      release,
      situational('Additional payee ID', 1200, payeeReferences, Number.POSITIVE_INFINITY),
      'additional payee ID',
    ),
  ],
  loops: [],
};
