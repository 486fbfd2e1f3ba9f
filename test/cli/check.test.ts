import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Summary } from '../../server/cli/formats/summary';
import type { FindingResult } from '../../server/stream/result';
import { startClient } from '../client';
import { folderWith } from './folder';
import { run } from './run';
import { allOffBut, unbalanced } from './texts';

interface FileResult {
  readonly file: string;
  readonly findings: readonly FindingResult[];
  readonly summary: Summary;
}

const good = join('test', 'samples', 'medicare-part-b.835');
const balanceOnly = ['--rule', 'claim-balance=error', '--severity', 'error'];

test('a good file has no finding and status 0', async () => {
  const { status, out, err } = await run(['check', '--format', 'json', good]);
  const [result] = JSON.parse(out) as FileResult[];
  assert.deepEqual(result?.findings, []);
  assert.equal(status, 0);
  assert.equal(err, '');
});

test('json has place, message, and claim of each finding, and the sums of the file', async () => {
  const world = { input: unbalanced };
  const { status, out } = await run(['check', '-', '--format', 'json', ...balanceOnly], world);
  const [{ file, findings, summary }] = JSON.parse(out) as [FileResult];
  assert.equal(status, 1);
  assert.equal(file, '-');
  assert.deepEqual(
    findings.find(({ check }) => check === 'claim-balance'),
    {
      check: 'claim-balance',
      severity: 'error',
      snip: 3,
      message:
        'Claim out of balance by 10.00: paid 80.00, calculated 90.00 (100.00 charged less 10.00 adjusted).',
      range: { start: { line: 5, character: 15 }, end: { line: 5, character: 17 } },
      segment: 6,
      element: 'CLP04',
      claim: '😀A1',
      related: [
        {
          message: 'Charged 100.00',
          range: { start: { line: 5, character: 11 }, end: { line: 5, character: 14 } },
          segment: 6,
          element: 'CLP03',
        },
      ],
      fixes: [],
    },
  );
  assert.deepEqual(summary, {
    payments: 1,
    claims: 1,
    denied: 0,
    lines: 0,
    sent: '80.00',
    charged: '100.00',
    paid: '80.00',
    patient: '5.00',
    sequestration: '0.00',
    sequestrationCuts: {
      base: '0.00',
      rate: '',
      right: 0,
      off: 0,
      unknown: 0,
      missing: 0,
      missed: '0.00',
    },
    adjustments: [
      { group: 'CO', reason: '45', count: 1, amount: '5.00' },
      { group: 'PR', reason: '3', count: 1, amount: '5.00' },
    ],
    providerAdjustments: [
      { reason: 'L6', count: 1, amount: '-0.50' },
      { reason: 'WO', count: 1, amount: '0.50' },
    ],
    accepted: 0,
    known: 0,
    omitted: 0,
  });
});

test('--severity decides the status, and --rule the severity of a finding', async () => {
  const status = async (...args: string[]) =>
    (await run(['check', '-', ...allOffBut('claim-balance'), ...args], { input: unbalanced }))
      .status;
  assert.equal(await status(), 0);
  assert.equal(await status('--severity', 'warning'), 1);
  assert.equal(await status('--rule', 'claim-balance=error'), 1);
  assert.equal(await status('--rule', 'claim-balance=hint', '--severity', 'information'), 0);
  assert.equal(await status('--off', 'claim-balance', '--severity', 'hint'), 0);
});

test('a file that cannot be read is named, and the others are checked', async (t) => {
  const folder = folderWith(t, { 'a.835': unbalanced });
  const missing = join(folder, 'missing.835');
  const args = ['check', '--format', 'ndjson', missing, join(folder, 'a.835')];
  const { status, out, err } = await run(args);
  assert.equal(status, 2);
  assert.match(err, /missing\.835: .*no such file/);
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as FileResult).file),
    [missing, join(folder, 'a.835')],
  );
});

test('a byte order mark and Latin-1 bytes do not move a finding', async (t) => {
  const plain = unbalanced.replace('😀', 'é');
  const folder = folderWith(t, {
    'marked.835': `\ufeff${plain}`,
    'latin1.835': Buffer.from(plain, 'latin1'),
    'utf8.835': plain,
  });
  const ranges = ['marked.835', 'latin1.835', 'utf8.835'].map(async (name) => {
    const { out } = await run(['check', '--format', 'ndjson', join(folder, name), ...balanceOnly]);
    const { findings } = JSON.parse(out) as FileResult;
    return findings.map(({ check, range, claim }) => ({ check, range, claim }));
  });
  const [marked, latin1, utf8] = await Promise.all(ranges);
  assert.ok(utf8?.some(({ claim }) => claim === 'éA1'));
  assert.deepEqual(marked, utf8);
  assert.deepEqual(latin1, utf8);
});

test('the command line and the language server have the same findings', async (t) => {
  const client = await startClient();
  t.after(() => client.close());
  const files = [join('test', 'editor', 'workspace'), join('test', 'checks')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.835'))
      .map((name) => join(folder, name)),
  );
  for (const [name, text] of [...files.map(read), ['unbalanced', unbalanced] as const]) {
    client.open(name, text);
    const diagnostics = await client.diagnostics(name, 1);
    const { out } = await run(['check', '-', '--format', 'ndjson'], { input: text });
    const { findings } = JSON.parse(out) as FileResult;
    const shown = findings.map(({ check, severity, message, range, related }) => ({
      check,
      severity: severities[severity],
      message,
      range,
      related: related.map((other) => ({ message: other.message, range: other.range })),
    }));
    const published = diagnostics.map(({ code, severity, message, range, relatedInformation }) => ({
      check: code,
      severity,
      message,
      range,
      related: (relatedInformation ?? []).map((other) => ({
        message: other.message,
        range: other.location.range,
      })),
    }));
    assert.deepEqual(shown.map(textOf).sort(), published.map(textOf).sort(), name);
  }
});

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function read(file: string): readonly [string, string] {
  return [file, readFileSync(file, 'utf8')];
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}
