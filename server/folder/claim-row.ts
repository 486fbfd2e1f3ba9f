import type { ClaimRow } from '../checks/rows';
import type { Claim, ServiceLine } from '../remit/claim';
import { dateOf, serviceStart } from '../remit/dates';
import { isDenied } from '../remit/denial';
import type { Amount } from '../remit/field';
import { absolute, plainMoney } from '../remit/money';
import { personName, serviceDates } from '../report/claims/facts';
import { type LocatedBlock, ownText } from '../syntax/located-block';
import { printOf } from './print';
import { rowPlace } from './row-place';
import { moneyText, ownValue } from './row-values';

/** What is kept of a claim where many files are looked at together. */
export function claimRow(claim: Claim, located: LocatedBlock): ClaimRow {
  const original = claim.references.find(({ qualifier }) => qualifier?.value === 'F8')?.value;
  const patient = claim.parties.find(({ role }) => role?.value === 'QC');
  return {
    at: rowPlace(located, claim.account ?? claim.span),
    account: ownValue(claim.account),
    status: ownValue(claim.status),
    control: ownValue(claim.control),
    original: ownValue(original),
    patient: ownText(personName(patient)),
    member: ownValue(patient?.id),
    ...serviceDates(claim),
    charged: moneyText(claim.charge?.value),
    paid: moneyText(claim.paid?.value),
    denied: isDenied(claim),
    services: servicesOf(claim),
  };
}

/** The lines with their dates and charges, without signs, so that a reversal has the same. */
function servicesOf({ lines, dates, charge }: Claim): string {
  if (lines.length > 0) return printOf(lines.map(serviceOf));
  const from = dateOf(dates, '232')?.value;
  return from ? printOf([`${from} ${sizeOf(charge)}`]) : '';
}

function serviceOf({ procedure, revenueCode, dates, charge }: ServiceLine): string {
  const { code, modifiers } = procedure;
  const words = [revenueCode, code, ...modifiers].map((word) => word?.value ?? '');
  return [...words, serviceStart(dates)?.value ?? '', sizeOf(charge)].join('*');
}

function sizeOf(amount: Amount | undefined): string {
  return amount?.value === undefined ? '' : plainMoney(absolute(amount.value));
}
