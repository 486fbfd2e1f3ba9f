import assert from 'node:assert/strict';
import { test } from 'node:test';
import sax from 'sax';
import { folderWith } from './folder';
import { run } from './run';
import { allOffBut, unbalanced } from './texts';

const world = { input: unbalanced };
const balance = allOffBut('claim-balance');
const good = 'test/samples/commercial.835';
const hostileName = 'a,b:c%\u001b[31m&<">.835';

/** An element of XML. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Which children and attributes each element of a JUnit report may have, in the order it needs. */
const junit: Readonly<Record<string, { children: string[]; attributes: string[] }>> = {
  testsuites: { children: ['testsuite'], attributes: ['name'] },
  testsuite: {
    children: ['testcase'],
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped'],
  },
  testcase: {
    children: ['failure', 'error', 'system-out'],
    attributes: ['classname', 'name', 'time'],
  },
  failure: { children: [], attributes: ['type', 'message'] },
  error: { children: [], attributes: ['type', 'message'] },
  'system-out': { children: [], attributes: [] },
};

/** Parses well-formed XML and holds the structure that JUnit's schema asks for. */
function parseJunit(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const xml = sax.parser(true);
  xml.onopentag = ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' } as Element;
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  xml.ontext = (part) => {
    const last = open.at(-1);
    if (last) last.text += part;
  };
  xml.onclosetag = () => void open.pop();
  xml.write(text).close();
  const hold = (element: Element) => {
    const known = junit[element.name];
    assert.ok(known, element.name);
    assert.deepEqual(Object.keys(element.attributes), known.attributes);
    for (const child of element.children) {
      assert.ok(known.children.includes(child.name), `${element.name} > ${child.name}`);
      hold(child);
    }
  };
  const [top] = root.children;
  assert.ok(top);
  hold(top);
  for (const { attributes, children } of top.children) {
    const count = (name: string) =>
      children.filter((one) => one.children.some((child) => child.name === name)).length;
    assert.equal(Number(attributes.tests), children.length);
    assert.equal(Number(attributes.failures), count('failure'));
    assert.equal(Number(attributes.errors), count('error'));
  }
  return top;
}

test('junit: a suite for each file; what makes the exit status 1 is a failure', async () => {
  const args = ['check', '-', good, 'missing.835', '--format', 'junit', ...balance];
  const whole = await run([...args, '--severity', 'warning'], world);
  assert.equal(whole.status, 2);
  const suites = parseJunit(whole.out).children;
  assert.deepEqual(
    suites.map(({ attributes: { name, tests, failures, errors } }) =>
      [name, tests, failures, errors].join(' '),
    ),
    ['- 1 1 0', `${good} 1 0 0`, 'missing.835 1 0 1'],
  );
  const [found] = suites[0]?.children ?? [];
  assert.equal(found?.attributes.name, 'claim-balance (segment 6, CLP04)');
  assert.match(found?.children[0]?.text ?? '', /^-:6:16: warning: Claim out of balance by 10\.00/);
  const lenient = parseJunit((await run(args, world)).out);
  assert.equal(lenient.children[0]?.children[0]?.children[0]?.name, 'system-out');
});

test('junit: every fixture makes well-formed XML', async () => {
  const { out } = await run(['check', 'test/checks', '--format', 'junit']);
  assert.ok(parseJunit(out).children.length > 100);
});

test('github: one command for each finding, and for what could not be read', async () => {
  const args = ['check', '-', 'missing.835', '--format', 'github', ...balance];
  const { out } = await run(args, world);
  const [finding, failed, rest] = out.split('\n');
  assert.match(
    finding ?? '',
    /^::warning file=-,line=6,endLine=6,col=16,endColumn=18,title=claim-balance::Claim out of balance by 10/,
  );
  assert.match(
    failed ?? '',
    /^::error file=missing\.835,title=not checked::Not checked: .*no such/,
  );
  assert.equal(rest, '');
});

test('gitlab: an issue for each finding, with a fingerprint of its own', async () => {
  const args = ['check', 'test/checks', 'missing.835', '--format', 'gitlab'];
  const issues = JSON.parse((await run(args)).out) as {
    readonly description: string;
    readonly check_name: string;
    readonly fingerprint: string;
    readonly severity: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }[];
  assert.ok(issues.length > 500);
  assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
  for (const { description, check_name, severity, location } of issues) {
    assert.ok(description && check_name);
    assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(severity));
    assert.match(location.path, /^(?:test\/checks\/|missing\.835$)/);
    assert.ok(Number.isInteger(location.lines.begin) && location.lines.begin >= 1);
  }
  assert.equal(issues.at(-1)?.check_name, 'not-checked');
});

test('no name and no value of a file acts on a build server', async (t) => {
  const hostile = unbalanced.replace('A1*', 'A\u001b]0;X\u0007\r\n::error::B\u202e<&*');
  const folder = folderWith(t, { [hostileName]: hostile });
  for (const format of ['junit', 'github', 'gitlab', 'sarif']) {
    const { out } = await run(['check', folder, '--format', format, '--no-redact']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question.
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    if (format === 'junit') parseJunit(out);
    if (format !== 'github') continue;
    for (const line of out.trim().split('\n')) {
      assert.match(line, /^::\w+ file=[^:,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=/);
    }
  }
});
