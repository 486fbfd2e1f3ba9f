import Papa from 'papaparse';
import type { CodeCombination } from './checks/payer-rules';

/** Columns by their heads, whatever else the head says: "Group Code (CAGC)". */
const columns = {
  group: /group|cagc/i,
  reason: /reason|carc/i,
  remark: /remark|rarc/i,
  scenario: /scenario/i,
};

/**
 * Reads combinations of codes from CSV text with a head line: a column each for group and reason
 * code, and where there are any for remark code and business scenario. Rows without a reason code
 * are reported and left out.
 */
export function readCombinations(
  csv: string,
  report: (problem: string) => void,
): readonly CodeCombination[] {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const at = Object.fromEntries(
    Object.entries(columns).map(([name, pattern]) => [
      name,
      head.findIndex((one) => pattern.test(one)),
    ]),
  );
  if ((at.reason ?? -1) < 0) {
    report('the CSV has no column for reason codes (CARC)');
    return [];
  }
  const cell = (row: readonly string[], name: keyof typeof columns) =>
    row[at[name] ?? -1]?.trim().toUpperCase() || undefined;
  return rows.flatMap((row, i) => {
    const reason = cell(row, 'reason');
    if (!reason) {
      report(`row ${i + 2} of the CSV has no reason code`);
      return [];
    }
    const scenario = row[at.scenario ?? -1]?.trim() || undefined;
    return [{ group: cell(row, 'group'), reason, remark: cell(row, 'remark'), scenario }];
  });
}
