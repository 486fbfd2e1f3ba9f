import { findCode } from '../../codes';
import type { LedgerKind } from './ledger';
import { capital } from './words';

/** Who is responsible for an adjustment: what its group code says, read with its kind. */
export function responsibleWords(group: string, kind: LedgerKind): string {
  if (kind === 'sequestration' && group !== 'PR') {
    return 'The patient does not owe it; post it as a sequestration write-off.';
  }
  if (kind === 'sequestration') return 'The patient does not owe it, although group PR says so.';
  if (kind === 'denied' && (group === 'CO' || group === 'PI')) return worked;
  const gist = findCode('group-code', group)?.gist;
  if (gist) return `${capital(gist)}.`;
  return group === '' ? 'No group code says.' : `Group code ${group} is not in the list.`;
}

/** The loss that this product exists to prevent is a denial written off unread. */
const worked =
  'The patient does not owe it. Work the denial first; it is a write-off only if the denial is final.';
