import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockCheck } from '../../server/checks/check';
import { parseDocument } from '../../server/document';
import { createCollector } from '../../server/engine/collector';
import { createLimit } from '../../server/engine/limit';

const check: BlockCheck = {
  id: 'limit-test',
  title: 'Test',
  severity: 'warning',
  tags: ['structure'],
  scope: 'block',
  run: () => {},
};
const rule = { check, severity: 'warning' } as const;
const blocks = parseDocument('ST*835*0001~CLP*A1~CLP*A2~').sequence.blocks;

/** Reports `count` findings in each block, and returns what is listed and how many were made. */
function report(count: number, max: number, limit?: ReturnType<typeof createLimit>) {
  let made = 0;
  const found = blocks.map((block) => {
    const collector = createCollector(block, max, limit);
    for (let i = 0; i < count; i++) {
      collector.by(rule)(() => {
        made++;
        return { span: { start: 0, end: 1 }, message: `Finding ${i}` };
      });
    }
    return collector.found();
  });
  return { found, made };
}

test('with a limit for the file, what is found beyond it is counted and not made', () => {
  const limit = createLimit(4);
  const { found, made } = report(3, 4, limit);
  assert.deepEqual(
    found.map(({ length }) => length),
    [3, 1, 0],
  );
  assert.equal(made, 4);
  const [rest] = limit.rest(blocks[0] as (typeof blocks)[number]);
  assert.equal(rest?.more, 5);
  assert.match(rest?.finding.message ?? '', /^5 more findings/);
});

test('without one, each block lists its own and counts the others', () => {
  const { found, made } = report(3, 2);
  assert.deepEqual(
    found.map((own) => own.map(({ more }) => more)),
    [
      [undefined, undefined, 1],
      [undefined, undefined, 1],
      [undefined, undefined, 1],
    ],
  );
  assert.equal(made, 6);
});
