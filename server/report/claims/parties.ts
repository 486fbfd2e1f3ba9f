import type { Claim } from '../../remit/claim';
import type { PartyRow } from '../pages/claim';
import type { Locator } from '../parts/locate';
import { labelOf, trimmed } from '../parts/words';
import { personName } from './facts';

/** Who has a part in a claim, in the order of the text. */
export function partyRows({ parties }: Claim, locate: Locator): readonly PartyRow[] {
  return parties.map((party) => {
    const role = trimmed(party.role);
    return {
      ...locate.ref(party.span),
      role,
      roleWords: labels.get(role) ?? labelOf('entity-code', role),
      name: personName(party),
      id: trimmed(party.id),
    };
  });
}

/** Labels in a word or two, where the list of codes says more than fits on a page. */
const labels: ReadonlyMap<string, string> = new Map([
  ['74', 'Corrected patient or insured'],
  ['82', 'Rendering provider'],
  ['GB', 'Other insured'],
  ['IL', 'Insured'],
  ['PR', 'Primary payer'],
  ['QC', 'Patient'],
  ['TT', 'Crossover payer'],
]);
