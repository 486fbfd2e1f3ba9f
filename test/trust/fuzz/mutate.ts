import type { Random } from './random';

/** Changes a text in one way that happens to files, or that an attacker would try. */
export type Mutation = (text: string, random: Random, other: string) => string;

/** A text after a few changes. */
export function mutate(text: string, random: Random, other: string): string {
  let now = text;
  for (let left = random.between(1, 6); left > 0; left--) {
    const mutation = random.one(random.chance(0.5) ? byElement : byUnit);
    now = mutation(now, random, other);
  }
  return now;
}

const units = [
  ...['~', '*', ':', '^', '|', '>', '\n', '\r\n', '\r', ' ', '\t', '\0', '\u001a', '\f', '\u001d'],
  ...['\u0085', '\u2028', '\u2029', '\u202e', '\u200b', '\ufeff', '\ufffd', 'é', '😀', '\ud800'],
  ...['\udc00', '"', '`', '<', '[', '$', '\u001b[31m', '\u0007', 'ISA', 'ISA*', 'GS*', 'ST*835*'],
  ...['CLP*', 'CAS*CO*', 'SVC*HC:', 'PLB*', 'SE*', 'LX*', 'N1*', '253', '-', '.', '0', '9', '1e9'],
];

/** Values that codes, dates, and amounts are read from. */
const values = [
  ...['', '0', '-0', '1', '-1.5', '0.005', '1E3', '9'.repeat(18), '9'.repeat(400), '00.00', '+1'],
  ...['CO', 'PR', 'OA', '253', '45', 'N115', '20251006', '20260230', 'D8', '835', '22', '4', 'MB'],
  ...['HC:G0463', 'HC:', '::', 'AB:', 'XX', '1234567893', 'A'.repeat(60), ' ', '  1 ', '\u202e'],
  ...['![x](http://127.0.0.1/)', '=1+1', '<b>', '# x', '__proto__', 'constructor', '\u0000'],
];

const byUnit: readonly Mutation[] = [
  (text, random) => replaced(text, random, ''),
  (text, random) => replaced(text, random, random.one(units)),
  (text, random) => replaced(text, random, random.one(units).repeat(random.between(1, 40))),
  (text, random) => inserted(text, random, random.one(units)),
  (text, random) => inserted(text, random, String.fromCharCode(random.below(0x10000))),
  (text, random) => inserted(text, random, String.fromCharCode(random.below(256))),
  (text, random) => inserted(text, random, part(text, random)),
  (text, random, other) => inserted(text, random, part(other, random)),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(Math.min(text.length, 400) + 1)),
  (text, random) => random.one(heads) + text,
  (text, random) => text + random.one(heads),
  (text, random) => text.replaceAll('\n', random.one(['', '\r\n', '\r', '\n\n', ' \n', '\u0085'])),
  (text, random) =>
    text.replaceAll('~', random.one(['~\n', '~\r\n', '\n', "'", '~|', '~~', '', '~ '])),
  (text, random) => text.replaceAll('*', random.one(['|', '\u001d', '+', '~', ':', '**'])),
  (text, random) => wrapped(text.replaceAll(/[\r\n]/g, ''), random.one([60, 80, 128, 7])),
  (text, random) => framed(text, random.one(['> ', '"', '1: ', '\u000b', '   '])),
  (text, random) => numbered(text, random.one([': ', '\t', '  ', '|', ''])),
  (text) => text.toLowerCase(),
  (text) => `${text}${text}`,
  (text) => Array.from(text).join('\0'),
];

const byElement: readonly Mutation[] = [
  (text, random) => inElements(text, random, (all, i) => all.splice(i, 1)),
  (text, random) => inElements(text, random, (all, i) => all.splice(i, 0, '')),
  (text, random) => inElements(text, random, (all, i) => all.splice(i, 1, random.one(values))),
  (text, random) => inElements(text, random, (all, i) => all.splice(i, 0, random.one(values))),
  (text, random) => inElements(text, random, (all, i) => all.splice(i, 0, all[i] ?? '')),
  (text, random) => inElements(text, random, (all) => all.push('', '', '')),
  (text, random) => inElements(text, random, (all) => all.splice(1)),
  (text, random) => inElements(text, random, (all, i) => padded(all, i)),
  (text, random) => inSegments(text, random, (all, i) => all.splice(i, 1)),
  (text, random) => inSegments(text, random, (all, i) => all.splice(i, 0, all[i] ?? '')),
  (text, random) => inSegments(text, random, (all, i) => all.splice(i, 0, '')),
  (text, random) => inSegments(text, random, (all, i) => all.splice(i, random.between(1, 9))),
  (text, random) =>
    inSegments(text, random, (all, i) => {
      const [moved = ''] = all.splice(i, 1);
      all.splice(random.below(all.length + 1), 0, moved);
    }),
  (text, random) =>
    inSegments(text, random, (all, i) => {
      const run = all.slice(i, i + random.between(1, 12));
      all.splice(random.below(all.length + 1), 0, ...run);
    }),
  (text, random) =>
    inSegments(text, random, (all, i) => all.splice(i, 1, torn(all[i] ?? '', random))),
];

/** What mails, terminals, and other programs put before a file. */
const heads = [
  ...[
    '\ufeff',
    '\n\n',
    '   ',
    'From: x\n\n',
    '\u000b',
    '%PDF-1.7\n',
    '<html>',
    '{"a":',
    'PK\u0003\u0004',
  ],
  ...[
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n',
    '\0\0\0',
    'ISA*00~',
    '\u001a',
    'GS*HP*A*B~',
  ],
];

function inserted(text: string, random: Random, put: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + put + text.slice(at);
}

function replaced(text: string, random: Random, put: string): string {
  const at = random.below(text.length + 1);
  const length = random.one([1, 1, 2, 5, 40, 300]);
  return text.slice(0, at) + put + text.slice(at + random.between(1, length));
}

function part(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(at, at + random.between(1, 500));
}

function wrapped(text: string, column: number): string {
  return text.replaceAll(new RegExp(`.{${column}}`, 'gs'), '$&\n');
}

function framed(text: string, frame: string): string {
  return text.replaceAll(/^/gm, frame);
}

function numbered(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line, i) => `${i + 1}${mark}${line}`)
    .join('\n');
}

function torn(segment: string, random: Random): string {
  const at = random.below(segment.length + 1);
  return `${segment.slice(0, at)}${random.one(['\n', '\r\n', '~', ' '])}${segment.slice(at)}`;
}

function padded(all: string[], at: number): void {
  all[at] = ` ${all[at]} `;
}

/** Changes the list of segments, as divided by the usual terminator or else by lines. */
function inSegments(
  text: string,
  random: Random,
  change: (segments: string[], at: number) => void,
): string {
  const terminator = text.includes('~') ? '~' : text.includes("'") ? "'" : '\n';
  const segments = text.split(terminator);
  change(segments, random.below(segments.length));
  return segments.join(terminator);
}

function inElements(
  text: string,
  random: Random,
  change: (elements: string[], at: number) => void,
): string {
  const separator = text.includes('*') ? '*' : text.includes('|') ? '|' : '\u001d';
  return inSegments(text, random, (segments, i) => {
    const elements = (segments[i] ?? '').split(separator);
    change(elements, random.between(Math.min(1, elements.length - 1), elements.length - 1));
    segments[i] = elements.join(separator);
  });
}
