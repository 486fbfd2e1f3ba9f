import { code, date, text, time, whole } from '../elements';
import type { LoopSpec, SegmentSpec } from '../spec';
import { group } from './group';

const partners = ['01', '14', '20', '27', '28', '29', '30', '33', 'ZZ'];

const interchangeHeader: SegmentSpec = {
  id: 'ISA',
  name: 'Interchange header',
  usage: 'required',
  max: 1,
  position: 100,
  elements: [
    code('ISA01', 'kind of authorization', 'required', 2, 2, {
      codes: ['00', '03'],
      list: 'authorization-qualifier',
    }),
    text('ISA02', 'authorization', 'required', 10, 10),
    code('ISA03', 'kind of security', 'required', 2, 2, {
      codes: ['00', '01'],
      list: 'security-qualifier',
    }),
    text('ISA04', 'password', 'required', 10, 10),
    code('ISA05', 'kind of sender ID', 'required', 2, 2, {
      codes: partners,
      list: 'interchange-id-qualifier',
    }),
    text('ISA06', 'sender ID', 'required', 15, 15),
    code('ISA07', 'kind of receiver ID', 'required', 2, 2, {
      codes: partners,
      list: 'interchange-id-qualifier',
    }),
    text('ISA08', 'receiver ID', 'required', 15, 15),
    date('ISA09', 'date sent', 'required', 6),
    time('ISA10', 'time sent', 'required', 4),
    text('ISA11', 'repetition separator', 'required', 1, 1),
    code('ISA12', 'envelope version', 'required', 5, 5, { codes: ['00501'] }),
    whole('ISA13', 'interchange control number', 'required', 9, 9),
    code('ISA14', 'acknowledgment wanted', 'required', 1, 1, {
      codes: ['0', '1'],
      list: 'acknowledgment-request',
    }),
    code('ISA15', 'production or test', 'required', 1, 1, {
      codes: ['P', 'T'],
      list: 'usage-indicator',
    }),
    text('ISA16', 'component separator', 'required', 1, 1),
  ],
};

// The table of facts gives TA1 the position of the groups; it stands before the first of them.
const acknowledgment: SegmentSpec = {
  id: 'TA1',
  name: 'Interchange acknowledgment',
  usage: 'situational',
  max: 1,
  position: 150,
  elements: [
    whole('TA101', 'control number of the interchange received', 'required', 9, 9),
    date('TA102', 'date of the interchange received', 'required', 6),
    time('TA103', 'time of the interchange received', 'required', 4),
    code('TA104', 'accepted or rejected', 'required', 1, 1, {
      codes: ['A', 'E', 'R'],
      list: 'interchange-acknowledgment',
    }),
    code('TA105', 'what was wrong', 'required', 3, 3, {
      codes: Array.from({ length: 32 }, (_, n) => String(n).padStart(3, '0')),
      list: 'interchange-note',
    }),
  ],
};

const interchangeTrailer: SegmentSpec = {
  id: 'IEA',
  name: 'Interchange trailer',
  usage: 'required',
  max: 1,
  position: 300,
  elements: [
    whole('IEA01', 'number of groups', 'required', 1, 5),
    whole('IEA02', 'interchange control number', 'required', 9, 9),
  ],
};

/** From ISA to IEA: what one sender hands to one receiver. */
export const interchange: LoopSpec = {
  id: 'interchange',
  name: 'Interchange',
  usage: 'required',
  max: Number.POSITIVE_INFINITY,
  position: 100,
  segments: [interchangeHeader, acknowledgment, interchangeTrailer],
  loops: [group],
};
