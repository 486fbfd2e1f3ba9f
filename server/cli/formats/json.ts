import type { Formatter } from './format';

/** One array with an object for each file. */
export function jsonFormatter(): Formatter {
  const lines = objects('\n');
  let files = 0;
  const separate = () => (files++ > 0 ? ',\n' : '');
  return {
    ...lines,
    open: () => '[\n',
    file: (name) => separate() + lines.file(name),
    failed: (name, fault) => separate() + lines.failed(name, fault),
    close: () => (files > 0 ? '\n]\n' : ']\n'),
  };
}

/** One line with an object for each file. */
export function ndjsonFormatter(): Formatter {
  const lines = objects('');
  return {
    ...lines,
    summary: (name, end) => `${lines.summary(name, end)}\n`,
    failed: (name, fault) => `${lines.failed(name, fault)}\n`,
  };
}

/**
 * The object of each file, written as its findings come. A file that was not checked, or not to its
 * end, has an object with `error`.
 */
function objects(lineBreak: string): Formatter {
  let findings = 0;
  return {
    open: () => '',
    file: (name) => {
      findings = 0;
      return `{"file":${JSON.stringify(name)},"findings":[`;
    },
    finding: (_name, finding) => (findings++ > 0 ? ',' : '') + lineBreak + JSON.stringify(finding),
    summary: (_name, { summary, accepted, known, omitted }) => {
      const whole = { ...summary, accepted, known, omitted };
      return `${findings > 0 ? lineBreak : ''}],"summary":${JSON.stringify(whole)}}`;
    },
    failed: (file, error) => JSON.stringify({ file, error }),
    close: () => '',
  };
}
