import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Delimiters } from '../../server/syntax/delimiters';
import { packId, unpackId } from '../../server/syntax/pack-id';
import { scan } from '../../server/syntax/scan';
import type { Scan } from '../../server/syntax/tokens';

const opens = ['CLP', 'SE'].map(packId);
const window = 65_536;

/** A piece with every kind of character; a window's end must not divide any of it. */
const piece = (segment: string) =>
  `CLP*A*é*😀${segment}cas*CO\u0001*45${segment}\r\n \tSE*1${segment}\nCLP*\u012a*\r*\n*\r\n*B${segment}REF`;

for (const segment of ['~', '\n', '\r', '\u001d']) {
  test(`text is read alike wherever a window ends, segments ended by ${JSON.stringify(segment)}`, () => {
    const delimiters: Delimiters = {
      element: '*',
      component: ':',
      repetition: '^',
      segment,
      counted: true,
    };
    const end = `\r\n${piece(segment)}`;
    const alone = picture(scan(end, opens, delimiters), 0);
    for (let before = window - end.length - 5; before <= window + 5; before++) {
      const start = `NTE*${'A'.repeat(before - 5)}${segment}`;
      const whole = scan(start + end, opens, delimiters);
      assert.deepEqual(picture(whole, start.length), alone, `${before} characters before it`);
    }
  });
}

test('an ID is packed in upper case, and what is not an ID is 0', () => {
  assert.equal(unpackId(packId('clp')), 'CLP');
  assert.equal(unpackId(packId('N1')), 'N1');
  assert.equal(packId('CLPX'), 0);
});

/** What was read after an offset, counted from there. */
function picture({ tokens, cuts, terminated }: Scan, from: number) {
  const { marks, firstMark, ids, rows, odd } = tokens;
  const first = from > 0 ? 1 : 0;
  // The break that ended the text before it was counted there.
  const breaks = from > 0 && /[\r\n]/.test(tokens.text.charAt(from - 1)) ? 1 : 0;
  return {
    segments: Array.from({ length: rows - first }, (_, i) => {
      const [start, end] = [firstMark[first + i], firstMark[first + i + 1]];
      return [unpackId(ids[first + i] ?? 0), ...marks.slice(start, end).map((mark) => mark - from)];
    }),
    cuts: cuts.slice(1).map((cut) => ({
      start: cut.start - from,
      row: cut.row - first,
      lineBreaks: cut.lineBreaks - breaks,
      lineStart: cut.lineStart - from,
    })),
    odd: odd.map((offset) => offset - from),
    terminated,
  };
}
