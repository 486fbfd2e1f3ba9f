import type { BlockCheck, Finding } from '../checks/check';
import type { Severity } from '../checks/severity';

/**
 * What replaces a rule that failed: an error, so that a file that was not checked in full does
 * not look clean. It is in no catalog and cannot be turned off.
 */
export const failedRule: BlockCheck = {
  id: 'rule-failed',
  title: 'A rule failed',
  severity: 'error',
  tags: ['structure'],
  scope: 'block',
  run: () => {},
};

/** The finding that a rule failed on a block; names the kind of error, never what it says. */
export function ruleFailed(
  id: string,
  error: unknown,
): { readonly check: BlockCheck; readonly severity: Severity; readonly finding: Finding } {
  const kind = error instanceof Error ? error.name : typeof error;
  const message =
    `Rule ${id} failed here (${kind}), which is a bug of this program. All other rules were run. ` +
    'Turn the rule off or report the bug, without the remittance.';
  return { check: failedRule, severity: 'error', finding: { span: { start: 0, end: 1 }, message } };
}
