import { readClaim } from '../../remit/read-claim';
import { factsOf } from '../claims/facts';
import type { ListedClaim } from '../claims/listing';
import type { PageSource } from '../page-source';
import type { NotesByBlock } from '../parts/find-notes';
import { denials } from './denials';
import type { WorkCase, WorkEntry } from './entry';
import { type Corrections, manual } from './manual';
import { nextPayers } from './next-payer';
import { reductions } from './reductions';
import { underpaid } from './underpaid';

/** What items are made from beyond their claim. */
export interface Surroundings {
  readonly notes: NotesByBlock;
  readonly corrections: Corrections;
}

/** Everything to work on a claim; groups and amounts depend on the claim and the terms alone. */
export function entriesOf(
  { document, options }: PageSource,
  listed: ListedClaim,
  { notes, corrections }: Surroundings,
): readonly WorkEntry[] {
  const { head } = listed.payment.payment;
  const claim = readClaim(listed.block);
  const facts = factsOf(listed.block, options.sequestration);
  const own = notes.get(listed.block) ?? [];
  const work: WorkCase = { document, options, listed, head, claim, facts, notes: own };
  return [
    ...denials(work),
    ...underpaid(work),
    ...reductions(work),
    ...nextPayers(work),
    ...manual(work, corrections),
  ];
}
