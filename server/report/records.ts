import { type IsoDate, isoDate } from '../remit/date';
import { readClaim } from '../remit/read-claim';
import { factsOf } from './claims/facts';
import { lineRows } from './claims/lines';
import { claimSegment, type ListedClaim } from './claims/listing';
import { findClaims } from './claims/query';
import type { PageSource } from './page-source';
import type { LineRow } from './pages/claim';
import type { ClaimsQuery } from './pages/claims';
import type { AdjustmentRow } from './parts/adjustment';
import { locatorOf } from './parts/locate';
import { adjustmentRows } from './parts/read-adjustment';
import { trimmed } from './parts/words';

/** What every record says of its claim, so that it can be read by itself. */
export interface RecordClaim {
  readonly payer: string;
  readonly trace: string;
  readonly account: string;
  readonly control: string;
  readonly patient: string;
  readonly claim: number;
}

/** A service line with its claim. */
export interface LineRecord extends RecordClaim {
  readonly line: LineRow;
}

/** An adjustment with its line and claim; no line where it adjusts the claim as a whole. */
export interface AdjustmentRecord extends RecordClaim {
  readonly adjustment: AdjustmentRow;
  readonly line: LineRow | undefined;
  readonly from: IsoDate | undefined;
}

/** The service lines of the claims that a query asks for, one after the other. */
export function* lineRecords(source: PageSource, query: ClaimsQuery): Iterable<LineRecord> {
  for (const { head, lines } of recordsOf(source, query)) {
    for (const line of lines) yield { ...head, line };
  }
}

/** The adjustments of the claims that a query asks for: each claim's own, then those of its lines. */
export function* adjustmentRecords(
  source: PageSource,
  query: ClaimsQuery,
): Iterable<AdjustmentRecord> {
  for (const { head, own, lines, from } of recordsOf(source, query)) {
    for (const adjustment of own) yield { ...head, adjustment, line: undefined, from };
    for (const line of lines) {
      const day = line.from?.date ?? from;
      for (const adjustment of line.adjustments) yield { ...head, adjustment, line, from: day };
    }
  }
}

function* recordsOf(source: PageSource, query: ClaimsQuery) {
  for (const listed of findClaims(source, query)) yield recordOf(source, listed);
}

function recordOf({ document, options }: PageSource, listed: ListedClaim) {
  const locate = locatorOf(document, listed.blockNumber);
  const claim = readClaim(listed.block);
  const { account, control, patient, from } = factsOf(listed.block, options.sequestration);
  const { payer, trace } = listed.payment.payment.head;
  const head: RecordClaim = {
    payer: trimmed(payer?.name),
    trace: trimmed(trace),
    account,
    control,
    patient,
    claim: claimSegment(document, listed),
  };
  return {
    head,
    own: adjustmentRows(claim, claim, locate),
    lines: lineRows(claim, locate),
    from: from && isoDate(from),
  };
}
