import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { checks } from '../../server/checks';
import { sarifFormatter } from '../../server/cli/formats/sarif';
import { run, type World } from './run';
import { allOffBut, unbalanced } from './texts';

const world = { input: unbalanced };
const balance = allOffBut('claim-balance');
const fixture = join('test', 'checks', 'claim-balance.835');

const schemaFile = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

/** Runs `check --format sarif`, holds what is true of every log, and returns the one run in it. */
async function sarif(args: readonly string[], given: World = {}): Promise<Run> {
  const { out } = await run(['check', '--format', 'sarif', ...args], given);
  const log = JSON.parse(out) as Log;
  assert.ok(isValid(log), JSON.stringify(isValid.errors));
  holdRulesOfGitHub(log);
  return log.runs[0] as Run;
}

/** What GitHub code scanning asks of a file that is uploaded, beyond the schema. */
function holdRulesOfGitHub(log: Log): void {
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  const [{ tool, results = [], automationDetails }] = log.runs as [Run];
  const { name, rules = [] } = tool.driver;
  assert.equal(name, 'x12-835');
  assert.match(automationDetails?.id ?? '', /^[^/]+\/$/);
  assert.ok(results.length <= 25_000 && rules.length <= 25_000);
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const rule of rules) {
    assert.ok(rule.id.length <= 255);
    for (const text of [rule.shortDescription?.text, rule.fullDescription?.text]) {
      assert.ok(text && text.length <= 1_024, rule.id);
    }
    assert.ok(rule.help?.text, rule.id);
    assert.ok((rule.properties?.tags ?? []).length <= 10, rule.id);
  }
  for (const { ruleId, ruleIndex = -1, message, locations, partialFingerprints } of results) {
    assert.equal(rules[ruleIndex]?.id, ruleId);
    assert.ok(message.text);
    assert.equal(locations?.length, 1);
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
    assert.doesNotMatch(artifactLocation?.uri ?? '/', /^\/|^\w+:|\.\./, 'a relative path');
    assert.ok((region?.startLine ?? 0) >= 1);
    assert.match(partialFingerprints?.primaryLocationLineHash ?? '', /^[0-9a-f]{16}:\d+$/);
  }
}

test('findings have lines and columns from one, and only their rules are listed', async () => {
  const { tool, results = [], columnKind } = await sarif(['-', ...balance], world);
  assert.equal(columnKind, 'utf16CodeUnits');
  assert.deepEqual(
    tool.driver.rules?.map(({ id }) => id),
    ['claim-balance'],
  );
  const [result] = results;
  assert.equal(results.length, 1);
  assert.equal(result?.level, 'warning');
  assert.deepEqual(result?.locations?.[0]?.physicalLocation, {
    artifactLocation: { uri: 'stdin' },
    region: { startLine: 6, startColumn: 16, endLine: 6, endColumn: 18 },
  });
  assert.equal(result?.relatedLocations?.[0]?.message?.text, 'Charged 100.00');
});

test('--all-rules lists every rule with its page', async () => {
  const { tool, results = [] } = await sarif(['-', '--all-rules'], world);
  const ids = tool.driver.rules?.map(({ id }) => id);
  assert.deepEqual(
    ids,
    checks.map(({ id }) => id),
  );
  for (const { help, helpUri, id } of tool.driver.rules ?? []) {
    assert.match(help?.markdown ?? '', /\*\*Why it matters\.\*\*/);
    assert.ok(helpUri?.endsWith(`#${id}`));
  }
  assert.ok(results.length > 1);
});

test('every fixture makes a valid log', async () => {
  const { results = [] } = await sarif([join('test', 'checks'), '--no-redact']);
  assert.ok(results.length > 500);
});

test('a path is relative to the folder of the command, a blank in it is escaped', async () => {
  const uri = ({ results = [] }: Run) =>
    results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  assert.equal(uri(await sarif([fixture, ...balance])), 'test/checks/claim-balance.835');
  const whole = resolve(process.cwd(), fixture);
  assert.equal(uri(await sarif([whole, ...balance])), 'test/checks/claim-balance.835');
});

test('no claim is named unless that is asked for', async () => {
  const claim = ({ results = [] }: Run) => results[0]?.properties?.claim;
  assert.equal(claim(await sarif(['-', ...balance], world)), undefined);
  assert.equal(claim(await sarif(['-', ...balance, '--no-redact'], world)), '😀A1');
});

test('fingerprints stay when segments are inserted above, and differ from each other', async () => {
  const prints = async (input: string) => {
    const { results = [] } = await sarif(['-', ...balance], { input });
    return results.map((one) => one.partialFingerprints?.primaryLocationLineHash);
  };
  const above = 'LX*1~\nREF*EV*X~\nCLP*B1*1*10*10**12*X2~\n';
  const before = await prints(unbalanced);
  assert.equal(before.length, 1);
  assert.deepEqual(await prints(unbalanced.replace('LX*1~\n', above)), before);
  const { results = [] } = await sarif([join('test', 'checks', 'claim-balance.835')]);
  const all = results.map((one) => one.partialFingerprints?.primaryLocationLineHash);
  assert.equal(new Set(all).size, all.length);
});

test('a run in which a rule or a file failed is not a successful one', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const rest = { severity: 'error', snip: 1, message: 'text', related: [], fixes: [] } as const;
  const successful = (check: string) => {
    const format = sarifFormatter({ allRules: false });
    const text =
      format.open() + format.finding('a.835', { check, range, ...rest }) + format.close();
    const log = JSON.parse(text) as Log;
    assert.ok(isValid(log), JSON.stringify(isValid.errors));
    holdRulesOfGitHub(log);
    return log.runs[0]?.invocations?.[0]?.executionSuccessful;
  };
  assert.equal(successful('claim-balance'), true);
  assert.equal(successful('rule-failed'), false);
  const { invocations, results } = await sarif(['no such file']);
  assert.deepEqual(results, []);
  assert.equal(invocations?.[0]?.executionSuccessful, false);
  const [notification] = invocations?.[0]?.toolExecutionNotifications ?? [];
  assert.match(notification?.message.text ?? '', /Not checked: .*no such file/);
  assert.equal(
    notification?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    'no%20such%20file',
  );
});

test('more results than GitHub takes are counted, not listed', () => {
  const format = sarifFormatter({ allRules: false });
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const rest = { severity: 'error', snip: 3, message: 'text', related: [], fixes: [] } as const;
  const finding = { check: 'claim-balance', range, ...rest };
  const all = Array.from({ length: 25_002 }, () => format.finding('a.835', finding));
  const log = JSON.parse(format.open() + all.join('') + format.close()) as Log;
  holdRulesOfGitHub(log);
  const [{ results, invocations }] = log.runs as [Run];
  assert.equal(results?.length, 25_000);
  const [notification] = invocations?.[0]?.toolExecutionNotifications ?? [];
  assert.equal(notification?.message.text, '2 more findings are not listed.');
});
