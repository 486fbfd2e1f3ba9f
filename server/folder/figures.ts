import { type Payment, providerAdjustments, type RemittanceDocument } from '../document';
import { totalsBy } from '../remit/balance';
import type { Adjustment, Claim, QualifiedAmount, ServiceLine } from '../remit/claim';
import { serviceStart } from '../remit/dates';
import type { Amount } from '../remit/field';
import { isZero, type Money, plainMoney, zero } from '../remit/money';

/**
 * What a payment, claim, or line holds of money alone: the name of a figure, then its value, and so on.
 * The same money has the same figures in the same order, however it is written. One flat list, because
 * a folder has millions of them.
 */
export type Figures = readonly string[];

/** The figures of a payment, without those of its claims. */
export function paymentFigures(document: RemittanceDocument, payment: Payment): Figures {
  const { head } = payment;
  const figures = [
    ...['amount', money(head.amount)],
    ...['credit or debit', head.creditOrDebit?.value ?? ''],
    ...['method', head.method?.value ?? ''],
    ...['date', head.date?.value ?? ''],
    ...['trace', head.trace?.value ?? ''],
    ...['payer', head.payer?.id?.value ?? head.payer?.name?.value ?? ''],
    ...['payee', head.payee?.id?.value ?? head.payee?.name?.value ?? ''],
  ];
  addTotals(figures, providerAdjustments(document, payment), ({ provider, reason, reference }) =>
    ['provider adjustment', reason?.value, reference?.value, 'of', provider?.value]
      .filter((word) => word !== undefined)
      .join(' '),
  );
  return figures;
}

/** The figures of a claim, without those of its lines. */
export function claimFigures(claim: Claim): Figures {
  const figures = [
    'status',
    claim.status?.value ?? '',
    'charge',
    money(claim.charge),
    'paid',
    money(claim.paid),
    'patient responsibility',
    claim.patientShare ? money(claim.patientShare) : '0.00',
    'payer claim control number',
    claim.control?.value ?? '',
  ];
  addDetails(figures, claim);
  return figures;
}

export function lineFigures(line: ServiceLine): Figures {
  const figures = [
    'procedure',
    procedureOf(line),
    'service date',
    serviceStart(line.dates)?.value ?? '',
    'charge',
    money(line.charge),
    'paid',
    money(line.paid),
    'units',
    line.units ? money(line.units) : '1.00',
  ];
  addDetails(figures, line);
  return figures;
}

/** What a line is for: its procedure with modifiers or, without one, its revenue code. */
export function procedureOf({ procedure: { code, modifiers }, revenueCode }: ServiceLine): string {
  let words = code?.value ?? '';
  for (const { value } of modifiers) words += ` ${value}`;
  return words || (revenueCode?.value ?? '');
}

interface Details {
  readonly adjustments: readonly Adjustment[];
  readonly amounts: readonly QualifiedAmount[];
}

/** Adjustments of one reason count together: how they are divided into segments is not money. */
function addDetails(figures: string[], { adjustments, amounts }: Details): void {
  addTotals(
    figures,
    adjustments,
    ({ group, reason }) => `adjustment ${group?.value ?? ''} ${reason?.value ?? ''}`,
  );
  addTotals(figures, amounts, ({ qualifier }) => `amount ${qualifier?.value ?? ''}`);
}

/** Adds totals in the order of their names; one of zero is left out, as if it were not there. */
function addTotals<T extends { readonly amount: Amount | undefined }>(
  figures: string[],
  all: readonly T[],
  nameOf: (item: T) => string,
): void {
  const [only] = all;
  if (!only) return;
  if (all.length === 1) {
    addTotal(figures, nameOf(only), only.amount ? only.amount.value : zero);
    return;
  }
  const unreadable = new Set(all.filter(isUnreadable).map(nameOf));
  const totals = totalsBy(all, nameOf);
  for (const name of [...totals.keys()].sort()) {
    addTotal(figures, name, unreadable.has(name) ? undefined : totals.get(name));
  }
}

function addTotal(figures: string[], name: string, total: Money | undefined): void {
  if (total === undefined) figures.push(name, 'not a number');
  else if (!isZero(total)) figures.push(name, plainMoney(total));
}

function isUnreadable({ amount }: { readonly amount: Amount | undefined }): boolean {
  return amount !== undefined && amount.value === undefined;
}

function money(amount: Amount | undefined): string {
  if (!amount) return '';
  return amount.value === undefined ? 'not a number' : plainMoney(amount.value);
}
