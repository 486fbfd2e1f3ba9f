import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { showProgress } from '../../server/cli/input/progress';

const megabyte = 1_000_000;

test('on a terminal, a bar shows how much of a large file was read, and then disappears', () => {
  const { screen, seen } = fakeScreen(true);
  const progress = showProgress(screen, 'a.835', 1_000 * megabyte);
  progress.add(500 * megabyte);
  assert.match(seen(), /\[#{15}-{15}\] {2}50% of 1,000 MB {2}a\.835$/);
  progress.clear();
  assert.ok(seen().endsWith('\r\u001b[2K'));
});

test('if the size is not known, the bar counts', () => {
  const { screen, seen } = fakeScreen(true);
  showProgress(screen, '-', undefined).add(70 * megabyte);
  assert.match(seen(), /70 MB {2}-$/);
});

test('there is no bar in a pipe or for a small file', () => {
  for (const [terminal, size] of [
    [false, 1_000 * megabyte],
    [true, megabyte],
  ] as const) {
    const { screen, seen } = fakeScreen(terminal);
    const progress = showProgress(screen, 'a.835', size);
    progress.add(size);
    progress.clear();
    assert.equal(seen(), '');
  }
});

function fakeScreen(isTTY: boolean) {
  const screen = Object.assign(new PassThrough(), { isTTY, columns: 100 });
  let written = '';
  screen.on('data', (chunk) => {
    written += chunk;
  });
  return {
    screen,
    seen: () => {
      for (let chunk = screen.read(); chunk !== null; chunk = screen.read()) written += chunk;
      return written;
    },
  };
}
