import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { checks } from '../../server/checks';
import { defaultOptions } from '../../server/checks/options';
import { createChecker } from '../../server/stream/checker';
import { goodFile, worstFiles } from './worst-files';

const size = 60_000;
const piece = 65_536;

/** Processor time, not time on the clock: other programs may be busy as well. */
const allowed = allowance();

for (const { name, make } of worstFiles) {
  test(`${name}: read in a time in proportion to its length, with a bounded number of findings`, () => {
    const { took, listed } = check(make(size));
    assert.ok(took < allowed, `${Math.round(took)} ms, ${Math.round(allowed)} ms are allowed`);
    assert.ok(listed <= checks.length * (defaultOptions.maxPerRule + 1));
  });
}

/** What steps over each other takes far longer than this, also where a machine is slow. */
function allowance(): number {
  const good = goodFile(size);
  check(good);
  return 500 + 20 * check(good).took;
}

function check(text: string): { readonly took: number; readonly listed: number } {
  const before = process.cpuUsage();
  const checker = createChecker(defaultOptions);
  let listed = 0;
  for (let at = 0; at < text.length; at += piece)
    listed += checker.push(text.slice(at, at + piece)).length;
  listed += checker.end().length;
  const { user, system } = process.cpuUsage(before);
  return { took: (user + system) / 1_000, listed };
}
