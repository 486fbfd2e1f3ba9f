import { memoizeLast } from '../cache';
import { findRemarkCode } from '../codes/remark-codes';
import { append, type Mutable, none } from '../mutable';
import { type Block, elementCount, elementText, packedId, segmentSpan } from '../syntax/block';
import { packId } from '../syntax/pack-id';
import { isTooLarge } from '../syntax/too-large';
import type { Claim, Party, QualifiedAmount, Reference, ServiceLine } from './claim';
import { amountField, periodField, qualifiedDate, textField } from './field';
import { type Details, openClaimLine, openLine } from './read-line';
import { reasonAt } from './reason-at';

/**
 * Reads a claim from a block that opens with CLP. Total: what is absent is `undefined` or empty,
 * unknown segments are skipped; of a claim that is too large, only CLP is read. It is summed and
 * checked in a row, and read once for both.
 */
export const readClaim = memoizeLast(read);

/**
 * Objects are written out in full, never spread: a file holds hundreds of thousands of them, and
 * copying properties costs ten times as much as reading them.
 */
function read(block: Block): Claim {
  const parties: Party[] = [];
  const lines: ServiceLine[] = [];
  const claim = openClaim(block, parties, lines);
  if (isTooLarge(block)) return claim;
  let details: Details = claim;
  for (let i = 1; i < block.segments; i++) {
    switch (packedId(block, i)) {
      case sv1:
      case sv2:
      case svc: {
        const line = packedId(block, i) === svc ? openLine(block, i) : openClaimLine(block, i);
        lines.push(line);
        details = line;
        break;
      }
      case nm1:
        parties.push(readParty(block, i));
        break;
      case cas:
        readAdjustments(block, i, details);
        break;
      case dtp:
      case dtm:
        pushDates(block, i, details === claim ? claimPeriod : linePeriod, details);
        break;
      case ref:
        details.references = append(details.references, readReference(block, i));
        break;
      case amt:
        details.amounts = append(details.amounts, readQualifiedAmount(block, i));
        break;
      case qty:
        details.quantities = append(details.quantities, readQualifiedAmount(block, i));
        break;
      case lq:
        if (elementText(block, i, 1) === 'HE') pushRemark(block, i, 2, details);
        break;
      case moa:
        for (let n = 3; n <= 7; n++) pushRemark(block, i, n, details);
        break;
      case mia:
        claim.inpatient = true;
        for (const n of [5, 20, 21, 22, 23]) pushRemark(block, i, n, details);
        break;
    }
  }
  return claim;
}

const [svc, nm1, cas, dtm, ref] = ['SVC', 'NM1', 'CAS', 'DTM', 'REF'].map(packId);
const [amt, qty, lq, moa, mia] = ['AMT', 'QTY', 'LQ', 'MOA', 'MIA'].map(packId);
// Dates and service lines as claims (837) write them.
const [dtp, sv1, sv2] = ['DTP', 'SV1', 'SV2'].map(packId);

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
    adjustments: none,
    dates: none,
    remarks: none,
    references: none,
    amounts: none,
    quantities: none,
    parties,
    inpatient: false,
    lines,
  };
}

function readAdjustments(block: Block, i: number, details: Details): void {
  const segment = segmentSpan(block, i);
  const group = textField(block, i, 1);
  const count = elementCount(block, i);
  // The guide has six; what a sender puts after them still counts in what it paid.
  for (let n = 2, position = 1; n <= count; n += 3, position++) {
    const entry = reasonAt(block, i, n);
    const reason = textField(block, i, n, entry?.code);
    const amount = amountField(block, i, n + 1);
    const quantity = amountField(block, i, n + 2);
    const first = reason ?? amount ?? quantity;
    if (!first) continue;
    const span = { start: first.start, end: (quantity ?? amount ?? first).end };
    const adjustment = { segment, span, position, group, reason, entry, amount, quantity };
    details.adjustments = append(details.adjustments, adjustment);
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

/** A date, or the two of a period that is written as in a claim: `RD8`, and both days after it. */
function pushDates(
  block: Block,
  i: number,
  [first, last]: readonly [string, string],
  details: Details,
): void {
  const qualifier = textField(block, i, 1);
  const date = qualifiedDate(block, i);
  // Nearly every date can be read: the format of the others is looked at.
  const isPeriod = date && date.value === undefined && elementText(block, i, 2) === 'RD8';
  const period = isPeriod ? periodField(block, i, 3) : undefined;
  if (!qualifier || !period) {
    details.dates = append(details.dates, { qualifier, date });
  } else if (period.length === 1) {
    details.dates = append(details.dates, { qualifier, date: period[0] });
  } else {
    const { start, end } = qualifier;
    details.dates = append(details.dates, {
      qualifier: { value: first, start, end },
      date: period[0],
    });
    details.dates = append(details.dates, {
      qualifier: { value: last, start, end },
      date: period[1],
    });
  }
}

const claimPeriod = ['232', '233'] as const;
const linePeriod = ['150', '151'] as const;

function readReference(block: Block, i: number): Reference {
  const qualifier = textField(block, i, 1);
  return { qualifier, value: textField(block, i, 2) };
}

function readQualifiedAmount(block: Block, i: number): QualifiedAmount {
  const qualifier = textField(block, i, 1);
  return { qualifier, amount: amountField(block, i, 2) };
}

function pushRemark(block: Block, i: number, n: number, details: Details): void {
  const text = textField(block, i, n);
  if (!text) return;
  const { value, start, end } = text;
  const remark = { value, start, end, entry: findRemarkCode(value) };
  details.remarks = append(details.remarks, remark);
}
