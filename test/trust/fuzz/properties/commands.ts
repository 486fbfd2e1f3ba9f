import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { run } from '../../../cli/run';
import type { Property } from '../property';

const lines = [
  ['check', '-'],
  ['check', '--format', 'json', '-'],
  ['check', '--format', 'sarif', '-'],
  ['check', '--format', 'github', '-'],
  ['fix', '-'],
  ['format', '-'],
  ['join', '-'],
  ['show', '-'],
  ['show', '--page', 'claims', '--format', 'markdown', '-'],
  ['show', '--page', 'worklist', '--format', 'html', '-'],
  ['report', '-'],
  ['export', '--rows', 'adjustments', '--jobs', '1', '-'],
  ['export', '--rows', 'findings', '--jobs', '1', '-'],
  ['deidentify', '-'],
];

/** What a terminal, or a program that reads the output, would act on; a line break and a tab are not. */
const acting = /(?![\n\r\t])[\p{Cc}\p{Cf}]/u;

/** The command line ends with a status of its own, and never by a fault of the program. */
export const commands: Property = {
  name: 'commands',
  oneIn: 25,
  async hold({ text, random }) {
    const line = random.one(lines);
    const input = Buffer.from(text, random.one(['utf8', 'utf8', 'latin1', 'utf16le']));
    const { status, err } = await run(line, { input });
    const named = line.join(' ');
    assert.ok([0, 1, 2].includes(status), `${named}: status ${status}`);
    assert.ok(!/\bat .+:\d+:\d+\)?/.test(err), `${named}: a stack on standard error`);
    assert.ok(!acting.test(err), `${named}: a hidden character on standard error`);
  },
};
