import type { FileRows, PaymentRow } from '../../checks/rows';
import { isoDate } from '../../remit/date';
import { add, isZero, type Money, plainMoney, readMoney, subtract, zero } from '../../remit/money';
import { type Chained, chain, type Link } from './chain';
import type { Account, Entry, Ledger, MissingLink } from './ledger';

/** The ledger of many files. A payment that was received twice counts once. */
export function makeLedger(files: readonly FileRows[]): Ledger {
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
  return { accounts: [...accounts.values()].map(accountOf).sort(byNames) };
}

interface OpenAccount extends Pick<Account, 'payer' | 'payee'> {
  readonly links: FiledLink[];
}

interface FiledLink extends Link {
  readonly file: string;
  readonly created: string;
}

function linksOf(file: string, payment: PaymentRow): readonly FiledLink[] {
  const { trace, date, created, providerRows } = payment;
  return providerRows.flatMap(({ code, reference, amount }) => {
    const money = amount === undefined ? undefined : readMoney(amount);
    return money === undefined
      ? []
      : { file, created, trace, date, code, reference, amount: money };
  });
}

function accountOf({ payer, payee, links }: OpenAccount): Account {
  // Stable, so that the adjustments of one payment keep their order.
  const ordered = links.sort((a, b) => compareTexts(timeOf(a), timeOf(b)));
  const chained = chain(ordered);
  const missing = ordered.flatMap((link) => missingOf(link, chained.get(link)));
  const opening = missing.reduce((sum, one) => add(sum, one.money), zero);
  let balance = opening;
  const entries = ordered.map((link): Entry => {
    const known = chained.get(link);
    if (known?.carries) balance = subtract(balance, link.amount);
    return entryOf(link, known, balance);
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

function entryOf(link: FiledLink, chained: Chained | undefined, balance: Money): Entry {
  const others = [...new Set(chained?.others.map(({ trace }) => trace))];
  return {
    file: link.file,
    trace: link.trace,
    date: link.date && isoDate(link.date),
    code: link.code,
    reference: link.reference,
    amount: plainMoney(link.amount),
    balance: plainMoney(balance),
    chainedTo: others.length > 0 ? others.join(', ') : undefined,
  };
}

function missingOf(
  { file, trace, reference }: FiledLink,
  chained: Chained | undefined,
): readonly { readonly money: Money; readonly link: MissingLink }[] {
  if (!chained || isZero(chained.missing)) return [];
  const amount = plainMoney(chained.missing);
  const from = reference === '' ? undefined : reference;
  return [
    { money: chained.missing, link: { amount, reference, from, collectedBy: { file, trace } } },
  ];
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
