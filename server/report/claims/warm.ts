import type { RemittanceDocument } from '../../document';
import type { Terms } from '../../sequestration/terms';
import { factsOf } from './facts';
import { allClaims } from './listing';

/** This many claims take a millisecond or two. */
const claimsInStep = 100;

/**
 * Reads what lists and sums ask of every claim, a little at a time, so that a server that does it
 * between two messages answers the first query of a large file as fast as the next.
 */
export function* warmClaims(document: RemittanceDocument, terms: Terms): Generator<void, void> {
  let read = 0;
  for (const { block } of allClaims(document)) {
    factsOf(block, terms);
    if (++read % claimsInStep === 0) yield;
  }
}
