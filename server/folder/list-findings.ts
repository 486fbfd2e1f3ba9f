import type { FindingResult } from '../stream/result';
import { nameOf } from './name-of';
import { type FolderFinding, maxFindings } from './payments-page';

/** What shows only where files are looked at together, as a page lists it. */
export function listFindings(
  findings: ReadonlyMap<string, readonly FindingResult[]>,
): readonly FolderFinding[] {
  return [...findings]
    .flatMap(([file, found]) =>
      found.map(({ check, severity, message, segment, range }) => {
        return { file, check, severity, message: withNames(message), segment, range };
      }),
    )
    .slice(0, maxFindings);
}

/** A message that names files by the last part of their addresses. */
function withNames(message: string): string {
  const words = message.split(' ').map((word) => (word.includes('://') ? lastPart(word) : word));
  return words.join(' ');
}

function lastPart(address: string): string {
  const name = nameOf(address);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
