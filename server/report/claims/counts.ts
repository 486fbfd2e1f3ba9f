import type { PageSource } from '../page-source';
import { allOf, findingsByBlock } from '../parts/find-findings';
import { notesByBlock } from '../parts/find-notes';
import type { FindingCounts } from '../parts/finding';
import type { ListedClaim } from './listing';

/** What is counted for a claim because its facts do not hold it: it comes from elsewhere. */
export interface ClaimCounts {
  notes(claim: ListedClaim): number;
  /** All severities together; none while the file is being checked. */
  findings(claim: ListedClaim): number;
  /** Undefined while the file is being checked. */
  bySeverity(claim: ListedClaim): FindingCounts | undefined;
}

export function claimCounts(source: PageSource): ClaimCounts {
  const found = findingsByBlock(source);
  const notes = notesByBlock(source);
  const bySeverity = ({ block, blockNumber, payment }: ListedClaim) =>
    found.counts(block, blockNumber, payment.payment.head);
  return {
    bySeverity,
    notes: ({ block }) => notes.get(block)?.length ?? 0,
    findings: (claim) => {
      const counts = bySeverity(claim);
      return counts ? allOf(counts) : 0;
    },
  };
}
