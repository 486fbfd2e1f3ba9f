import { createHash } from 'node:crypto';
import type { FindingResult } from '../../stream/result';

/**
 * Identifies a finding by what it says and not by where it is, so that it stays the same when
 * segments are inserted above it. Made of rule, element, and message, which hold nothing of a patient.
 */
export function fingerprintOf({ check, element = '', message }: FindingResult): string {
  const said = message.replace(/\bsegment(s?) \d+(?:(?:, | and )\d+)*/g, 'segment$1');
  const text = JSON.stringify([check, element, said]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** As `fingerprintOf`, but findings of a file that say the same are numbered. */
export function numberedFingerprints(): (name: string, finding: FindingResult) => string {
  let file: string | undefined;
  const seen = new Map<string, number>();
  return (name, finding) => {
    if (name !== file) seen.clear();
    file = name;
    const hash = fingerprintOf(finding);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  };
}
