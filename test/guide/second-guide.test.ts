import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { documentOf, type RemittanceDocument } from '../../server/document';
import { guideOfInterchange, guideOfPayment, namingGuideAt } from '../../server/document-guide';
import { checkBlock } from '../../server/engine/check-block';
import { openersOf } from '../../server/envelopes';
import { amount, code, text } from '../../server/guide/elements';
import type { Guide } from '../../server/guide/guide';
import { guides } from '../../server/guide/index';
import type { ElementSpec, LoopSpec, SegmentSpec } from '../../server/guide/spec';
import { placementOf } from '../../server/structure/block-placement';
import { elementFaults } from '../../server/structure/faults';
import { type Block, textOf } from '../../server/syntax/block';
import { readSequence } from '../../server/syntax/sequence';

// A guide of four segments, in the manner of a claim acknowledgment: its loops all begin with HL,
// and HL03 tells them apart.

const status = segment('STC', 100, [text('STC01', 'status', 'required', 2, 3)]);
const total = segment('AMT', 200, [
  code('AMT01', 'kind', 'required', 1, 3),
  amount('AMT02', 'total', 'required'),
]);

const patient = loop('patient', 200, [level('PT', 100), status], []);
const receiver = loop('receiver', 100, [level('21', 50), total], [patient]);
const transaction = loop(
  'transaction',
  100,
  [segment('ST', 100), segment('BHT', 150), segment('SE', 900)],
  [{ ...receiver, position: 200 }],
);
const group = loop('group', 100, [segment('GS', 100), segment('GE', 900)], [transaction]);

const acknowledgment: Guide = {
  id: '005010X214',
  name: 'claim acknowledgment',
  transaction: '277',
  group: 'HN',
  release: { id: '00501' },
  openers: ['HL'],
  root: loop('interchange', 100, [segment('ISA', 100), segment('IEA', 900)], [group]),
};

function loop(
  id: string,
  position: number,
  segments: LoopSpec['segments'],
  loops: readonly LoopSpec[],
): LoopSpec {
  return { id, name: id, usage: 'required', max: 100, position, segments, loops };
}

function segment(
  id: string,
  position: number,
  elements: readonly ElementSpec[] = [text(`${id}01`, 'anything', 'situational', 1, 80)],
): SegmentSpec {
  return { id, name: id, usage: 'required', max: 1, position, elements };
}

function level(kind: string, position: number): SegmentSpec {
  const elements = [
    text('HL01', 'number', 'required', 1, 12),
    text('HL02', 'number of the level above', 'situational', 1, 12),
    code('HL03', 'level', 'required', 1, 2, { codes: [kind] }),
  ];
  return { ...segment('HL', position, elements), qualifiers: [kind], qualifiedBy: 3 };
}

const known = [acknowledgment, ...guides];

function read(part: string): RemittanceDocument {
  const isa =
    'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *250815*1200*^*00501*000000001*0*P*:~';
  const whole = `${isa}GS*HN*A*B*20250815*1200*1*X*005010X214~ST*277~BHT~${part}SE~GE~IEA~`;
  return documentOf(readSequence(whole, openersOf(known)));
}

/** The loops of the segments in the blocks that an HL opens, and what is wrong with them. */
function judged(part: string) {
  const { sequence } = read(part);
  const blocks = sequence.blocks.slice(3, -3) as Block[];
  const placements = blocks.map((block) => placementOf(block, acknowledgment));
  const loops = placements.map(({ slots }) => slots.map((place) => place?.loop.id ?? '?'));
  const faults = placements.flatMap(({ faults }) => faults.map(({ kind }) => kind));
  const wrong = blocks.flatMap((block, i) =>
    elementFaults(block, placements[i] ?? assert.fail()).map(
      ({ kind, span }) => `${kind} "${textOf(block, span)}"`,
    ),
  );
  return { loops: loops.map((own) => own.join(' ')), faults, wrong };
}

test('a text of a second guide is read by it: blocks, loops, faults', () => {
  assert.deepEqual(judged('HL*1**21~AMT*YU*100~HL*2*1*PT~STC*A1~HL*3*1*PT~STC*A2~'), {
    loops: ['receiver receiver', 'patient patient', 'patient patient'],
    faults: [],
    wrong: [],
  });
  assert.deepEqual(judged('HL*1**21~AMT*YU*1~HL*2*1*PT~STC*A1000~SVC*1~'), {
    loops: ['receiver receiver', 'patient patient ?'],
    faults: ['unknown segment'],
    wrong: ['too long "A1000"'],
  });
});

test('an element other than the first distinguishes the levels of a hierarchy', () => {
  const { sequence } = read('HL*1**21~AMT*YU*1~');
  const [block] = sequence.blocks.slice(3);
  const { faults } = placementOf(block as Block, acknowledgment);
  assert.deepEqual(faults, []);
});

test('the guide of a part is found by its envelope', () => {
  const document = read('HL*1**21~AMT*YU*100~');
  const [interchange] = document.interchanges;
  const payment = interchange?.groups[0]?.payments[0];
  assert.ok(interchange?.groups[0] && payment);
  assert.equal(guideOfPayment(payment, interchange.groups[0], interchange, known), acknowledgment);
  assert.equal(guideOfInterchange(interchange, known), acknowledgment);
  assert.equal(namingGuideAt(document, 3, known), acknowledgment);
  assert.equal(namingGuideAt(document, 3), undefined);
});

test('rules of structure and elements judge by the guide; those of remittances stay silent', () => {
  const { sequence } = read('HL*2*1*PT~STC*A1000~SVC*1~');
  const block = sequence.blocks[3] as Block;
  const context = {
    payment: undefined,
    guide: acknowledgment,
    reading: 'another transaction',
  } as const;
  const found = checkBlock(block, context, defaultOptions).map(({ check }) => check.id);
  assert.deepEqual(found, ['unknown-segment', 'element-too-long']);
});
