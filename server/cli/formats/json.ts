import type { Formatter } from './format';
import { summaryOf } from './summary';

/** One array with an object for each file. */
export function jsonFormatter(): Formatter {
  const lines = objects('\n');
  let files = 0;
  return {
    ...lines,
    open: () => '[\n',
    file: (name) => (files++ > 0 ? ',\n' : '') + lines.file(name),
    close: () => (files > 0 ? '\n]\n' : ']\n'),
  };
}

/** One line with an object for each file. */
export function ndjsonFormatter(): Formatter {
  const lines = objects('');
  return { ...lines, summary: (name, totals) => `${lines.summary(name, totals)}\n` };
}

/** The object of each file, written as its findings come. */
function objects(lineBreak: string): Formatter {
  let findings = 0;
  return {
    open: () => '',
    file: (name) => {
      findings = 0;
      return `{"file":${JSON.stringify(name)},"findings":[`;
    },
    finding: (_name, finding) => (findings++ > 0 ? ',' : '') + lineBreak + JSON.stringify(finding),
    summary: (_name, totals) =>
      `${findings > 0 ? lineBreak : ''}],"summary":${JSON.stringify(summaryOf(totals))}}`,
    close: () => '',
  };
}
