import type { FilesCheck, FilesPlace } from '../checks/check';
import { checks } from '../checks/index';
import type { CheckOptions } from '../checks/options';
import type { ComparedFile } from '../checks/rows';
import { snipOf } from '../checks/snip';
import type { FindingResult, ResultPlace } from '../stream/result';

const filesChecks = checks.filter((check): check is FilesCheck => check.scope === 'files');

/**
 * What shows only where files are looked at together, by the file that each finding is about. What
 * was created first comes first, so that the finding is on the later of two.
 */
export function findingsAcross(
  files: readonly ComparedFile[],
  { levels }: CheckOptions,
): ReadonlyMap<string, readonly FindingResult[]> {
  const ordered = [...files].sort((a, b) => {
    const [first, second] = [createdOf(a), createdOf(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
  const byFile = new Map<string, FindingResult[]>();
  for (const check of filesChecks) {
    const severity = levels[check.id] ?? check.severity;
    if (severity === 'off') continue;
    check.run(ordered, (finding) => {
      const result: FindingResult = {
        check: check.id,
        severity,
        snip: snipOf(check),
        message: finding.message,
        ...resultPlace(finding),
        ...(finding.claim !== undefined && { claim: finding.claim }),
        related: finding.related.map((other) => ({
          message: other.message,
          file: other.file,
          ...resultPlace(other),
        })),
        fixes: [],
      };
      if (!byFile.get(finding.file)?.push(result)) byFile.set(finding.file, [result]);
    });
  }
  for (const found of byFile.values()) found.sort((a, b) => (a.segment ?? 0) - (b.segment ?? 0));
  return byFile;
}

function createdOf({ interchanges }: ComparedFile): string {
  return interchanges[0]?.created ?? '';
}

function resultPlace({ at, element }: FilesPlace): ResultPlace {
  const { segment, line, character, length } = at;
  return {
    range: { start: { line, character }, end: { line, character: character + length } },
    segment,
    element,
  };
}
