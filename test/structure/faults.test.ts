import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from '../../server/document';
import { remittance5010 } from '../../server/guide/005010X221A1/index';
import { placementOf } from '../../server/structure/block-placement';
import type { ElementFault } from '../../server/structure/element-fault';
import { elementFaults } from '../../server/structure/faults';
import { type Block, textOf } from '../../server/syntax/block';

const isa =
  'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *250815*1200*^*00501*000000001*0*P*:~';

/** The faults of the segments of one claim: `kind CLP03 "text"`. */
function faultsOf(segments: string): string[] {
  const { blocks } = parseDocument(`${isa}${segments}`).sequence;
  const block = blocks.at(-1) as Block;
  return elementFaults(block, placementOf(block, remittance5010)).map((fault) =>
    describe(block, fault),
  );
}

function describe(block: Block, { kind, segment, element, component, span }: ElementFault): string {
  const part = component === undefined ? '' : `-${component}`;
  return `${kind} ${segment.id}${element}${part} "${textOf(block, span)}"`;
}

const claim = 'CLP*A1*1*100*80**MB*X1~NM1*QC*1*DOE~';

test('a correct segment has no fault and allocates none', () => {
  const blocks = parseDocument(`${isa}${claim}${claim}`).sequence.blocks.slice(1) as Block[];
  const [first, second] = blocks.map((block) =>
    elementFaults(block, placementOf(block, remittance5010)),
  );
  assert.deepEqual(first, []);
  assert.equal(first, second);
});

const cases: Readonly<Record<string, readonly string[]>> = {
  // Missing and too many.
  'CLP*A1*1*100*80**MB~': ['ends early CLP7 ""'],
  'CLP~': ['ends early CLP1 ""'],
  'CLP*A1**100*80**MB*X1~': ['missing CLP2 ""'],
  'CLP*A1*1*100*80**MB*~': ['ends early CLP7 ""'],
  'CLP*A1*1*100*80**MB*X1***~': ['trailing separators CLP8 "***"'],
  'CLP*A1*1*100*80**MB*X1*11*1*30~': ['not used CLP10 "30"'],
  'CLP*A1*1*100*80**MB*X1*11*1**123*1*1**A*B~': ['too many elements CLP15 "A*B"'],
  // Numbers.
  'CLP*A1*1*1e2*80**MB*X1~': ['bad number CLP3 "1e2"'],
  'CLP*A1*1*1,000*+80**MB*X1~': ['bad number CLP3 "1,000"', 'bad number CLP4 "+80"'],
  'CLP*A1*1*-*.**MB*X1~': ['bad number CLP3 "-"', 'bad number CLP4 "."'],
  'CLP*A1*1*-100.00*.5**MB*X1~': [],
  'CLP*A1*1*0100*0**MB*X1~': ['leading zeros CLP3 "0100"'],
  'CLP*A1*1*-12345678.78*0.5**MB*X1~': [],
  'CLP*A1*1*12345678901234567.89*0**MB*X1~': ['too long CLP3 "12345678901234567.89"'],
  // Codes and text.
  'CLP*A1*99*100*80**MB*X1~': ['unknown code CLP2 "99"'],
  'CLP*A1*1*100*80**mb*X1~': ['unknown code CLP6 "mb"'],
  'CLP*A1*1*100*80**MB*X1*123~': ['too long CLP8 "123"'],
  'CLP* A1*1*100 *80**MB*X1 ~': [
    'surrounding spaces CLP1 " A1"',
    'surrounding spaces CLP3 "100 "',
    'surrounding spaces CLP7 "X1 "',
  ],
  'CLP*A:1*1*100*80**MB*X^1~': [
    'component separator CLP1 "A:1"',
    'repetition separator CLP7 "X^1"',
  ],
  'clp*A1*1*100*80**MB*X1~': ['lower-case id CLP0 "clp"'],
  // Dates.
  'CLP*A1*1*100*80**MB*X1~DTM*232*20250229~': ['impossible date DTM2 "20250229"'],
  'CLP*A1*1*100*80**MB*X1~DTM*232*20240229~': [],
  'CLP*A1*1*100*80**MB*X1~DTM*232*250815~': ['bad date DTM2 "250815"'],
  'CLP*A1*1*100*80**MB*X1~DTM*232*20250815*1200~': ['not used DTM3 "1200"'],
  // Components.
  'CLP*A1*1*100*80**MB*X1~SVC*HC:99213:25*1*1~': [],
  'CLP*A1*1*100*80**MB*X1~SVC*HC*1*1~': ['missing SVC1-2 ""'],
  'CLP*A1*1*100*80**MB*X1~SVC*:99213*1*1~': ['missing SVC1-1 ""'],
  'CLP*A1*1*100*80**MB*X1~SVC*HC>99213*1*1~': ['other separator SVC1 "HC>99213"'],
  'CLP*A1*1*100*80**MB*X1~SVC*HC:99213::*1*1~': ['trailing separators SVC1-3 "::"'],
  'CLP*A1*1*100*80**MB*X1~SVC*HC:99213:255*1*1~': ['too long SVC1-3 "255"'],
  'CLP*A1*1*100*80**MB*X1~SVC*HC:99213:1A:1A:1A:1A:::9*1*1~': ['too many components SVC1-9 "9"'],
  // Elements that depend on each other.
  'CLP*A1*1*100*80**MB*X1~CAS*CO*45*10**253~': ['condition CAS6 ""'],
  'CLP*A1*1*100*80**MB*X1~CAS*CO*45*10***10~': ['condition CAS5 ""'],
  'CLP*A1*1*100*80**MB*X1~CAS*CO*45*10**253**1~': [],
  'CLP*A1*1*100*80**MB*X1~NM1*QC*1*DOE*****MI~': ['condition NM19 ""'],
};

for (const [segments, faults] of Object.entries(cases)) {
  test(`${segments} has ${faults.length} faults`, () => {
    assert.deepEqual(faultsOf(segments), faults);
  });
}

test('a payment whose date is one separator too early ends before BPR16', () => {
  assert.deepEqual(faultsOf(`ST*835*0001~BPR*I*34*C*CHK***********20250318~`), [
    'ends early BPR16 ""',
  ]);
});

test('padding in the envelope is not a fault, and its codes are read without it', () => {
  const padded = isa.replace('*ZZ*SENDER', '*ZZ *SENDER').replace('*00501*', '*00401*');
  const { blocks } = parseDocument(`${padded}GS*HP~`).sequence;
  const block = blocks[0] as Block;
  assert.deepEqual(
    elementFaults(block, placementOf(block, remittance5010)).map((fault) => describe(block, fault)),
    ['unknown code ISA12 "00401"'],
  );
});
