import { blockCache } from '../cache';
import type { Block } from '../syntax/block';
import { type Adjustment, allAdjustments, type Claim } from './claim';
import { type Amount, moneyOf, type Text } from './field';
import { add, type Money, zero } from './money';
import { readClaim } from './read-claim';
import { hashOf } from './repeated';
import { sequestrationCode } from './sequestration-code';

/** The little of a claim that payments and reports add up, kept for every claim of a file. */
export interface ClaimSummary {
  readonly block: Block;
  /** CLP01. */
  readonly account: Text | undefined;
  /** CLP02. */
  readonly status: string;
  /** CLP03; zero if absent, `undefined` if unreadable. */
  readonly charge: Money | undefined;
  /** CLP04; `undefined` if absent or unreadable: an empty amount is not 0.00. */
  readonly paid: Money | undefined;
  /** CLP04 with its place. */
  readonly paidField: Amount | undefined;
  /** CLP06. */
  readonly filing: string;
  /** CLP07. */
  readonly control: Text | undefined;
  /** Compared instead of `control` among the claims of a payment, see `hashOf`. */
  readonly controlHash: number;
  /** REF*F8: the control number of the claim that this one corrects. */
  readonly original: string | undefined;
  /** AMT*I: interest that a provider adjustment pays. */
  readonly interest: Money;
  /** Sum of all adjustments of group PR. */
  readonly patient: Money;
  /** Sum of all adjustments with reason 253. */
  readonly sequestration: Money;
  readonly lines: number;
}

const summaries = blockCache<ClaimSummary>();

/** The summary of a block that opens with CLP; kept with the block. */
export function summaryOf(block: Block): ClaimSummary {
  const known = summaries.get(block);
  if (known) return known;
  const summary = summarize(readClaim(block));
  summaries.set(block, summary);
  return summary;
}

/** Reads a claim and keeps its summary as well, so that its sums do not read it again. */
export function readAndSummarize(block: Block): Claim {
  const claim = readClaim(block);
  summaries.set(block, summarize(claim));
  return claim;
}

function summarize(claim: Claim): ClaimSummary {
  let patient = zero;
  let sequestration = zero;
  for (const { group, reason, amount } of allAdjustments(claim)) {
    const money = amount?.value ?? zero;
    if (group?.value === 'PR') patient = add(patient, money);
    if (reason?.value === sequestrationCode) sequestration = add(sequestration, money);
  }
  return {
    block: claim.block,
    account: claim.account,
    status: claim.status?.value ?? '',
    charge: moneyOf(claim.charge),
    paid: claim.paid?.value,
    paidField: claim.paid,
    filing: claim.filing?.value ?? '',
    control: claim.control,
    controlHash: hashOf(claim.control?.value ?? ''),
    original: originalOf(claim),
    interest: sumInterest(claim),
    patient,
    sequestration,
    lines: claim.lines.length,
  };
}

function originalOf({ references }: Claim): string | undefined {
  for (const { qualifier, value } of references) if (qualifier?.value === 'F8') return value?.value;
  return undefined;
}

function sumInterest({ amounts }: Claim): Money {
  let interest = zero;
  for (const { qualifier, amount } of amounts) {
    if (qualifier?.value === 'I') interest = add(interest, amount?.value ?? zero);
  }
  return interest;
}

/** The sum of readable amounts; `undefined` if one is there but is not a number. */
export function sumOf(amounts: Iterable<Amount | undefined>): Money | undefined {
  let sum = zero;
  for (const amount of amounts) {
    const money = moneyOf(amount);
    if (money === undefined) return undefined;
    sum = add(sum, money);
  }
  return sum;
}

/** The sum of adjustments; `undefined` if an amount is there but is not a number. */
export function sumAdjustments(adjustments: readonly Adjustment[]): Money | undefined {
  let sum = zero;
  for (const { amount } of adjustments) {
    const money = moneyOf(amount);
    if (money === undefined) return undefined;
    sum = add(sum, money);
  }
  return sum;
}
