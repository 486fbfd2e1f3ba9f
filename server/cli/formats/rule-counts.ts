import { checks } from '../../checks';
import type { Severity } from '../../checks/severity';
import type { FindingResult } from '../../stream/result';

/** Counts findings by rule and severity. */
export interface RuleCounts {
  add(finding: FindingResult): void;
  /** A line for each rule, the most frequent first; empty if nothing was found. */
  table(): string;
}

export function countRules(): RuleCounts {
  const counts = new Map<string, Count>();
  return {
    add({ check, severity, more = 1 }) {
      const key = `${check} ${severity}`;
      const known = counts.get(key);
      if (known) known.count += more;
      else counts.set(key, { check, severity, count: more });
    },
    table() {
      const rows = [...counts.values()].sort((a, b) => b.count - a.count);
      const [first] = rows;
      if (!first) return '';
      const digits = inWords(first.count).length;
      const widest = Math.max(...rows.map(({ check }) => check.length));
      const lines = rows.map(({ check, severity, count }) => {
        const title = checks.find(({ id }) => id === check)?.title ?? '';
        const number = inWords(count).padStart(digits);
        return `  ${number}  ${severity.padEnd(11)}  ${check.padEnd(widest)}  ${title}`.trimEnd();
      });
      return `Findings by rule:\n${lines.join('\n')}\n`;
    },
  };
}

interface Count {
  readonly check: string;
  readonly severity: Severity;
  count: number;
}

function inWords(count: number): string {
  return count.toLocaleString('en-US');
}
