import type { RemittanceDocument } from '../../document';
import { reversal } from '../../remit/claim';
import { amountField } from '../../remit/field';
import { plainMoney } from '../../remit/money';
import { readClaim } from '../../remit/read-claim';
import { type Block, elementText } from '../../syntax/block';
import type { RelatedClaim } from '../pages/claim';
import { personName } from './facts';
import { allClaims, claimSegment, type ListedClaim } from './listing';

/**
 * The other claims of the file about the same services: those with the payer's number of this one,
 * or with its account number and the same patient. A number alone may be that of another patient.
 */
export function relatedClaims(
  document: RemittanceDocument,
  { block }: ListedClaim,
): readonly RelatedClaim[] {
  const { account, control, status } = numbersOf(block);
  const patient = patientOf(block);
  return allClaims(document).flatMap((other): RelatedClaim | readonly RelatedClaim[] => {
    if (other.block === block) return [];
    const own = numbersOf(other.block);
    const sameControl = isNumber(control) && own.control === control;
    const sameAccount = isNumber(account) && own.account === account;
    if (!(sameControl || sameAccount) || patientOf(other.block) !== patient) return [];
    const paid = amountField(other.block, 0, 4)?.value;
    return {
      segment: claimSegment(document, other),
      account: own.account,
      relation: relationOf(status, own.status),
      paid: paid === undefined ? undefined : plainMoney(paid),
    };
  });
}

function relationOf(status: string, other: string): RelatedClaim['relation'] {
  if (other === reversal) return status === reversal ? 'same claim' : 'reversal';
  return status === reversal ? 'correction' : 'same claim';
}

function numbersOf(block: Block) {
  const [account, status, control] = [1, 2, 7].map((n) => elementText(block, 0, n).trim());
  return { account: account ?? '', status: status ?? '', control: control ?? '' };
}

function patientOf(block: Block): string {
  const patient = readClaim(block).parties.find(({ role }) => role?.value === 'QC');
  return `${personName(patient)} ${patient?.id?.value ?? ''}`;
}

/** Payers write zeros for a number that they do not know. */
function isNumber(text: string): boolean {
  return !/^[0 ]*$/.test(text);
}
