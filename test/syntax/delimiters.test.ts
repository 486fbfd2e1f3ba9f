import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementText, segmentId } from '../../server/syntax/block';
import { readDelimiters } from '../../server/syntax/delimiters';
import { packId } from '../../server/syntax/pack-id';
import { readSequence, type Sequence } from '../../server/syntax/sequence';

const isa = (element: string, repetition: string, component: string, terminator: string) =>
  `ISA,00,          ,00,          ,ZZ,PAYER          ,ZZ,PROVIDER       ,250815,0830,${repetition},00501,000000835,0,P,${component}`.replaceAll(
    ',',
    element,
  ) + terminator;

const opens = ['ISA', 'GS', 'CLP', 'IEA'].map(packId);

test('any four characters may divide an interchange', () => {
  for (const [element, repetition, component, terminator] of [
    ['*', '^', ':', '~'],
    ['|', '!', '>', "'"],
    ['*', '^', ':', '\n'],
    ['*', '^', '>', '\r'],
    ['\u001d', '\u001f', '\u001c', '\u001e'],
    ['+', '^', '<', '§'],
  ] as const) {
    const text = `${isa(element, repetition, component, terminator)}GS${element}HP${element}A${terminator}`;
    const expected = { element, repetition, component, segment: terminator, counted: true };
    assert.deepEqual(readDelimiters(text, 0), expected);
    assert.deepEqual(ids(readSequence(text, opens)), ['ISA', 'GS']);
  }
});

test('line breaks after a terminator are spacing, in any style', () => {
  for (const lineBreak of ['', '\n', '\r\n', '\r', '\n\n  \t']) {
    const text = `${isa('*', '^', ':', '~')}${lineBreak}GS*HP*A~${lineBreak}IEA*1*7~${lineBreak}`;
    const sequence = readSequence(text, opens);
    assert.deepEqual(ids(sequence), ['ISA', 'GS', 'IEA']);
    assert.equal(sequence.terminated, true);
  }
});

test('in a file of CRLF lines the carriage return is not part of an element', () => {
  const text = `${isa('*', '^', ':', '\r\n')}GS*HP*A\r\nIEA*1*7\r\n`;
  const sequence = readSequence(text, opens);
  assert.deepEqual(ids(sequence), ['ISA', 'GS', 'IEA']);
  assert.equal(elementText(blockOf(sequence, 2), 0, 2), '7');
});

test('an ISA that is not 106 characters wide is read by its own separators', () => {
  const narrow = 'ISA*00**00**ZZ*PAYER*ZZ*PROVIDER*250815*0830*^*00501*1*0*P*:~GS*HP~';
  assert.equal(readDelimiters(narrow, 0)?.segment, '~');
  assert.equal(readDelimiters(narrow, 0)?.component, ':');
  const short = 'ISA*00*          *ZZ*PAYER*ZZ*PROVIDER*250815*0830*^*00501*1*0*P*:~GS*HP*A~';
  assert.deepEqual(ids(readSequence(short, opens)), ['ISA', 'GS']);
  const noComponent = 'ISA*00**00**ZZ*A*ZZ*B*250815*0830*^*00501*1*0*P*~GS*HP*A~';
  for (const lineBreak of ['', '\n', '\r\n']) {
    const lines = `${noComponent}IEA*1*7~`.replaceAll('~', `~${lineBreak}`);
    assert.equal(readDelimiters(lines, 0)?.segment, '~');
    assert.deepEqual(ids(readSequence(lines, opens)), ['ISA', 'GS', 'IEA']);
  }
});

test('each interchange of a file has its own delimiters', () => {
  const first = `${isa('*', '^', ':', '~')}IEA*1*7~`;
  const second = `${isa('|', '^', '>', '\n')}IEA|1|8\n`;
  const sequence = readSequence(first + second, opens);
  assert.deepEqual(ids(sequence), ['ISA', 'IEA', 'ISA', 'IEA']);
  assert.equal(elementText(blockOf(sequence, 3), 0, 2), '8');
});

test('text before the first interchange is kept apart, and a name is not an interchange', () => {
  const text = `Sent by mail, ISAAC and ISA*x said.\n${isa('*', '^', ':', '~')}IEA*1*7~`;
  const sequence = readSequence(text, opens);
  assert.equal(blockOf(sequence, 0).segments, 0);
  assert.deepEqual(ids(sequence), ['ISA', 'IEA']);
});

test('an ISA that a line break ends leaves the terminator of all other lines', () => {
  const text = `${isa('*', '^', ':', '')}\nGS*HP*A~\nST*835*1~\nIEA*1*7~\n`;
  assert.deepEqual(ids(readSequence(text, opens)), ['ISA', 'GS', 'ST', 'IEA']);
  assert.equal(readDelimiters(text, 0)?.segment, '~');
  const accented = `${isa('*', '^', '|', '\r')}CLP*é\rCLP*é\r`;
  assert.equal(readDelimiters(accented, 0)?.segment, '\r');
});

test('segments without an interchange are read by the marks they use', () => {
  assert.deepEqual(ids(readSequence('CLP|A1|1|100|80~CAS|CO|45|20~', opens)), ['CLP', 'CAS']);
  assert.deepEqual(ids(readSequence('CLP*A1*1*100*80\nCAS*CO*45*20\n', opens)), ['CLP', 'CAS']);
});

test('a character beyond one byte is never taken for a delimiter', () => {
  const sequence = readSequence(`${isa('*', '^', ':', '~')}N1\u012aPR\u017e*A~`, opens);
  assert.deepEqual(ids(sequence), ['ISA', '']);
});

function ids({ blocks }: Sequence): string[] {
  return blocks.flatMap((block) =>
    Array.from({ length: block.segments }, (_, i) => segmentId(block, i)),
  );
}

function blockOf({ blocks }: Sequence, index: number) {
  const block = blocks[index];
  assert.ok(block);
  return block;
}

test('text that is not X12 after the ISA frames every segment; spacing and terminators do not', () => {
  const frameOf = (between: string, rest = '') => {
    const text = `${isa('*', '^', ':', '~')}${between}GS*HP*A*B*20251114*0930*1*X*005010X221A1~`;
    return readDelimiters(text + rest, 0)?.framed;
  };
  for (const between of ['|', '\f', '\v', '\n\f', '\u0085', '\u2028', '\u00a0', '\ufeff', '~|']) {
    assert.equal(frameOf(between), 'text', JSON.stringify(between));
  }
  for (const between of ['', '\n', '\r\n\t ', '~', '~\n~']) {
    assert.equal(frameOf(between), undefined, JSON.stringify(between));
  }
  for (const between of ['\n2:', '\n   2  ', '\n000002', '\r\n[2] ', '\n2,"', '2']) {
    assert.equal(frameOf(between), 'numbers', JSON.stringify(between));
  }
  assert.equal(frameOf('~', '~ST*835*1~~BPR*'), 'terminators');
  assert.equal(frameOf('~\n', '\n~\nST*835*1~~'), 'terminators');
  assert.equal(frameOf('~', '~ST*835*1~BPR*'), undefined);
  assert.equal(frameOf('~~', '~~ST*835*1~~BPR*'), 'terminators');
});
