import type { Severity } from '../../checks/severity';
import { visibleText } from '../../visible';
import type { Formatter } from './format';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Commands that GitHub Actions turns into annotations of the lines of a file. */
export function githubFormatter(): Formatter {
  return {
    open: () => '',
    file: () => '',
    finding: (name, { check, severity, message, range: { start, end } }) => {
      const properties = {
        file: name,
        line: start.line + 1,
        endLine: end.line + 1,
        col: start.character + 1,
        endColumn: end.character + 1,
        title: check,
      };
      return command(commands[severity], properties, message);
    },
    summary: () => '',
    failed: (name, fault) =>
      command('error', { file: name, title: 'not checked' }, `Not checked: ${fault}`),
    close: () => '',
  };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return visibleText(text).replaceAll('%', '%25');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
