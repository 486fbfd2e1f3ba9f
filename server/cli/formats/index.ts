import type { FormatOptions, Formatter } from './format';
import { githubFormatter } from './github';
import { gitlabFormatter } from './gitlab';
import { jsonFormatter, ndjsonFormatter } from './json';
import { junitFormatter } from './junit';
import { prettyFormatter } from './pretty';
import { sarifFormatter } from './sarif';

const makers = {
  pretty: prettyFormatter,
  json: jsonFormatter,
  ndjson: ndjsonFormatter,
  sarif: sarifFormatter,
  junit: junitFormatter,
  github: githubFormatter,
  gitlab: gitlabFormatter,
} satisfies Readonly<Record<string, (options: FormatOptions) => Formatter>>;

export type Format = keyof typeof makers;

export const formats = Object.keys(makers) as readonly Format[];

/** Formats that are uploaded to a service, and so do not name claims unless that is asked for. */
export const uploaded: readonly Format[] = ['sarif', 'junit', 'github', 'gitlab'];

/** A formatter for one run. */
export function formatterFor(format: Format, options: FormatOptions): Formatter {
  return makers[format](options);
}
