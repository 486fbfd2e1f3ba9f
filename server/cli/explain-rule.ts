import { checks } from '../checks';
import { snipNames, snipOf } from '../checks/snip';
import { findRulePage, plainText } from './rule-pages';
import { didYouMean } from './suggest';
import { UsageError } from './usage-error';

/** The page of a rule, paragraph by paragraph; throws `UsageError` if there is no such rule. */
export function explainRule(id: string): readonly string[] {
  const rule = checks.find((one) => one.id === id);
  const page = findRulePage(id);
  if (!rule || !page) {
    const ids = checks.map((one) => one.id);
    throw new UsageError(`Unknown rule '${id}'.${didYouMean(id, ids)}`);
  }
  const snip = snipOf(rule);
  return [
    `${id}: ${rule.title}`,
    `Severity: ${rule.severity}. SNIP type: ${snip} (${snipNames[snip]}).`,
    `What it checks: ${plainText(page.checks)}`,
    `Why it matters: ${plainText(page.why)}`,
    `Example: ${plainText(page.example)}`,
    `Fix: ${plainText(page.fix)}`,
    `Source: ${plainText(page.source)}`,
  ];
}
