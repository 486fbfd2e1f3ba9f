import { type Block, elementCount, segmentId, segmentSpan } from '../syntax/block';
import type {
  Adjustment,
  Claim,
  Party,
  Procedure,
  QualifiedAmount,
  QualifiedDate,
  Reference,
  ServiceLine,
} from './claim';
import { amountField, componentField, dateField, type Text, textField } from './field';

/** What stands below a CLP or an SVC, gathered while its segments are read. */
interface Details {
  readonly adjustments: Adjustment[];
  readonly dates: QualifiedDate[];
  readonly remarks: Text[];
  readonly references: Reference[];
  readonly amounts: QualifiedAmount[];
  readonly quantities: QualifiedAmount[];
}

/**
 * Reads a claim from a block that opens with CLP. Total: what is absent is `undefined` or empty,
 * unknown segments are passed over.
 */
export function readClaim(block: Block): Claim {
  const own = newDetails();
  const parties: Party[] = [];
  const lines: ServiceLine[] = [];
  let inpatient = false;
  let details = own;
  for (let i = 1; i < block.segments; i++) {
    const id = segmentId(block, i);
    if (id === 'SVC') {
      details = newDetails();
      lines.push({ ...readService(block, i), ...details });
    } else if (id === 'NM1') {
      parties.push(readParty(block, i));
    } else {
      if (id === 'MIA') inpatient = true;
      readDetail(block, i, id, details);
    }
  }
  return { block, ...readHead(block), parties, inpatient, lines, ...own };
}

function readHead(block: Block) {
  return {
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
  };
}

function readService(block: Block, i: number) {
  return {
    span: segmentSpan(block, i),
    procedure: readProcedure(block, i, 1),
    charge: amountField(block, i, 2),
    paid: amountField(block, i, 3),
    revenueCode: textField(block, i, 4),
    units: amountField(block, i, 5),
    billed: textField(block, i, 6) && readProcedure(block, i, 6),
  };
}

function readProcedure(block: Block, i: number, n: number): Procedure {
  const modifiers: Text[] = [];
  for (let k = 3; k <= 6; k++) {
    const modifier = componentField(block, i, n, k);
    if (modifier) modifiers.push(modifier);
  }
  return {
    qualifier: componentField(block, i, n, 1),
    code: componentField(block, i, n, 2),
    modifiers,
  };
}

function readDetail(block: Block, i: number, id: string, details: Details): void {
  switch (id) {
    case 'CAS':
      readAdjustments(block, i, details.adjustments);
      break;
    case 'DTM':
      details.dates.push({ ...qualified(block, i), date: dateField(block, i, 2) });
      break;
    case 'REF':
      details.references.push({ ...qualified(block, i), value: textField(block, i, 2) });
      break;
    case 'AMT':
      details.amounts.push({ ...qualified(block, i), amount: amountField(block, i, 2) });
      break;
    case 'QTY':
      details.quantities.push({ ...qualified(block, i), amount: amountField(block, i, 2) });
      break;
    case 'LQ':
      if (textField(block, i, 1)?.value === 'HE') pushText(block, i, 2, details.remarks);
      break;
    case 'MOA':
      for (let n = 3; n <= 7; n++) pushText(block, i, n, details.remarks);
      break;
    case 'MIA':
      for (const n of [5, 20, 21, 22, 23]) pushText(block, i, n, details.remarks);
      break;
  }
}

function readAdjustments(block: Block, i: number, adjustments: Adjustment[]): void {
  const segment = segmentSpan(block, i);
  const group = textField(block, i, 1);
  const count = elementCount(block, i);
  for (let n = 2, position = 1; n <= count && position <= 6; n += 3, position++) {
    const reason = textField(block, i, n);
    const amount = amountField(block, i, n + 1);
    const quantity = amountField(block, i, n + 2);
    const first = reason ?? amount ?? quantity;
    if (!first) continue;
    const span = { start: first.start, end: (quantity ?? amount ?? first).end };
    adjustments.push({ segment, span, position, group, reason, amount, quantity });
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

function qualified(block: Block, i: number) {
  return { span: segmentSpan(block, i), qualifier: textField(block, i, 1) };
}

function pushText(block: Block, i: number, n: number, texts: Text[]): void {
  const text = textField(block, i, n);
  if (text) texts.push(text);
}

function newDetails(): Details {
  return { adjustments: [], dates: [], remarks: [], references: [], amounts: [], quantities: [] };
}
