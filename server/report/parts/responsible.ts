import { findCode } from '../../codes';
import type { LedgerKind } from './ledger';
import { capital } from './words';

/** Who is responsible for an adjustment: what its group code says, read with its kind. */
export function responsibleWords(group: string, kind: LedgerKind): string {
  if (kind === 'sequestration') {
    return group === 'PR' ? `It should not be group PR. ${howToPost}` : howToPost;
  }
  if (kind === 'denied' && (group === 'CO' || group === 'PI')) return worked;
  const gist = findCode('group-code', group)?.gist;
  if (gist) return `${capital(gist)}.`;
  return group === '' ? 'No group code says.' : `Group code ${group} is not in the list.`;
}

/** It depends on who was paid and by whom, which the verdict on the reduction takes into account. */
const howToPost = 'How to post it is under Sequestration.';

/** The loss that this product exists to prevent is a denial written off unread. */
const worked =
  'The patient does not owe it. Work the denial first; it is a write-off only if the denial is final.';
