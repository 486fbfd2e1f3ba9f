import type { Severity } from '../../checks/severity';
import { visibleText } from '../../visible';
import { numberedFingerprints } from './fingerprint';
import type { Formatter } from './format';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};

/** A report for GitLab's Code Quality: one array of issues. */
export function gitlabFormatter(): Formatter {
  const numbered = numberedFingerprints();
  let issues = 0;
  const issue = (name: string, more: Issue) => {
    const path = name === '-' ? 'stdin' : name.replaceAll('\\', '/');
    const { line, ...rest } = more;
    const whole = { ...rest, location: { path, lines: { begin: line } } };
    return `${issues++ > 0 ? ',\n' : ''}${JSON.stringify(whole)}`;
  };
  return {
    open: () => '[\n',
    file: () => '',
    finding: (name, finding) =>
      issue(name, {
        description: visibleText(finding.message),
        check_name: finding.check,
        // GitLab wants fingerprints to differ from file to file.
        fingerprint: `${name}:${numbered(name, finding)}`,
        severity: severities[finding.severity],
        line: finding.range.start.line + 1,
      }),
    summary: () => '',
    failed: (name, fault) =>
      issue(name, {
        description: visibleText(`Not checked: ${fault}`),
        check_name: 'not-checked',
        fingerprint: `${name}:not-checked`,
        severity: 'blocker',
        line: 1,
      }),
    close: () => (issues > 0 ? '\n]\n' : ']\n'),
  };
}

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly line: number;
}
