import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  partAtAddress,
  type ShownPart,
  splitAddress,
  splitScheme,
} from '../../server/protocol/split-address';

const shown: ShownPart = {
  source: 'file:///c%3A/remits/april%202025.835',
  part: 'claim',
  title: 'claim A1/7',
  identity: { numbers: ['000000905', '0001', '12345678', 'A1/7', '1', 'X1'], nth: 0 },
  numbering: [
    { here: 1, inFile: 1 },
    { here: 9, inFile: 47 },
  ],
};

test('the tab of a view names the file and the part', () => {
  const { pathname, protocol } = new URL(splitAddress(shown));
  assert.equal(protocol, `${splitScheme}:`);
  assert.equal(decodeURIComponent(pathname), '/april 2025.835 (claim A1-7).835');
});

test('an address says what is shown, whatever the file and the claim are called', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 20 });
  const number = fc.nat(1_000_000);
  const plain = { noNullPrototype: true };
  fc.assert(
    fc.property(
      fc.record(
        {
          source: anything.map((path) => `file:///${encodeURI(path)}`),
          part: fc.constantFrom<ShownPart['part']>('file', 'payment', 'claim'),
          identity: fc.record({ numbers: fc.array(anything), nth: number }, plain),
          title: fc.oneof(anything, fc.constantFrom('claim \ud800', 'claim ?#%/\\')),
          numbering: fc.array(fc.record({ here: number, inFile: number }, plain), { maxLength: 5 }),
        },
        plain,
      ),
      (part) => {
        const address = splitAddress(part);
        assert.deepEqual(partAtAddress(address), part);
        // An editor writes addresses in its own way, as a URL parser does.
        assert.deepEqual(partAtAddress(new URL(address).href), part);
      },
    ),
  );
});

test('any other address shows no part', () => {
  for (const address of [
    '',
    'file:///april.835',
    `${splitScheme}:/april.835`,
    `${splitScheme}:/april.835?%7B%7D`,
    `${splitScheme}:/april.835?%`,
    `${splitScheme}:/april.835?${encodeURIComponent('{"source":"a","part":"page"}')}`,
    splitAddress(shown).replace('inFile', 'inText'),
  ]) {
    assert.equal(partAtAddress(address), undefined, address);
  }
});
