import { code, date, text, time, whole } from '../elements';
import type { LoopSpec, SegmentSpec } from '../spec';
import { transaction } from './transaction';

const groupHeader: SegmentSpec = {
  id: 'GS',
  name: 'Group header',
  usage: 'required',
  max: 1,
  position: 100,
  elements: [
    code('GS01', 'kind of group', 'required', 2, 2, { codes: ['HP'], list: 'functional-group' }),
    text('GS02', 'sending application', 'required', 2, 15),
    text('GS03', 'receiving application', 'required', 2, 15),
    date('GS04', 'date made', 'required'),
    time('GS05', 'time made', 'required'),
    whole('GS06', 'group control number', 'required', 1, 9),
    code('GS07', 'keeper of the standard', 'required', 1, 2, {
      codes: ['X'],
      list: 'standards-body',
    }),
    text('GS08', 'guide version', 'required', 1, 12, { codes: ['005010X221A1'] }),
  ],
};

const groupTrailer: SegmentSpec = {
  id: 'GE',
  name: 'Group trailer',
  usage: 'required',
  max: 1,
  position: 300,
  elements: [
    whole('GE01', 'number of transactions', 'required', 1, 6),
    whole('GE02', 'group control number', 'required', 1, 9),
  ],
};

/** From GS to GE: transactions of one kind. */
export const group: LoopSpec = {
  id: 'group',
  name: 'Group',
  usage: 'required',
  max: Number.POSITIVE_INFINITY,
  position: 200,
  segments: [groupHeader, groupTrailer],
  loops: [transaction],
};
