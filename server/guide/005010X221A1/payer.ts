import type { LoopSpec } from '../spec';
import { city, contact, party, reference, street } from './segments';

/** Who pays, and whom to ask. */
export const payer: LoopSpec = {
  id: '1000A',
  name: 'Payer',
  usage: 'required',
  max: 1,
  position: 800,
  segments: [
    party(
      { name: 'Payer', usage: 'required', max: 1, position: 800, qualifiers: ['PR'] },
      'payer',
      'situational',
      ['XV'],
    ),
    street('payer', 'required'),
    city('payer', 'required'),
    reference(
      {
        name: 'Further payer identifier',
        usage: 'situational',
        max: 4,
        position: 1200,
        qualifiers: ['2U', 'EO', 'HI', 'NF'],
      },
      'further payer identifier',
    ),
    contact(
      {
        name: 'Payer claim office',
        usage: 'situational',
        max: 1,
        position: 1300,
        qualifiers: ['CX'],
      },
      'situational',
      [['EM', 'FX', 'TE'], ['EM', 'EX', 'FX', 'TE'], ['EX']],
    ),
    contact(
      {
        name: 'Payer technical contact',
        usage: 'required',
        max: Number.POSITIVE_INFINITY,
        position: 1300,
        qualifiers: ['BL'],
      },
      'situational',
      [
        ['EM', 'TE', 'UR'],
        ['EM', 'EX', 'FX', 'TE', 'UR'],
        ['EM', 'EX', 'FX', 'UR'],
      ],
    ),
    contact(
      { name: 'Payer website', usage: 'situational', max: 1, position: 1300, qualifiers: ['IC'] },
      'required',
      [['UR']],
    ),
  ],
  loops: [],
};
