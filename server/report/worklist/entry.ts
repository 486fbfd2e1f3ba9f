import type { CheckOptions } from '../../checks/options';
import type { RemittanceDocument } from '../../document';
import type { LocatedNote } from '../../notes/match';
import type { Claim, ServiceLine } from '../../remit/claim';
import { isoDate } from '../../remit/date';
import { serviceStart } from '../../remit/dates';
import { type Money, plainMoney } from '../../remit/money';
import type { PaymentHead } from '../../remit/payment';
import type { Span } from '../../span';
import type { ClaimFacts } from '../claims/facts';
import { claimSegment, type ListedClaim } from '../claims/listing';
import type { WorkGroup, WorkItem } from '../pages/worklist';
import { noteRows, noteState, notesWithin } from '../parts/find-notes';
import { lastDays } from '../parts/last-days';
import { locatorOf } from '../parts/locate';
import { trimmed } from '../parts/words';

/** A claim that may need work, with all that its items are made from. */
export interface WorkCase {
  readonly document: RemittanceDocument;
  readonly options: CheckOptions;
  readonly listed: ListedClaim;
  readonly head: PaymentHead;
  readonly claim: Claim;
  readonly facts: ClaimFacts;
  readonly notes: readonly LocatedNote[];
}

/** What a group says of all its items. */
export type GroupHead = Pick<WorkGroup, 'id' | 'kind' | 'title' | 'meaning' | 'next'>;

/** Something to work; its item is made only where the page shows it. */
export interface WorkEntry {
  readonly group: GroupHead;
  readonly amount: Money;
  item(): WorkItem;
}

/** What a kind of work adds to an item. */
export interface ItemDetail {
  readonly amount: Money;
  /** Where the item is; the line's or claim's first segment where absent. */
  readonly at?: Span | undefined;
  readonly codes?: string | undefined;
  readonly detail?: string | undefined;
  readonly next?: string | undefined;
  readonly copy?: WorkItem['copy'];
  readonly denied?: boolean | undefined;
  readonly misreduced?: boolean | undefined;
}

/** An item about a claim, or one of its lines. */
export function workItem(
  { document, options, listed, head, claim, facts, notes }: WorkCase,
  line: ServiceLine | undefined,
  detail: ItemDetail,
): WorkItem {
  const locate = locatorOf(document, listed.blockNumber);
  const date = (line && serviceStart(line.dates)?.value) ?? facts.from;
  const from = date && isoDate(date);
  const { denied = false, misreduced = false } = detail;
  const own = notesWithin(notes, line && extentOf(claim, line));
  const through = facts.through && isoDate(facts.through);
  return {
    ...locate.ref(detail.at ?? (line ?? claim).span),
    claim: claimSegment(document, listed),
    account: facts.account,
    control: facts.control,
    patient: facts.patient,
    payer: trimmed(head.payer?.name),
    line: line && claim.lines.indexOf(line) + 1,
    procedure: line ? procedureOf(line) : '',
    date: from,
    amount: plainMoney(detail.amount),
    codes: detail.codes ?? '',
    detail: detail.detail ?? '',
    next: detail.next,
    note: noteState(own),
    notes: noteRows(own, locate),
    lastDays: lastDays({ claim, head, denied, misreduced, from, through }, options),
    copy: detail.copy,
  };
}

/** `99213 25`. */
export function procedureOf({ procedure, revenueCode }: ServiceLine): string {
  const code = procedure.code ?? revenueCode;
  return [trimmed(code), ...procedure.modifiers.map(trimmed)].filter(Boolean).join(' ');
}

/** From a line's SVC up to the next line. */
function extentOf({ block, lines }: Claim, line: ServiceLine): Span {
  const next = lines[lines.indexOf(line) + 1];
  return { start: line.span.start, end: next?.span.start ?? block.length };
}
