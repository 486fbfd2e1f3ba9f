import { type Severity, severities } from '../../checks/severity';
import { textField } from '../../remit/field';
import { plainMoney } from '../../remit/money';
import type { PaymentHead } from '../../remit/payment';
import { readClaim } from '../../remit/read-claim';
import { factsOf } from '../../report/claims/facts';
import { reductionParts } from '../../report/reduction-parts';
import {
  countReduction,
  type SequestrationTally,
  startSequestrationTally,
} from '../../report/sequestration-totals';
import type { Tally } from '../../report/totals';
import type { Terms } from '../../sequestration/terms';
import { type Block, openerOf } from '../../syntax/block';
import { type Counts, countPart, reductionsOf, startCounts, sumsOf } from './counts';
import { byKeys } from './order';
import { createPaymentFinder, type PaymentPlace } from './payment-blocks';
import type { Grouping, Report, ReportGroup, ReportMonth } from './report';

/** Adds up files block by block, and keeps nothing of them but sums. */
export interface ReportMaker {
  startFile(): void;
  add(block: Block): void;
  addFinding(severity: Severity): void;
  report(): Report;
}

export function createReportMaker(terms: Terms, by: Grouping | undefined): ReportMaker {
  const maker = createReportsMaker(terms, by ? [by] : []);
  return { ...maker, report: () => maker.report(by) };
}

/** The same for reports by several things, which count each block once. */
export interface ReportsMaker extends Omit<ReportMaker, 'report'> {
  report(by: Grouping | undefined): Report;
}

export function createReportsMaker(terms: Terms, groupings: readonly Grouping[]): ReportsMaker {
  const total = startCounts();
  const grouped = new Map<Grouping | undefined, Groups>(groupings.map((by) => [by, new Map()]));
  const months = new Map<string, SequestrationTally>();
  const findings: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  let findPayment = createPaymentFinder();

  const countGroup = (block: Block, place: PaymentPlace, by: Grouping, groups: Groups) => {
    const named = groupOf(block, place, by, terms);
    if (!named) return;
    const known = groups.get(named.key) ?? { names: new Set(), counts: startCounts() };
    groups.set(named.key, known);
    if (named.name) known.names.add(named.name);
    countPart(known.counts, block, place.head.date?.value, terms);
  };

  const countMonths = (block: Block) => {
    for (const part of reductionParts(readClaim(block), terms)) {
      const month = monthOf(part.day);
      const tally = months.get(month) ?? startSequestrationTally();
      months.set(month, tally);
      countReduction(tally, part);
    }
  };

  return {
    startFile() {
      files++;
      findPayment = createPaymentFinder();
    },
    add(block) {
      const place = findPayment(block);
      if (!place || !counted.includes(openerOf(block))) return;
      countPart(total, block, place.head.date?.value, terms);
      for (const by of groupings) countGroup(block, place, by, grouped.get(by) ?? new Map());
      if (openerOf(block) === 'CLP') countMonths(block);
    },
    addFinding(severity) {
      findings[severity]++;
    },
    report: (by) => ({
      files,
      ...sumsOf(total),
      adjustments: adjustmentsOf(total.tally),
      providerAdjustments: providerAdjustmentsOf(total.tally),
      months: monthsOf(months),
      findings: Object.fromEntries(
        severities.map((one) => [one, findings[one]]),
      ) as typeof findings,
      across: [],
      ...(by && by !== 'code' && { by, groups: groupsOf(grouped.get(by) ?? new Map()) }),
    }),
  };
}

const counted: readonly string[] = ['ST', 'CLP', 'PLB'];

type Groups = Map<string, { readonly names: Set<string>; readonly counts: Counts }>;

/** The group that a block of a payment belongs to; `undefined` for none. */
function groupOf(
  block: Block,
  { head, provider }: PaymentPlace,
  by: Grouping | undefined,
  terms: Terms,
): { readonly key: string; readonly name?: string | undefined } | undefined {
  const opener = openerOf(block);
  if (by === 'payer') return payerOf(head);
  if (by === 'provider') {
    const id = head.payee?.id?.value ?? '';
    const own = opener === 'PLB' ? textField(block, 0, 1)?.value : undefined;
    const key = own ?? (opener === 'CLP' ? provider : undefined) ?? id;
    return { key, name: key === id ? head.payee?.name?.value.trim() : undefined };
  }
  if (by !== 'month' || opener !== 'CLP') return undefined;
  return { key: monthOf(factsOf(block, terms).from) };
}

function payerOf({ payer, traceOriginator }: PaymentHead) {
  const name = payer?.name?.value.trim() ?? '';
  return { key: payer?.id?.value ?? traceOriginator?.value ?? name, name };
}

/** `20251006` as `2025-10`. */
function monthOf(day: string | undefined): string {
  return day ? `${day.slice(0, 4)}-${day.slice(4, 6)}` : '';
}

function adjustmentsOf({ adjustments }: Tally): Report['adjustments'] {
  return Array.from(adjustments.values(), (one) => ({
    ...one,
    amount: plainMoney(one.amount),
  })).sort(byKeys(({ group, reason }) => [group, reason]));
}

function providerAdjustmentsOf({ providerAdjustments }: Tally): Report['providerAdjustments'] {
  return Array.from(providerAdjustments.values(), ({ reason, count, amount }) => ({
    code: reason,
    count,
    amount: plainMoney(amount),
  })).sort(byKeys(({ code }) => [code]));
}

function monthsOf(months: ReadonlyMap<string, SequestrationTally>): readonly ReportMonth[] {
  return Array.from(months, ([month, tally]) => ({ month, ...reductionsOf(tally) })).sort(
    byKeys(({ month }) => [month]),
  );
}

function groupsOf(groups: Groups): readonly ReportGroup[] {
  return Array.from(groups, ([key, { names, counts }]) => ({
    key,
    // The same one whatever the order of the files is.
    name: [...names].sort()[0] ?? '',
    ...sumsOf(counts),
    ...reductionsOf(counts.tally.reductions),
  })).sort(byKeys(({ key }) => [key]));
}
