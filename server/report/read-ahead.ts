import { factsOf } from './claims/facts';
import type { ListedClaim } from './claims/listing';
import type { PageQuery } from './page-query';
import type { PageSource } from './page-source';
import { readReductions } from './sequestration-page';
import { readWork } from './worklist-page';

/**
 * Reads what a page asks of each of its claims, one claim a step, so that the caller may pause. It is
 * kept with the claims, so that the page itself is made in a fraction of the time.
 */
export function* readAhead(
  source: PageSource,
  page: PageQuery['page'],
  claims: readonly ListedClaim[],
): Generator<void> {
  const read = readers[page];
  for (const claim of claims) {
    read(source, claim);
    yield;
  }
}

type Read = (source: PageSource, claim: ListedClaim) => void;

const readFacts: Read = ({ options }, { block }) => {
  factsOf(block, options.sequestration);
};

const readers: Readonly<Record<PageQuery['page'], Read>> = {
  payment: readFacts,
  claims: readFacts,
  claim: readFacts,
  worklist: readWork,
  sequestration: readReductions,
};
