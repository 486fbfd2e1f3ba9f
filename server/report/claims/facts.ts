import { memoizePerBlock } from '../../cache';
import { allAdjustments, type Claim, type Party, remarksOf } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
import type { RemitDate } from '../../remit/date';
import { dateOf, serviceEnd, serviceStart } from '../../remit/dates';
import { add, isZero, type Money, zero } from '../../remit/money';
import { readClaim } from '../../remit/read-claim';
import { unreducedPayments } from '../../sequestration/expected';
import { judgedReductions } from '../../sequestration/judge';
import type { Terms } from '../../sequestration/terms';
import type { Block } from '../../syntax/block';
import { allowedOfLines } from '../parts/allowed';
import { type CodeSum, codeSums } from '../parts/code-sum';
import type { VerdictState } from '../parts/verdict';
import { verdictState, worstState } from '../parts/verdict-state';
import { claimOutcome } from './outcome';
import type { ClaimState } from './row';

/**
 * What lists, sums and charts ask of every claim of a file. Kept with the claim's block, so that an
 * edit costs one claim; nothing here depends on where the claim is in the file.
 */
export interface ClaimFacts {
  readonly block: Block;
  readonly account: string;
  readonly control: string;
  readonly patient: string;
  readonly from: RemitDate | undefined;
  readonly through: RemitDate | undefined;
  readonly charged: Money | undefined;
  readonly allowed: Money | undefined;
  readonly paid: Money | undefined;
  readonly patientResponsibility: Money;
  readonly sequestration: Money;
  readonly otherAdjustments: Money;
  readonly status: string;
  readonly state: ClaimState;
  /** Denied or undecided. */
  readonly toWork: Money;
  readonly codes: readonly CodeSum[];
  readonly remarks: readonly string[];
  /** Undefined where it need not balance or cannot be checked. */
  readonly balanced: boolean | undefined;
  readonly verdict: VerdictState | undefined;
  readonly lines: number;
  /** Amounts of CLP03, CLP04 and the adjustments that are missing or not numbers. */
  readonly unreadable: number;
  /** What a text filter looks through, in capital letters. */
  readonly search: string;
}

/** The facts of a block that opens with CLP. */
export const factsOf = memoizePerBlock((block: Block, terms: Terms) =>
  gather(readClaim(block), terms),
);

function gather(claim: Claim, terms: Terms): ClaimFacts {
  const { block } = claim;
  const adjustments = allAdjustments(claim);
  const codes = codeSums(adjustments);
  const charged = claim.charge?.value;
  const paid = claim.paid?.value;
  const patient = claim.parties.find(({ role }) => role?.value === 'QC');
  const named = {
    account: claim.account?.value.trim() ?? '',
    control: claim.control?.value.trim() ?? '',
    patient: personName(patient),
  };
  const remarks = [...new Set(remarksOf(claim).map(({ value }) => value.trim()))];
  const status = claim.status?.value.trim() ?? '';
  const balance = claimBalanceOf(claim)?.whole;
  const { state, denied, pending } = claimOutcome(claim);
  return {
    block,
    ...named,
    ...serviceDates(claim),
    charged,
    allowed: allowedOfLines(claim),
    paid,
    ...sumsOf(codes),
    status,
    state,
    toWork: add(denied, pending),
    codes,
    remarks,
    balanced: balance && isZero(balance.difference),
    verdict: worstState(verdictStates(claim, terms)),
    lines: claim.lines.length,
    unreadable: [claim.charge, claim.paid, ...adjustments.map(({ amount }) => amount)].filter(
      (amount) => amount?.value === undefined,
    ).length,
    search: [...Object.values(named), patient?.id?.value ?? ''].join('\n').toUpperCase(),
  };
}

/** `ELLSWORTH, IRENE`; an organization has one name alone. */
export function personName(party: Party | undefined): string {
  const names = [party?.lastName, party?.firstName].map((name) => name?.value.trim() ?? '');
  return names.filter((name) => name !== '').join(', ');
}

/** The dates of service: those of the claim (232, 233) or else the first and last of its lines. */
export function serviceDates({ dates, lines }: Claim): Pick<ClaimFacts, 'from' | 'through'> {
  let from = dateOf(dates, '232')?.value;
  let through = dateOf(dates, '233')?.value ?? from;
  if (from && through) return { from, through };
  for (const line of lines) {
    const first = serviceStart(line.dates)?.value;
    const last = serviceEnd(line.dates)?.value;
    if (first && (!from || first < from)) from = first;
    if (last && (!through || last > through)) through = last;
  }
  return { from, through };
}

function sumsOf(codes: readonly CodeSum[]) {
  let patientResponsibility = zero;
  let sequestration = zero;
  let otherAdjustments = zero;
  for (const { of, amount } of codes) {
    if (of.kind === 'sequestration') sequestration = add(sequestration, amount);
    else if (of.kind === 'patient') patientResponsibility = add(patientResponsibility, amount);
    else otherAdjustments = add(otherAdjustments, amount);
  }
  return { patientResponsibility, sequestration, otherAdjustments };
}

function* verdictStates(claim: Claim, terms: Terms): Iterable<VerdictState> {
  for (const { verdict } of judgedReductions(claim, terms)) yield verdictState(verdict);
  if (unreducedPayments(claim, terms).length > 0) yield 'missing';
}
