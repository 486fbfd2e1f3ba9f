import { transactionTrailer } from '../envelope';
import type { Release } from '../release';
import type { LoopSpec, Usage } from '../spec';
import { claimGroupHeader, inpatientSummary, providerSummary } from './claim-group';
import {
  currency,
  payment,
  productionDate,
  receiver,
  systemVersion,
  trace,
  transactionHeader,
} from './header';
import { providerAdjustments } from './provider-adjustments';

/** What differs between the guides. */
interface TransactionParts {
  /** The guide that ST03 may name; absent if there is no ST03. */
  readonly version?: string;
  readonly exchangeRate: Usage;
  /** Of the totals in TS3 that 5010 dropped. */
  readonly formerTotals: Usage;
  /** The reasons in PLB; absent if the guide leaves them to an outside list. */
  readonly reasons?: readonly string[];
  readonly payer: LoopSpec;
  readonly payee: LoopSpec;
  readonly claim: LoopSpec;
}

/**
 * From ST to SE: one payment and what it pays for. The guides number header, detail and summary
 * separately; here one sequence of positions covers all three.
 */
export function transaction(
  release: Release,
  { version, exchangeRate, formerTotals, reasons, payer, payee, claim }: TransactionParts,
): LoopSpec {
  return {
    id: 'transaction',
    name: 'Transaction',
    usage: 'required',
    max: Number.POSITIVE_INFINITY,
    position: 200,
    segments: [
      transactionHeader(version),
      payment,
      trace(release),
      currency(exchangeRate),
      receiver(release),
      systemVersion(release),
      productionDate,
      providerAdjustments(release, reasons),
      transactionTrailer,
    ],
    loops: [payer, payee, claimGroup(release, formerTotals, claim)],
  };
}

/** A group of claims, as the payer likes: of one provider, facility type and fiscal year. */
function claimGroup(release: Release, formerTotals: Usage, claim: LoopSpec): LoopSpec {
  return {
    id: '2000',
    name: 'Claim group',
    usage: 'situational',
    max: Number.POSITIVE_INFINITY,
    position: 1000,
    segments: [claimGroupHeader, providerSummary(release, formerTotals), inpatientSummary],
    loops: [claim],
  };
}
