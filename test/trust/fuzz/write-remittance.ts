import { remittance4010 } from '../../../server/guide/004010X091A1';
import { remittance5010 } from '../../../server/guide/005010X221A1';
import type { ElementSpec, LoopSpec, SegmentSpec } from '../../../server/guide/spec';
import type { Random } from './random';

interface Marks {
  readonly element: string;
  readonly component: string;
  readonly repetition: string;
  readonly segment: string;
}

const usual: Marks = { element: '*', component: ':', repetition: '^', segment: '~' };
const others: readonly Marks[] = [
  { element: '|', component: '>', repetition: '^', segment: "'" },
  { element: '*', component: ':', repetition: 'U', segment: '\n' },
  { element: '*', component: '>', repetition: '^', segment: '\r\n' },
  { element: '\u001d', component: '\u001f', repetition: '\u001c', segment: '\u001e' },
  { element: '*', component: ':', repetition: '~', segment: '~' },
  { element: '*', component: ':', repetition: '\u202e', segment: '~' },
  { element: '*', component: '\u0085', repetition: '\u00a0', segment: '\u00b6' },
];

/** Writes a remittance by the guide's own loops and elements; most of its values are valid. */
export function writeRemittance(random: Random): string {
  const guide = random.chance(0.8) ? remittance5010 : remittance4010;
  const marks = random.chance(0.6) ? usual : random.one(others);
  const lineBreak = random.one(['\n', '\n', '', '\r\n', '\r']);
  const share = random.one([0.05, 0.2, 0.5]);
  const segments: string[] = [];
  const control = String(random.between(1, 999_999_999)).padStart(9, '0');
  const isa = [
    ...['ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', 'PAYER'.padEnd(15), 'ZZ'],
    ...['PROVIDER'.padEnd(15), '250815', '0830', marks.repetition, '00501', control, '0', 'P'],
  ];
  segments.push([...isa, marks.component].join(marks.element));
  const writeLoop = (loop: LoopSpec, budget: { left: number }) => {
    for (const segment of loop.segments) {
      if (/^(?:ISA|IEA)$/.test(segment.id)) continue;
      if (segment.usage !== 'required' && !random.chance(share)) continue;
      const times = segment.max > 1 && random.chance(share) ? 2 : 1;
      for (let i = 0; i < times && budget.left > 0; i++) {
        budget.left--;
        segments.push(writeSegment(segment, marks, random, control));
      }
    }
    for (const inner of loop.loops) {
      if (inner.usage !== 'required' && !random.chance(Math.max(share, 0.4))) continue;
      const times = inner.max > 1 ? random.between(1, 3) : 1;
      for (let i = 0; i < times && budget.left > 0; i++) writeLoop(inner, budget);
    }
  };
  writeLoop(guide.root, { left: random.between(5, random.one([15, 30, 90])) });
  const closing = [
    ['SE', String(segments.length - 1), '0001'],
    ['GE', '1', '1'],
    ['IEA', '1', control],
  ];
  for (const elements of closing) {
    if (random.chance(0.9)) segments.push(elements.join(marks.element));
  }
  const ending = /[\r\n]/.test(marks.segment) ? marks.segment : marks.segment + lineBreak;
  return segments.map((segment) => segment + ending).join('');
}

function writeSegment(spec: SegmentSpec, marks: Marks, random: Random, control: string): string {
  const values = spec.elements.map((element, i) => {
    const isQualifier = i + 1 === (spec.qualifiedBy ?? 1);
    if (isQualifier && spec.qualifiers) return random.one(spec.qualifiers);
    return writeElement(element, marks, random, control);
  });
  while (values.length > 1 && values.at(-1) === '') values.pop();
  return [spec.id, ...values].join(marks.element);
}

function writeElement(spec: ElementSpec, marks: Marks, random: Random, control: string): string {
  const share = spec.usage === 'required' ? 0.98 : spec.usage === 'situational' ? 0.3 : 0.02;
  if (!random.chance(share)) return '';
  if (spec.components) {
    const parts = spec.components.map((part) => writeElement(part, marks, random, control));
    while (parts.length > 1 && parts.at(-1) === '') parts.pop();
    return parts.join(marks.component);
  }
  if (spec.codes && random.chance(0.95)) return random.one(spec.codes);
  if (spec.name.endsWith('control number')) return random.one(['1', '0001', control]);
  const known = spec.list === undefined ? undefined : listed[spec.list];
  if (known && random.chance(0.9)) return random.one(known);
  switch (spec.type) {
    case 'R':
    case 'N0':
      return random.one(amounts);
    case 'DT':
      return random.one(['20251006', '20241231', '20260229', '20130401', '251006', '00000000']);
    case 'TM':
      return random.one(['0830', '083059', '2460']);
    default:
      return random.one(words).slice(0, Math.max(spec.max, 1));
  }
}

const amounts = [
  '0',
  '1',
  '100',
  '98',
  '117.6',
  '2.40',
  '-20',
  '1E3',
  '.5',
  '10.005',
  '9'.repeat(18),
];
const words = ['ASHDOWN', 'LENA', 'A1', '1234567893', 'EXAMPLE CLINIC', 'X', 'É', '12B01', '21201'];

/** Codes that rules and pages have something to say about. */
const listed: Readonly<Record<string, readonly string[]>> = {
  'reason-code': ['45', '253', '1', '2', '3', '16', '97', '23', '94', '96', '18', 'A1', '999'],
  'group-code': ['CO', 'PR', 'OA', 'PI', 'CR'],
  'remark-code': ['N115', 'MA130', 'N781', 'M15', 'N862', 'ZZ9'],
  'claim-status': ['1', '2', '3', '4', '19', '20', '21', '22', '23', '25'],
  'provider-adjustment-reason': ['WO', 'FB', 'L6', 'CS', '72', 'IR', 'ZZ'],
};
