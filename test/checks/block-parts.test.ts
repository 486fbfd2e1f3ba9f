import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checks } from '../../server/checks';
import { hasBlockPart, partsOfBlock } from '../../server/checks/block-parts';
import type { BlockCheck } from '../../server/checks/check';
import { optionsFor } from '../../server/checks/options-for';
import { parseDocument } from '../../server/document';
import { blockContextAt } from '../../server/engine/block-context';
import { readFixture } from '../harness';

const folder = join('test', 'checks');
const rules = checks.filter((rule): rule is BlockCheck => rule.scope === 'block');

test('rules find nothing in a block without the part that they need', () => {
  const found = { with: new Set<string>(), without: new Set<string>() };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.835'))) {
    const { text, options } = readFixture(readFileSync(join(folder, file), 'utf8'));
    const document = parseDocument(text);
    for (const [i, block] of document.sequence.blocks.entries()) {
      const { payment, guide } = blockContextAt(document, i);
      const parts = partsOfBlock(block);
      for (const rule of rules) {
        if (rule.guides && !rule.guides.includes(guide?.id ?? '')) continue;
        const side = hasBlockPart(parts, rule.needs) ? found.with : found.without;
        const context = { payment, guide, options: optionsFor(options, payment) };
        const report = () => {
          side.add(rule.id);
        };
        rule.run(block, report, context);
      }
    }
  }
  assert.deepEqual([...found.without], []);
  assert.deepEqual([...found.with].sort(), rules.map(({ id }) => id).sort());
});
