import { isClaim, parseDocument } from '../../server/document';
import type { Claim } from '../../server/remit/claim';
import { readClaim } from '../../server/remit/read-claim';
import { readFixture } from '../harness';

/** The claims of a fixture, in order. */
export function claimsOf(source: string): Claim[] {
  const { blocks } = parseDocument(readFixture(source).text).sequence;
  return blocks.filter(isClaim).map(readClaim);
}
