import type { FileRows, PaymentRow } from '../../checks/rows';
import { isoDate } from '../../remit/date';
import { add, isZero, type Money, plainMoney, readMoney, subtract, zero } from '../../remit/money';
import { type Chained, chain } from './chain';
import type { Account, Ledger, PaymentPlace, PlacedAccount, PlacedEntry } from './ledger';
import type { Link } from './link';

/** The ledger of many files. A payment that was received twice counts once. */
export function makeLedger(files: readonly FileRows[]): Ledger {
  return { accounts: makePlacedLedger(files).map(withoutPlaces) };
}

/** The accounts of a ledger with the places of their payments. */
export function makePlacedLedger(files: readonly FileRows[]): readonly PlacedAccount[] {
  const accounts = new Map<string, OpenAccount>();
  const received = new Set<string>();
  for (const { file, payments } of files) {
    for (const payment of payments) {
      if (payment.providerRows.length === 0) continue;
      const { payer, payerId, payee, payeeId, trace, date, print } = payment;
      const payerKey = payerId || payer;
      const own = JSON.stringify([payerKey, trace, date, payment.amount, print]);
      if (received.has(own)) continue;
      received.add(own);
      const key = JSON.stringify([payerKey, payeeId || payee]);
      const account = accounts.get(key) ?? {
        payer: payer || payerId,
        payee: payee || payeeId,
        links: [],
      };
      accounts.set(key, account);
      account.links.push(...linksOf(file, payment));
    }
  }
  return [...accounts.values()].map(accountOf).sort(byNames);
}

function withoutPlaces({ entries, missing, ...account }: PlacedAccount): Account {
  return {
    ...account,
    entries: entries.map(({ segment, others, ...entry }) => entry),
    missing: missing.map(({ collectedBy: { file, trace }, ...link }) => ({
      ...link,
      collectedBy: { file, trace },
    })),
  };
}

interface OpenAccount extends Pick<Account, 'payer' | 'payee'> {
  readonly links: FiledLink[];
}

interface FiledLink extends Link {
  readonly file: string;
  readonly segment: number;
  readonly created: string;
}

function linksOf(file: string, payment: PaymentRow): readonly FiledLink[] {
  const { segment, trace, date, created, providerRows } = payment;
  return providerRows.flatMap(({ code, reference, amount }) => {
    const money = amount === undefined ? undefined : readMoney(amount);
    return money === undefined
      ? []
      : { file, segment, created, trace, date, code, reference, amount: money };
  });
}

function accountOf({ payer, payee, links }: OpenAccount): PlacedAccount {
  // Stable, so that the adjustments of one payment keep their order.
  const ordered = links.sort((a, b) => compareTexts(timeOf(a), timeOf(b)));
  const chained = chain(ordered);
  const places = new Map<Link, FiledLink>(ordered.map((link) => [link, link]));
  const missing = ordered.flatMap((link) => missingOf(link, chained.get(link)));
  const opening = missing.reduce((sum, one) => add(sum, one.money), zero);
  let balance = opening;
  const entries = ordered.map((link): PlacedEntry => {
    const known = chained.get(link);
    if (known?.carries) balance = subtract(balance, link.amount);
    const others = known?.others.flatMap((other) => places.get(other) ?? []) ?? [];
    return entryOf(link, others, balance);
  });
  return {
    payer,
    payee,
    opening: plainMoney(opening),
    closing: plainMoney(balance),
    entries,
    missing: missing.map(({ link }) => link),
  };
}

function entryOf(link: FiledLink, chained: readonly FiledLink[], balance: Money): PlacedEntry {
  const others = [...new Map(chained.map((other) => [other.trace, placeOf(other)])).values()];
  return {
    file: link.file,
    trace: link.trace,
    date: link.date && isoDate(link.date),
    code: link.code,
    reference: link.reference,
    amount: plainMoney(link.amount),
    balance: plainMoney(balance),
    chainedTo: others.length > 0 ? others.map(({ trace }) => trace).join(', ') : undefined,
    segment: link.segment,
    others,
  };
}

function missingOf(
  link: FiledLink,
  chained: Chained | undefined,
): readonly { readonly money: Money; readonly link: PlacedAccount['missing'][number] }[] {
  if (!chained || isZero(chained.missing)) return [];
  const amount = plainMoney(chained.missing);
  const { reference } = link;
  const from = reference === '' ? undefined : reference;
  const collectedBy = placeOf(link);
  return [{ money: chained.missing, link: { amount, reference, from, collectedBy } }];
}

function placeOf({ file, segment, trace }: FiledLink): PaymentPlace {
  return { file, segment, trace };
}

function timeOf({ date, created }: FiledLink): string {
  return `${date ?? ''} ${created}`;
}

function byNames(a: Account, b: Account): number {
  return compareTexts(`${a.payer} ${a.payee}`, `${b.payer} ${b.payee}`);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
