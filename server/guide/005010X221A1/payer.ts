import { city, contact, party, street } from '../party-segments';
import { release5010 as release } from '../release';
import { reference } from '../segments';
import { required, situational } from '../slots';
import type { LoopSpec } from '../spec';

/** Who pays, and whom to contact. */
export const payer: LoopSpec = {
  id: '1000A',
  name: 'Payer',
  usage: 'required',
  max: 1,
  position: 800,
  segments: [
    party(required('Payer', 800, ['PR']), 'payer', 'situational', ['XV']),
    street('payer', 'required'),
    city(release, 'payer', 'required', { state: 'situational', country: 'situational' }),
    reference(
      release,
      situational('Additional payer ID', 1200, ['2U', 'EO', 'HI', 'NF'], 4),
      'additional payer ID',
    ),
    contact(release, situational('Payer claim office', 1300, ['CX']), 'situational', [
      ['EM', 'FX', 'TE'],
      ['EM', 'EX', 'FX', 'TE'],
      ['EX'],
    ]),
    contact(
      release,
      required('Payer technical contact', 1300, ['BL'], Number.POSITIVE_INFINITY),
      'situational',
      [
        ['EM', 'TE', 'UR'],
        ['EM', 'EX', 'FX', 'TE', 'UR'],
        ['EM', 'EX', 'FX', 'UR'],
      ],
    ),
    contact(release, situational('Payer website', 1300, ['IC']), 'required', [['UR']]),
  ],
  loops: [],
};
