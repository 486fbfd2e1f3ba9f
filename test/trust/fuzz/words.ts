import assert from 'node:assert/strict';

/** What must not reach a screen or a log: control, format, and bidirectional characters. */
const hidden = /[\p{C}\p{Zl}\p{Zp}]/u;

/** A text for people is on one line, of a bounded length, and holds nothing that acts. */
export function assertClean(text: string, most = 500): void {
  assert.ok(!hidden.test(text), 'a hidden character in a text for people');
  assert.ok(text.length <= most, 'too long a text for people');
}
