import type { FindingResult } from '../../stream/result';
import { visibleText } from '../../visible';
import type { FormatOptions, Formatter } from './format';

/**
 * JUnit's XML, which build servers show as tests: one suite for each file, one case for each finding.
 * A case fails if its finding makes the exit status 1.
 */
export function junitFormatter({ failing }: Pick<FormatOptions, 'failing'>): Formatter {
  // A suite says first how many of its cases failed, so it is written when the file has ended.
  let cases: string[] = [];
  let failures = 0;
  return {
    open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="x12-835">\n',
    file: () => {
      cases = [];
      failures = 0;
      return '';
    },
    finding: (name, finding) => {
      const fails = failing.includes(finding.severity);
      if (fails) failures++;
      cases.push(caseOf(name, finding, fails));
      return '';
    },
    summary: (name) => {
      if (cases.length === 0) cases.push(`${openCase(name, 'No issues found')}/>`);
      return suite(name, cases, failures, 0);
    },
    failed: (name, fault) => {
      const error = `<error type="not-checked" message="${escaped(fault)}"/>`;
      return suite(name, [`${openCase(name, 'Not checked')}>${error}</testcase>`], 0, 1);
    },
    close: () => '</testsuites>\n',
  };
}

function suite(name: string, cases: readonly string[], failures: number, errors: number): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0"`;
  const lines = cases.map((one) => `    ${one}\n`).join('');
  return `  <testsuite name="${escaped(name)}" ${counts}>\n${lines}  </testsuite>\n`;
}

function caseOf(name: string, finding: FindingResult, fails: boolean): string {
  const { check, severity, message, segment, element } = finding;
  const place =
    segment === undefined ? '' : ` (segment ${segment}${element ? `, ${element}` : ''})`;
  const { line, character } = finding.range.start;
  const text = escaped(`${name}:${line + 1}:${character + 1}: ${severity}: ${message}`);
  const body = fails
    ? `<failure type="${severity}" message="${escaped(message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `${openCase(name, `${check}${place}`)}>${body}</testcase>`;
}

function openCase(file: string, name: string): string {
  return `<testcase classname="${escaped(file)}" name="${escaped(name)}" time="0"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML cannot hold most control characters, not even as entities. */
function escaped(text: string): string {
  return visibleText(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
