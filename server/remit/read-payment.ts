import type { Mutable } from '../mutable';
import { isNameOfClaims } from '../structure/claim-syntax';
import { type Block, elementCount, segmentId, segmentSpan } from '../syntax/block';
import { isTooLarge, readableSegments } from '../syntax/too-large';
import type { Reference } from './claim';
import { amountField, dateField, qualifiedDate, textField } from './field';
import type { Organisation, PaymentHead } from './payment';
import { ProviderAdjustment } from './provider-adjustment';

/** Reads the head of a payment from a block that opens with ST. Total. */
export function readPaymentHead(block: Block): PaymentHead {
  const head: Mutable<PaymentHead> = {
    block,
    span: segmentSpan(block, 0),
    kind: textField(block, 0, 1),
    setControl: textField(block, 0, 2),
    financial: undefined,
    handling: undefined,
    amount: undefined,
    creditOrDebit: undefined,
    method: undefined,
    date: undefined,
    trace: undefined,
    traceOriginator: undefined,
    traceSupplement: undefined,
    productionDate: undefined,
    payer: undefined,
    payee: undefined,
  };
  let references: Reference[] = [];
  const end = readableSegments(block);
  for (let i = 1; i < end; i++) {
    const id = segmentId(block, i);
    const qualifier = textField(block, i, 1);
    if (id === 'BPR' && !head.handling) {
      head.financial = i;
      head.handling = qualifier;
      head.amount = amountField(block, i, 2);
      head.creditOrDebit = textField(block, i, 3);
      head.method = textField(block, i, 4);
      head.date = dateField(block, i, 16);
    } else if (id === 'TRN') {
      head.trace ??= textField(block, i, 2);
      head.traceOriginator ??= textField(block, i, 3);
      head.traceSupplement ??= textField(block, i, 4);
    } else if ((id === 'DTM' || id === 'DTP') && qualifier?.value === '405') {
      head.productionDate ??= qualifiedDate(block, i);
    } else if (id === 'N1' || id === 'NM1') {
      references = [];
      const organisation = readOrganisation(block, i, references);
      if (qualifier?.value === 'PR') head.payer ??= organisation;
      if (qualifier?.value === 'PE') head.payee ??= organisation;
    } else if (id === 'REF') {
      references.push({ qualifier, value: textField(block, i, 2) });
    }
  }
  return head;
}

/** Reads the provider adjustments of a block that opens with PLB; six a segment by the guide, and what a sender puts after them. Total. */
export function readProviderAdjustments(block: Block): readonly ProviderAdjustment[] {
  const adjustments: ProviderAdjustment[] = [];
  if (isTooLarge(block)) return adjustments;
  for (let i = 0; i < block.segments; i++) {
    if (segmentId(block, i) !== 'PLB') continue;
    for (let n = 3; n <= elementCount(block, i); n += 2) {
      const isThere = textField(block, i, n) ?? textField(block, i, n + 1);
      if (isThere) adjustments.push(new ProviderAdjustment(block, i, n));
    }
  }
  return adjustments;
}

function readOrganisation(block: Block, i: number, references: Reference[]): Organisation {
  // Some write payer and payee as claims (837) do, in NM1.
  const isOfClaims = segmentId(block, i) === 'NM1' || isNameOfClaims(block, i);
  const [name, id] = isOfClaims ? [3, 8] : [2, 3];
  return {
    span: segmentSpan(block, i),
    name: textField(block, i, name),
    idQualifier: textField(block, i, id),
    id: textField(block, i, id + 1),
    references,
  };
}
