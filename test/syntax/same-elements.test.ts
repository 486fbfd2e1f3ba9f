import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClaim, parseDocument } from '../../server/document';
import { haveSameElements } from '../../server/syntax/same-elements';

const isa = (element: string, component: string, end: string) =>
  `ISA*00*          *00*          *ZZ*A              *ZZ*B              *251006*1200*^*00501*000000001*0*P*`.replaceAll(
    '*',
    element,
  ) +
  component +
  end;

/** The claim of a text of segments that are written with these delimiters. */
function claimOf(segments: string, element = '*', component = ':', end = '~') {
  const written = segments.replaceAll('*', element).replaceAll(':', component);
  const text = isa(element, component, end) + written.replaceAll('~', end);
  return parseDocument(text).sequence.blocks.find(isClaim) ?? assert.fail();
}

const claim = 'CLP*A1*1*100*80**12*X1~SVC*HC:99213:25*100*80~CAS*CO*45*20~';

test('delimiters and line breaks make no difference', () => {
  for (const other of [
    claimOf(claim, '|', '>', '~\r\n'),
    claimOf(claim, '+', '^', "'"),
    claimOf(`${claim}\n \n`),
  ]) {
    assert.equal(haveSameElements(claimOf(claim), other), true);
  }
});

const others: Readonly<Record<string, string>> = {
  'another amount': claim.replace('*20~', '*21~'),
  'an amount with another number of digits': claim.replace('*20~', '*20.00~'),
  'an empty element more': claim.replace('*20~', '*20*~'),
  'a segment more': `${claim}CAS*PR*1*5~`,
  'a segment less': claim.replace('CAS*CO*45*20~', ''),
  'an element that moved': claim.replace('*80**12*', '*80*12**'),
  'another kind of segment': claim.replace('CAS*', 'AMT*'),
  'two elements instead of two components': claim.replace('HC:99213:25', 'HC*99213:25'),
};
for (const [name, other] of Object.entries(others)) {
  test(`${name} makes a difference`, () => {
    assert.equal(haveSameElements(claimOf(claim), claimOf(other)), false);
    assert.equal(haveSameElements(claimOf(other), claimOf(claim)), false);
  });
}

test('what divides components in one text is data in another', () => {
  // Its components are divided by '>', so ':' is a part of the procedure here.
  const data = claimOf(claim.replaceAll(':', '\u0001'), '*', '>');
  const written = parseDocument(`${isa('*', '>', '~')}${claim}`);
  const block = written.sequence.blocks.find(isClaim) ?? assert.fail();
  assert.equal(haveSameElements(claimOf(claim), block), false);
  assert.equal(haveSameElements(block, claimOf(claim)), false);
  assert.equal(haveSameElements(data, block), false);
});
