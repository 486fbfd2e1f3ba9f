import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonCodes } from '../../server/codes/reason-codes';
import { check, readFixture } from '../harness';

/** What travels with sequestration and is a denial, as billers meet it. */
const denials = (
  '4 5 6 7 8 11 15 16 18 22 26 27 29 31 49 50 55 56 96 97 109 119 146 151 163 164 167 170 183 ' +
  '184 185 197 198 204 226 227 236 250 251 252 284 296 299 302 B7 B9 B13 B20'
).split(' ');

/** What pays less, or differently, and is none. */
const ordinary = (
  '1 2 3 23 44 45 59 66 69 70 74 75 76 94 100 101 104 105 118 130 131 137 139 144 161 187 223 232 ' +
  '235 237 246 247 248 253 A5'
).split(' ');

for (const code of denials) {
  test(`${code} next to 253 is a denial with its own next step`, () => {
    const [finding, ...others] = denialsBeside(code);
    assert.deepEqual(others, []);
    assert.match(
      finding?.message ?? '',
      new RegExp(`which is not the reason: CO ${code} of 20.00`),
    );
    const next = reasonCodes.entries.find((entry) => entry.code === code)?.next ?? '';
    assert.ok(next !== '' && finding?.message.endsWith(`Next: ${next}`));
    assert.equal(finding?.related[0]?.message, '253: sequestration, not a denial');
  });
}

test('adjustments are never called denials', () => {
  for (const code of ordinary) assert.deepEqual(denialsBeside(code), [], code);
});

test('every reason on the list of kind denial or bundled is flagged, and no other', () => {
  for (const { code, kind } of reasonCodes.entries) {
    const refuses = kind === 'denial' || kind === 'bundled';
    assert.equal(denialsBeside(code).length, refuses ? 1 : 0, code);
  }
});

/** A line with sequestration and another reason code. */
function denialsBeside(code: string) {
  const { text } = readFixture(`CLP*A1*1*140*117.6**MB*X1*11*1~
SVC*HC:G0181*140*117.6**1~
DTM*472*20250310~
CAS*CO*253*2.4**${code}*20~
`);
  return check(text).filter(({ check }) => check === 'denial-beside-sequestration');
}
