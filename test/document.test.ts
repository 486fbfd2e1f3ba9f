import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimSummaries, parseDocument, paymentsOf, providerAdjustments } from '../server/document';
import { elementName, locateElement } from '../server/located-element';
import { sequenceText } from '../server/syntax/sequence';
import { readFixture, withCursor } from './harness';

const whole = readFixture(
  'CLP*A1*1*100*80**MB*X1~\nCAS*CO*45*20~\nCLP*A2*2*50*0~\nPLB*1234567893*20251231*WO:A9*10*L6*-1~\n',
);

test('a remittance is its interchanges, groups, payments and claims', () => {
  const document = parseDocument(whole.text + whole.text);
  assert.equal(document.interchanges.length, 2);
  const payments = [...paymentsOf(document)];
  assert.equal(payments.length, 2);
  for (const payment of payments) {
    assert.equal(payment.head.payer?.name?.value, 'EXAMPLE MEDICARE CONTRACTOR');
    assert.equal(payment.trailer?.control?.value, '0001');
    assert.deepEqual(
      claimSummaries(document, payment).map(({ account }) => account?.value),
      ['A1', 'A2'],
    );
    assert.deepEqual(
      providerAdjustments(document, payment).map(({ reason, reference }) => [
        reason?.value,
        reference?.value,
      ]),
      [
        ['WO', 'A9'],
        ['L6', undefined],
      ],
    );
  }
});

test('what is inside a missing envelope is not lost', () => {
  const bare = whole.text.split('\n').filter((line) => !/^(ISA|GS|GE|IEA)/.test(line));
  const document = parseDocument(bare.join('\n'));
  assert.equal(document.interchanges.length, 1);
  assert.equal(document.interchanges[0]?.head, undefined);
  assert.equal([...paymentsOf(document)].length, 1);
});

test('any text gives a document', () => {
  for (const text of ['', '\n', 'ISA', 'ISA*', 'hello', '~~~~', 'CLP', 'ST*837*1~', '\ufeff']) {
    const document = parseDocument(text);
    assert.equal(sequenceText(document.sequence), text);
    for (let offset = 0; offset <= text.length; offset++) locateElement(document, offset);
  }
});

test('a place has the name that people tell each other', () => {
  const names = (marked: string) => {
    const { text, offset } = withCursor(marked);
    const place = locateElement(parseDocument(text), offset);
    return place && `segment ${place.segment}, ${elementName(place)}`;
  };
  assert.equal(names('C$0LP*A1*1~CAS*CO*45*1~'), 'segment 1, CLP');
  assert.equal(names('CLP*A1*1~CAS*CO*45*$01~'), 'segment 2, CAS03');
  assert.equal(names('CLP*A1*1~\nCAS*CO*4$05*1~\n'), 'segment 2, CAS02');
  assert.equal(names('CLP*A1~SVC*HC:J1$0885:59*1~'), 'segment 2, SVC01-2');
  assert.equal(names('CLP*A1~SVC*HC:J1885:59*1$0~'), 'segment 2, SVC02');
});
