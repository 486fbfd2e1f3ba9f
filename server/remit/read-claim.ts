import { findReasonCode } from '../codes/reason-codes';
import { findRemarkCode } from '../codes/remark-codes';
import type { Mutable } from '../mutable';
import {
  type Block,
  elementCount,
  elementEnd,
  elementStart,
  elementText,
  packedId,
  segmentSpan,
} from '../syntax/block';
import { packId } from '../syntax/pack-id';
import { isTooLarge } from '../syntax/too-large';
import type {
  Adjustment,
  Claim,
  Party,
  Procedure,
  QualifiedAmount,
  QualifiedDate,
  Reference,
  Remark,
  ServiceLine,
} from './claim';
import { amountField, dateField, type Text, textField } from './field';

/** What may follow both a CLP and an SVC, collected while the segments are read. */
interface Details {
  readonly adjustments: Adjustment[];
  readonly dates: QualifiedDate[];
  readonly remarks: Remark[];
  readonly references: Reference[];
  readonly amounts: QualifiedAmount[];
  readonly quantities: QualifiedAmount[];
}

/**
 * Reads a claim from a block that opens with CLP. Total: what is absent is `undefined` or empty,
 * unknown segments are skipped; of a claim that is too large, only CLP is read. Objects are written
 * out in full, never spread: a file holds
 * hundreds of thousands of them, and copying properties costs ten times as much as reading them.
 */
export function readClaim(block: Block): Claim {
  const parties: Party[] = [];
  const lines: ServiceLine[] = [];
  const claim = openClaim(block, parties, lines);
  if (isTooLarge(block)) return claim;
  let details: Details = claim;
  for (let i = 1; i < block.segments; i++) {
    switch (packedId(block, i)) {
      case svc: {
        const line = openLine(block, i);
        lines.push(line);
        details = line;
        break;
      }
      case nm1:
        parties.push(readParty(block, i));
        break;
      case cas:
        readAdjustments(block, i, details.adjustments);
        break;
      case dtm:
        details.dates.push(readQualifiedDate(block, i));
        break;
      case ref:
        details.references.push(readReference(block, i));
        break;
      case amt:
        details.amounts.push(readQualifiedAmount(block, i));
        break;
      case qty:
        details.quantities.push(readQualifiedAmount(block, i));
        break;
      case lq:
        if (elementText(block, i, 1) === 'HE') pushRemark(block, i, 2, details.remarks);
        break;
      case moa:
        for (let n = 3; n <= 7; n++) pushRemark(block, i, n, details.remarks);
        break;
      case mia:
        claim.inpatient = true;
        for (const n of [5, 20, 21, 22, 23]) pushRemark(block, i, n, details.remarks);
        break;
    }
  }
  return claim;
}

const [svc, nm1, cas, dtm, ref] = ['SVC', 'NM1', 'CAS', 'DTM', 'REF'].map(packId);
const [amt, qty, lq, moa, mia] = ['AMT', 'QTY', 'LQ', 'MOA', 'MIA'].map(packId);

function openClaim(block: Block, parties: Party[], lines: ServiceLine[]): Mutable<Claim> & Details {
  return {
    block,
    span: segmentSpan(block, 0),
    account: textField(block, 0, 1),
    status: textField(block, 0, 2),
    charge: amountField(block, 0, 3),
    paid: amountField(block, 0, 4),
    patientShare: amountField(block, 0, 5),
    filing: textField(block, 0, 6),
    control: textField(block, 0, 7),
    facility: textField(block, 0, 8),
    frequency: textField(block, 0, 9),
    adjustments: [],
    dates: [],
    remarks: [],
    references: [],
    amounts: [],
    quantities: [],
    parties,
    inpatient: false,
    lines,
  };
}

function openLine(block: Block, i: number): ServiceLine & Details {
  return {
    span: segmentSpan(block, i),
    procedure: readProcedure(block, i, 1),
    charge: amountField(block, i, 2),
    paid: amountField(block, i, 3),
    revenueCode: textField(block, i, 4),
    units: amountField(block, i, 5),
    billedUnits: amountField(block, i, 7),
    billed: textField(block, i, 6) && readProcedure(block, i, 6),
    adjustments: [],
    dates: [],
    remarks: [],
    references: [],
    amounts: [],
    quantities: [],
  };
}

function readProcedure(block: Block, i: number, n: number): Procedure {
  const { tokens, offset, delimiters } = block;
  const separator = delimiters.component.charCodeAt(0);
  const end = elementEnd(block, i, n);
  let qualifier: Text | undefined;
  let code: Text | undefined;
  const modifiers: Text[] = [];
  let start = elementStart(block, i, n);
  for (let k = 1; k <= 6 && start < end; k++) {
    let stop = start;
    while (stop < end && tokens.text.charCodeAt(stop) !== separator) stop++;
    if (start < stop) {
      const value = tokens.text.slice(start, stop);
      const part = { value, start: start - offset, end: stop - offset };
      if (k === 1) qualifier = part;
      else if (k === 2) code = part;
      else modifiers.push(part);
    }
    start = stop + 1;
  }
  return { qualifier, code, modifiers };
}

function readAdjustments(block: Block, i: number, adjustments: Adjustment[]): void {
  const segment = segmentSpan(block, i);
  const group = textField(block, i, 1);
  const count = elementCount(block, i);
  // The guide has six; what a sender puts after them still counts in what it paid.
  for (let n = 2, position = 1; n <= count; n += 3, position++) {
    const reason = textField(block, i, n);
    const amount = amountField(block, i, n + 1);
    const quantity = amountField(block, i, n + 2);
    const first = reason ?? amount ?? quantity;
    if (!first) continue;
    const span = { start: first.start, end: (quantity ?? amount ?? first).end };
    const entry = reason && findReasonCode(reason.value);
    adjustments.push({ segment, span, position, group, reason, entry, amount, quantity });
  }
}

function readParty(block: Block, i: number): Party {
  return {
    span: segmentSpan(block, i),
    role: textField(block, i, 1),
    lastName: textField(block, i, 3),
    firstName: textField(block, i, 4),
    idQualifier: textField(block, i, 8),
    id: textField(block, i, 9),
  };
}

function readQualifiedDate(block: Block, i: number): QualifiedDate {
  const qualifier = textField(block, i, 1);
  return { qualifier, date: dateField(block, i, 2) };
}

function readReference(block: Block, i: number): Reference {
  const qualifier = textField(block, i, 1);
  return { qualifier, value: textField(block, i, 2) };
}

function readQualifiedAmount(block: Block, i: number): QualifiedAmount {
  const qualifier = textField(block, i, 1);
  return { qualifier, amount: amountField(block, i, 2) };
}

function pushRemark(block: Block, i: number, n: number, remarks: Remark[]): void {
  const text = textField(block, i, n);
  if (!text) return;
  const { value, start, end } = text;
  remarks.push({ value, start, end, entry: findRemarkCode(value) });
}
