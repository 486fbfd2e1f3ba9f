import type { Formatter } from './format';
import { jsonFormatter, ndjsonFormatter } from './json';
import { prettyFormatter } from './pretty';
import { sarifFormatter } from './sarif';

export const formats = ['pretty', 'json', 'ndjson', 'sarif'] as const;

/** A formatter for one run; `color` says whether a terminal shows what it writes. */
export function formatterFor(format: (typeof formats)[number], color: boolean): Formatter {
  if (format === 'json') return jsonFormatter();
  if (format === 'ndjson') return ndjsonFormatter();
  return format === 'sarif' ? sarifFormatter() : prettyFormatter(color);
}
