import {
  claimBlocks,
  groupAt,
  type Payment,
  paymentsOf,
  type RemittanceDocument,
} from '../document';
import type { Claim, ServiceLine } from '../remit/claim';
import { serviceStart } from '../remit/dates';
import { readClaim } from '../remit/read-claim';
import { isRemittance } from '../remit/transaction-kind';
import { type Block, elementText } from '../syntax/block';
import { claimFigures, type Figures, lineFigures, paymentFigures, procedureOf } from './figures';

/** A payment, claim, or line that is compared with one of another remittance. */
export interface Part {
  readonly kind: 'payment' | 'claim' | 'line';
  /** What people know it by: a trace number, a claim, a procedure. */
  readonly name: string;
  /** Names for finding it in another remittance, the closest first. */
  readonly keys: readonly string[];
  /** The block of a claim, which may be the same in the other remittance, element by element. */
  readonly block?: Block;
  /** Reads its money. */
  read(): PartMoney;
}

export interface PartMoney {
  readonly figures: Figures;
  readonly parts: readonly Part[];
}

/** Every payment of a remittance. */
export function partsOf(document: RemittanceDocument): readonly Part[] {
  return [...paymentsOf(document)]
    .filter(({ first, head }) => isRemittance(head, groupAt(document, first)?.head))
    .map((payment) => paymentPart(document, payment));
}

function paymentPart(document: RemittanceDocument, payment: Payment): Part {
  const { head } = payment;
  const trace = head.trace?.value ?? '';
  const figures = paymentFigures(document, payment);
  const payer = figures[figures.indexOf('payer') + 1] ?? '';
  return {
    kind: 'payment',
    name: trace,
    keys: [`${trace} ${payer}`, trace, figures[1] ?? ''],
    read: () => ({ figures, parts: Array.from(claimBlocks(document, payment), claimPart) }),
  };
}

function claimPart(block: Block): Part {
  const account = elementText(block, 0, 1);
  const status = elementText(block, 0, 2);
  const control = elementText(block, 0, 7);
  return {
    kind: 'claim',
    name: account,
    keys: [`${account} ${control} ${status}`, `${account} ${status}`, account],
    block,
    read() {
      const claim = readClaim(block);
      return { figures: claimFigures(claim), parts: claim.lines.map(linePart) };
    },
  };
}

function linePart(line: ServiceLine): Part {
  const name = procedureOf(line);
  return {
    kind: 'line',
    name,
    get keys() {
      const control = line.references.find(({ qualifier }) => qualifier?.value === '6R')?.value;
      const dated = `${name} ${serviceStart(line.dates)?.value ?? ''}`;
      const charged = `${dated} ${line.charge?.value}`;
      return [`${control?.value ?? ''} ${charged}`, charged, dated, name];
    },
    read: () => ({ figures: lineFigures(line), parts: [] }),
  };
}

/** Separators that no remittance holds, so that different money never gives the same text. */
const between = { payment: '\u0001', claim: '\u0002', line: '\u0003' } as const;

/** A text that is the same for all parts that hold the same money, in any order. */
export function printOfPart(part: Part): string {
  const { figures, parts } = part.read();
  return printOf(part.kind, part.name, figures, parts.map(printOfPart));
}

/** As `printOfPart`, for a claim that was read. */
export function printOfClaim(claim: Claim): string {
  const lines = claim.lines.map((line) => printOf('line', '', lineFigures(line), []));
  return printOf('claim', claim.account?.value ?? '', claimFigures(claim), lines);
}

function printOf(kind: Part['kind'], name: string, figures: Figures, parts: string[]): string {
  return [name, ...figures, ...parts.sort()].join(between[kind]);
}
