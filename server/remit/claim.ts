import { memoizeLast } from '../cache';
import type { ReasonCode } from '../codes/reason-codes';
import type { RemarkCode } from '../codes/remark-codes';
import type { Span } from '../span';
import type { Block } from '../syntax/block';
import type { Amount, DateField, Text } from './field';

/** The status (CLP02) of a claim that takes an earlier result back. */
export const reversal = '22';

/** The status (CLP02) of a claim that was only priced in advance. */
export const estimate = '25';

/** A claim as the payer settled it: CLP and all up to the next claim (loop 2100). */
export interface Claim {
  readonly block: Block;
  /** The whole CLP segment. */
  readonly span: Span;
  /** CLP01, the provider's own number for the claim. */
  readonly account: Text | undefined;
  /** CLP02. */
  readonly status: Text | undefined;
  /** CLP03. */
  readonly charge: Amount | undefined;
  /** CLP04. */
  readonly paid: Amount | undefined;
  /** CLP05, what the patient owes. */
  readonly patientShare: Amount | undefined;
  /** CLP06, the kind of plan: MA and MB are fee-for-service Medicare. */
  readonly filing: Text | undefined;
  /** CLP07, the payer's number for the claim. */
  readonly control: Text | undefined;
  /** CLP08, place of service or the first digits of the bill type. */
  readonly facility: Text | undefined;
  /** CLP09, the last digit of the bill type. */
  readonly frequency: Text | undefined;
  /** CAS before the first service line. */
  readonly adjustments: readonly Adjustment[];
  readonly dates: readonly QualifiedDate[];
  /** Remark codes of MIA and MOA. */
  readonly remarks: readonly Remark[];
  readonly references: readonly Reference[];
  readonly amounts: readonly QualifiedAmount[];
  readonly quantities: readonly QualifiedAmount[];
  readonly parties: readonly Party[];
  /** Whether it has an MIA segment: an inpatient claim. */
  readonly inpatient: boolean;
  readonly lines: readonly ServiceLine[];
}

/** One service: SVC and all up to the next (loop 2110). */
export interface ServiceLine {
  /** The whole SVC segment. */
  readonly span: Span;
  readonly procedure: Procedure;
  /** SVC02. */
  readonly charge: Amount | undefined;
  /** SVC03. */
  readonly paid: Amount | undefined;
  /** SVC04. */
  readonly revenueCode: Text | undefined;
  /** SVC05; one if absent. */
  readonly units: Amount | undefined;
  /** SVC07, the units billed if the payer paid another number of them. */
  readonly billedUnits: Amount | undefined;
  /** SVC06, the procedure billed if the payer paid another one. */
  readonly billed: Procedure | undefined;
  readonly adjustments: readonly Adjustment[];
  readonly dates: readonly QualifiedDate[];
  /** LQ with qualifier HE. */
  readonly remarks: readonly Remark[];
  readonly references: readonly Reference[];
  readonly amounts: readonly QualifiedAmount[];
  readonly quantities: readonly QualifiedAmount[];
}

/** SVC01 or SVC06. */
export interface Procedure {
  /** SVC01-1. */
  readonly qualifier: Text | undefined;
  /** SVC01-2. */
  readonly code: Text | undefined;
  /** SVC01-3 … 6. */
  readonly modifiers: readonly Text[];
}

/** One of up to six reasons of a CAS segment. */
export interface Adjustment {
  /** The whole CAS segment. */
  readonly segment: Span;
  /** From the reason to the last of its elements. */
  readonly span: Span;
  /** Which of the segment's reasons, from 1. */
  readonly position: number;
  /** CAS01. */
  readonly group: Text | undefined;
  /** CAS02, 05, 08, 11, 14, 17. */
  readonly reason: Text | undefined;
  /** What the list of reason codes says of the reason; absent if the list does not have it. */
  readonly entry: ReasonCode | undefined;
  /** CAS03, 06, 09, 12, 15, 18. */
  readonly amount: Amount | undefined;
  /** CAS04, 07, 10, 13, 16, 19. */
  readonly quantity: Amount | undefined;
}

/** A remark code, and what its list says of it; absent if the list does not have it. */
export interface Remark extends Text {
  readonly entry: RemarkCode | undefined;
}

/** DTM: what the date is, and the date. */
export interface QualifiedDate {
  /** DTM01. */
  readonly qualifier: Text | undefined;
  /** DTM02. */
  readonly date: DateField | undefined;
}

/** AMT or QTY. */
export interface QualifiedAmount {
  readonly qualifier: Text | undefined;
  readonly amount: Amount | undefined;
}

/** REF. */
export interface Reference {
  readonly qualifier: Text | undefined;
  readonly value: Text | undefined;
}

/** NM1: a person or organization that has a role in the claim. */
export interface Party {
  readonly span: Span;
  /** NM101. */
  readonly role: Text | undefined;
  /** NM103. */
  readonly lastName: Text | undefined;
  /** NM104. */
  readonly firstName: Text | undefined;
  /** NM108. */
  readonly idQualifier: Text | undefined;
  /** NM109. */
  readonly id: Text | undefined;
}

/** Every adjustment of a claim: its own first, then those of its lines in order. */
export function allAdjustments(claim: Claim): readonly Adjustment[] {
  return claim.lines.length === 0 ? claim.adjustments : gatheredAdjustments(claim);
}

const gatheredAdjustments = memoizeLast(({ adjustments, lines }: Claim) => {
  const all = [...adjustments];
  for (const line of lines) for (const adjustment of line.adjustments) all.push(adjustment);
  return all;
});

/** Every remark code of a claim: its own first, then those of its lines in order. */
export function remarksOf(claim: Claim): readonly Remark[] {
  return claim.lines.length === 0 ? claim.remarks : gatheredRemarks(claim);
}

const gatheredRemarks = memoizeLast(({ remarks, lines }: Claim) => {
  const all = [...remarks];
  for (const line of lines) for (const remark of line.remarks) all.push(remark);
  return all;
});
