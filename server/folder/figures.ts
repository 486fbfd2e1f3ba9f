import {
  claimBlocks,
  type Payment,
  paymentsOf,
  providerAdjustments,
  type RemittanceDocument,
} from '../document';
import { totalsBy } from '../remit/balance';
import type { Adjustment, Claim, QualifiedAmount, ServiceLine } from '../remit/claim';
import { serviceStart } from '../remit/dates';
import type { Amount } from '../remit/field';
import { isZero, type Money, plainMoney } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import { isRemittance } from '../remit/transaction-kind';

/** A payment, claim, or line as money alone: its figures by name, whatever their order was. */
export interface Part {
  readonly kind: 'payment' | 'claim' | 'line';
  /** What people know it by: a trace number, a claim, a procedure. */
  readonly name: string;
  /** Names for finding it in another remittance, the closest first. */
  readonly keys: readonly string[];
  readonly figures: ReadonlyMap<string, string>;
  readonly parts: readonly Part[];
  /** The same for all parts that hold the same money, in any order. */
  readonly print: string;
}

/** Every payment of a remittance as money; control numbers, delimiters, and line breaks are gone. */
export function figuresOf(document: RemittanceDocument): readonly Part[] {
  const remittances = [...paymentsOf(document)].filter(({ first, head }) => {
    const group = document.interchanges
      .flatMap(({ groups }) => groups)
      .find((one) => one.first <= first && first < one.end);
    return isRemittance(head, group?.head);
  });
  return remittances.map((payment) => paymentPart(document, payment));
}

function paymentPart(document: RemittanceDocument, payment: Payment): Part {
  const { head } = payment;
  const trace = head.trace?.value ?? '';
  const figures = new Map([
    ['amount', money(head.amount)],
    ['credit or debit', head.creditOrDebit?.value ?? ''],
    ['method', head.method?.value ?? ''],
    ['date', head.date?.value ?? ''],
    ['trace', trace],
    ['payer', head.payer?.id?.value ?? head.payer?.name?.value ?? ''],
    ['payee', head.payee?.id?.value ?? head.payee?.name?.value ?? ''],
  ]);
  addTotals(figures, providerAdjustments(document, payment), ({ provider, reason, reference }) =>
    ['provider adjustment', reason?.value, reference?.value, 'of', provider?.value]
      .filter((word) => word !== undefined)
      .join(' '),
  );
  const claims = [...claimBlocks(document, payment)].map((block) => claimPart(readClaim(block)));
  const keys = [`${trace} ${figures.get('payer')}`, trace, `${figures.get('amount')}`];
  return part('payment', trace, keys, figures, claims);
}

/** A claim as money. */
export function claimPart(claim: Claim): Part {
  const account = claim.account?.value ?? '';
  const status = claim.status?.value ?? '';
  const control = claim.control?.value ?? '';
  const figures = new Map([
    ['status', status],
    ['charge', money(claim.charge)],
    ['paid', money(claim.paid)],
    ['patient responsibility', claim.patientShare ? money(claim.patientShare) : '0.00'],
    ['payer claim control number', control],
  ]);
  addDetails(figures, claim);
  const keys = [`${account} ${control} ${status}`, `${account} ${status}`, account];
  return part('claim', account, keys, figures, claim.lines.map(linePart));
}

function linePart(line: ServiceLine): Part {
  const { code, modifiers } = line.procedure;
  const words = [code, ...modifiers].map((word) => word?.value ?? '');
  const name = words.join(' ') || (line.revenueCode?.value ?? '');
  const date = serviceStart(line.dates)?.value ?? '';
  const figures = new Map([
    ['procedure', name],
    ['service date', date],
    ['charge', money(line.charge)],
    ['paid', money(line.paid)],
    ['units', line.units ? money(line.units) : '1.00'],
  ]);
  addDetails(figures, line);
  const control = line.references.find(({ qualifier }) => qualifier?.value === '6R')?.value;
  const charged = `${name} ${date} ${figures.get('charge')}`;
  const keys = [`${control?.value ?? ''} ${charged}`, charged, `${name} ${date}`, name];
  return part('line', name, keys, figures, []);
}

interface Details {
  readonly adjustments: readonly Adjustment[];
  readonly amounts: readonly QualifiedAmount[];
}

/** Adjustments of one reason count together: how they are divided into segments is not money. */
function addDetails(figures: Map<string, string>, { adjustments, amounts }: Details): void {
  addTotals(
    figures,
    adjustments,
    ({ group, reason }) => `adjustment ${group?.value ?? ''} ${reason?.value ?? ''}`,
  );
  addTotals(figures, amounts, ({ qualifier }) => `amount ${qualifier?.value ?? ''}`);
}

/** A total of zero is left out, so that it equals one that is not there. */
function addTotals<T extends { readonly amount: Amount | undefined }>(
  figures: Map<string, string>,
  all: readonly T[],
  nameOf: (item: T) => string,
): void {
  for (const [name, total] of totalsBy(all, nameOf)) {
    if (!isZero(total)) figures.set(name, plainMoney(total));
  }
  const isUnreadable = ({ amount }: T) => amount !== undefined && amount.value === undefined;
  for (const item of all) if (isUnreadable(item)) figures.set(nameOf(item), 'not a number');
}

function money(amount: Amount | undefined): string {
  if (!amount) return '';
  const value: Money | undefined = amount.value;
  return value === undefined ? 'not a number' : plainMoney(value);
}

/** Separators that no remittance holds, so that different money never gives the same text. */
const within = '\u0000';
const between = { payment: '\u0001', claim: '\u0002', line: '\u0003' } as const;

function part(
  kind: Part['kind'],
  name: string,
  keys: readonly string[],
  figures: ReadonlyMap<string, string>,
  parts: readonly Part[],
): Part {
  const figureTexts = Array.from(figures, ([what, value]) => what + within + value).sort();
  const partTexts = parts.map((one) => one.print).sort();
  const print = [name, ...figureTexts, ...partTexts].join(between[kind]);
  return { kind, name, keys, figures, parts, print };
}
