import { append, none } from '../mutable';
import { type Block, elementEnd, elementStart, segmentSpan } from '../syntax/block';
import type {
  Adjustment,
  Procedure,
  QualifiedAmount,
  QualifiedDate,
  Reference,
  Remark,
  ServiceLine,
} from './claim';
import { amountField, type Text, textField } from './field';

/** What may follow both a CLP and an SVC, collected while the segments are read with `append`. */
export interface Details {
  adjustments: readonly Adjustment[];
  dates: readonly QualifiedDate[];
  remarks: readonly Remark[];
  references: readonly Reference[];
  amounts: readonly QualifiedAmount[];
  quantities: readonly QualifiedAmount[];
}

/** Begins a service line with its SVC; what follows is added to it. */
export function openLine(block: Block, i: number): ServiceLine & Details {
  return {
    span: segmentSpan(block, i),
    procedure: readProcedure(block, i, 1),
    charge: amountField(block, i, 2),
    paid: amountField(block, i, 3),
    revenueCode: textField(block, i, 4),
    units: amountField(block, i, 5),
    billedUnits: amountField(block, i, 7),
    billed: textField(block, i, 6) && readProcedure(block, i, 6),
    adjustments: none,
    dates: none,
    remarks: none,
    references: none,
    amounts: none,
    quantities: none,
  };
}

/**
 * Begins a service line with an SV1 or SV2, as claims have it. It is read as an SVC where an amount
 * paid follows the charge. What a claim has there, and after it, is not what a remittance has: then
 * the amount paid cannot be read, and the rest is left out. SV2 begins with the revenue code.
 */
export function openClaimLine(block: Block, i: number): ServiceLine & Details {
  const line = openLine(block, i);
  if (line.procedure.code && line.paid?.value !== undefined) return line;
  const first = line.procedure.code ? 1 : 2;
  return {
    ...line,
    procedure: readProcedure(block, i, first),
    charge: amountField(block, i, first + 1),
    paid: amountField(block, i, first + 2),
    ...{ revenueCode: undefined, units: undefined, billedUnits: undefined, billed: undefined },
  };
}

function readProcedure(block: Block, i: number, n: number): Procedure {
  const { tokens, offset, delimiters } = block;
  const separator = delimiters.component.charCodeAt(0);
  const end = elementEnd(block, i, n);
  let qualifier: Text | undefined;
  let code: Text | undefined;
  let modifiers: readonly Text[] = none;
  let start = elementStart(block, i, n);
  for (let k = 1; k <= 6 && start < end; k++) {
    let stop = start;
    while (stop < end && tokens.text.charCodeAt(stop) !== separator) stop++;
    if (start < stop) {
      const value = tokens.text.slice(start, stop);
      const part = { value, start: start - offset, end: stop - offset };
      if (k === 1) qualifier = part;
      else if (k === 2) code = part;
      else modifiers = append(modifiers, part);
    }
    start = stop + 1;
  }
  return { qualifier, code, modifiers };
}
