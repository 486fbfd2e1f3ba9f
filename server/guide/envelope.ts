import { code, date, qualifier, text, time, whole } from './elements';
import type { Guide } from './guide';
import type { LoopSpec, SegmentSpec } from './spec';

const everAgain = { usage: 'required', max: Number.POSITIVE_INFINITY } as const;
const once = { usage: 'required', max: 1 } as const;

/** From ISA to IEA: what one sender sends one receiver, with groups of one kind of transaction. */
export function interchange(guide: Omit<Guide, 'root'>, transaction: LoopSpec): LoopSpec {
  return {
    id: 'interchange',
    name: 'Interchange',
    ...everAgain,
    position: 100,
    segments: [interchangeHeader(guide), acknowledgment, interchangeTrailer],
    loops: [group(guide, transaction)],
  };
}

/** From GS to GE: transactions of one kind. */
function group(guide: Omit<Guide, 'root'>, transaction: LoopSpec): LoopSpec {
  return {
    id: 'group',
    name: 'Group',
    ...everAgain,
    position: 200,
    segments: [groupHeader(guide), groupTrailer],
    loops: [transaction],
  };
}

/** SE: the end of a transaction. */
export const transactionTrailer: SegmentSpec = {
  id: 'SE',
  name: 'Transaction trailer',
  ...once,
  position: 1200,
  elements: [
    whole('SE01', 'segment count', 'required', 1, 10),
    text('SE02', 'transaction control number', 'required', 4, 9),
  ],
};

const idQualifiers = ['01', '14', '20', '27', '28', '29', '30', '33', 'ZZ'];

function interchangeHeader({ release: { id, standard } }: Omit<Guide, 'root'>): SegmentSpec {
  return {
    id: 'ISA',
    name: 'Interchange header',
    ...once,
    position: 100,
    elements: [
      qualifier('ISA01', 'authorization qualifier', 'required', 2, 2, {
        codes: ['00', '03'],
        list: 'authorization-qualifier',
      }),
      text('ISA02', 'authorization information', 'required', 10, 10),
      qualifier('ISA03', 'security qualifier', 'required', 2, 2, {
        codes: ['00', '01'],
        list: 'security-qualifier',
      }),
      text('ISA04', 'security information', 'required', 10, 10),
      qualifier('ISA05', 'sender ID qualifier', 'required', 2, 2, {
        codes: idQualifiers,
        list: 'interchange-id-qualifier',
      }),
      text('ISA06', 'sender ID', 'required', 15, 15),
      qualifier('ISA07', 'receiver ID qualifier', 'required', 2, 2, {
        codes: idQualifiers,
        list: 'interchange-id-qualifier',
      }),
      text('ISA08', 'receiver ID', 'required', 15, 15),
      date('ISA09', 'interchange date', 'required', 6),
      time('ISA10', 'interchange time', 'required', 4),
      standard
        ? text('ISA11', 'standards ID', 'required', 1, 1, { codes: [standard] })
        : text('ISA11', 'repetition separator', 'required', 1, 1),
      code('ISA12', 'interchange version', 'required', 5, 5, { codes: [id] }),
      whole('ISA13', 'interchange control number', 'required', 9, 9),
      code('ISA14', 'acknowledgment requested', 'required', 1, 1, {
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
}

// Published tables give TA1 the position of the groups, but it comes before the first of them.
const acknowledgment: SegmentSpec = {
  id: 'TA1',
  name: 'Interchange acknowledgment',
  usage: 'situational',
  max: 1,
  position: 150,
  elements: [
    whole('TA101', 'control number of the acknowledged interchange', 'required', 9, 9),
    date('TA102', 'date of the acknowledged interchange', 'required', 6),
    time('TA103', 'time of the acknowledged interchange', 'required', 4),
    code('TA104', 'acknowledgment code', 'required', 1, 1, {
      codes: ['A', 'E', 'R'],
      list: 'interchange-acknowledgment',
    }),
    code('TA105', 'interchange note code', 'required', 3, 3, {
      codes: Array.from({ length: 32 }, (_, n) => String(n).padStart(3, '0')),
      list: 'interchange-note',
    }),
  ],
};

const interchangeTrailer: SegmentSpec = {
  id: 'IEA',
  name: 'Interchange trailer',
  ...once,
  position: 300,
  elements: [
    whole('IEA01', 'group count', 'required', 1, 5),
    whole('IEA02', 'interchange control number', 'required', 9, 9),
  ],
};

function groupHeader({ id, group: kind }: Omit<Guide, 'root'>): SegmentSpec {
  return {
    id: 'GS',
    name: 'Group header',
    ...once,
    position: 100,
    elements: [
      code('GS01', 'functional group code', 'required', 2, 2, {
        codes: [kind],
        list: 'functional-group',
      }),
      text('GS02', 'application sender code', 'required', 2, 15),
      text('GS03', 'application receiver code', 'required', 2, 15),
      date('GS04', 'group date', 'required'),
      time('GS05', 'group time', 'required'),
      whole('GS06', 'group control number', 'required', 1, 9),
      code('GS07', 'responsible agency', 'required', 1, 2, {
        codes: ['X'],
        list: 'standards-body',
      }),
      text('GS08', 'guide version', 'required', 1, 12, { codes: [id] }),
    ],
  };
}

const groupTrailer: SegmentSpec = {
  id: 'GE',
  name: 'Group trailer',
  ...once,
  position: 300,
  elements: [
    whole('GE01', 'transaction count', 'required', 1, 6),
    whole('GE02', 'group control number', 'required', 1, 9),
  ],
};
