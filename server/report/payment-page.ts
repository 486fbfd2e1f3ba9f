import { findCode } from '../codes';
import { claimCount, type Payment } from '../document';
import { findingsAtHand } from '../engine/findings';
import type { Reported } from '../engine/reported';
import { isoDate } from '../remit/date';
import { plainMoney } from '../remit/money';
import { openerOf } from '../syntax/block';
import { rankingOf } from './charts/ranking';
import { waterfallOf } from './charts/waterfall';
import { type ClaimFacts, factsOf } from './claims/facts';
import { claimsOf } from './claims/listing';
import type { PageSource } from './page-source';
import type {
  PaymentCounts,
  PaymentFacts,
  PaymentHead,
  PaymentLink,
  PaymentPage,
} from './pages/payment';
import { paymentEquation } from './parts/equation';
import type { Figure } from './parts/figure';
import { countsOf, rowsOf } from './parts/find-findings';
import { noteRows, notesByBlock } from './parts/find-notes';
import { type Locator, locatorOf } from './parts/locate';
import { makeLedger } from './parts/make-ledger';
import { organizationCard } from './parts/organization';
import { capital, labelOf, trimmed } from './parts/words';
import { type ListedPayment, listPayments } from './payments';

/** Up to this many claims are added up before anybody would see the head alone. */
const fewClaims = 1_000;

/** The head of a payment that has many claims; `undefined` for one that is added up at once. */
export function paymentHead(source: PageSource, listed: ListedPayment): PaymentHead | undefined {
  const { first, end } = listed.payment;
  const claims = claimCount(source.document, first, end);
  if (claims <= fewClaims) return undefined;
  return { page: 'payment head', ...factsOfHead(source, listed), claims };
}

/** The page of one payment of a file. */
export function paymentPage(source: PageSource, listed: ListedPayment): PaymentPage {
  const { document, options } = source;
  const { payment } = listed;
  const { head, first } = payment;
  const locate = locatorOf(document, first);
  const claims = claimsOf(document, listed).map(({ block }) =>
    factsOf(block, options.sequestration),
  );
  const paying = claims.filter(({ state }) => state !== 'estimate');
  const ledger = makeLedger(paying);
  return {
    page: 'payment',
    ...factsOfHead(source, listed),
    counts: countClaims(claims),
    ledger,
    charts: { waterfall: waterfallOf(ledger), ranking: rankingOf(ledger) },
    balance: paymentEquation(document, payment, paying),
    ...findingsOf(source, payment),
    notes: noteRows(notesByBlock(source).get(head.block) ?? [], locate),
  };
}

function factsOfHead(
  source: PageSource,
  { payment, number, segment }: ListedPayment,
): PaymentFacts {
  const { head, first } = payment;
  const locate = locatorOf(source.document, first);
  return {
    segment,
    number,
    payer: organizationCard(head, head.payer, locate),
    payee: organizationCard(head, head.payee, locate),
    trace: head.trace && locate.text(head.trace),
    method: labelOf('payment-method', trimmed(head.method)) || 'Not stated',
    remarks: remarksOf(payment),
    paid: paidFigure(payment, segment, locate),
    date: locate.date(head.date),
    produced: locate.date(head.productionDate),
    payments: listPayments(source.document).map((one) => paymentLink(source, one)),
  };
}

/** BPR02; its place is that of the ST where it is missing. */
function paidFigure({ head }: Payment, segment: number, locate: Locator): Figure {
  return head.amount ? locate.figure(head.amount) : { segment, amount: undefined };
}

/** What is not ordinary about how the money moves. */
function remarksOf({ head }: Payment): readonly string[] {
  const handling = trimmed(head.handling);
  const flag = trimmed(head.creditOrDebit);
  const gists = [
    usualHandling.has(handling) ? undefined : findCode('payment-handling', handling)?.gist,
    flag === 'C' ? undefined : findCode('credit-debit', flag)?.gist,
  ];
  return gists.flatMap((gist) => (gist ? `${capital(gist)}.` : []));
}

/** Money and remittance together, or the remittance alone while the money comes by itself. */
const usualHandling: ReadonlySet<string> = new Set(['C', 'I']);

function countClaims(claims: readonly ClaimFacts[]): PaymentCounts {
  const inState = (wanted: ClaimFacts['state']) =>
    claims.filter(({ state }) => state === wanted).length;
  return {
    claims: claims.length,
    lines: claims.reduce((sum, { lines }) => sum + lines, 0),
    denied: inState('denied'),
    partlyDenied: inState('partly denied'),
    reversals: inState('reversal'),
    estimates: inState('estimate'),
    unbalanced: claims.filter(({ balanced }) => balanced === false).length,
    misreduced: claims.filter(({ verdict }) => verdict === 'off' || verdict === 'missing').length,
  };
}

/** What was found in the payment, its claims counted and the rest listed. */
function findingsOf(
  source: PageSource,
  { head, first, end }: Payment,
): Pick<PaymentPage, 'findings' | 'claimFindings'> {
  const { document, options } = source;
  const found = findingsAtHand(document, options);
  if (!found || found.partial) return { findings: [], claimFindings: undefined };
  const ofPayment: Reported[] = [...(found.inPayments.get(head.block) ?? [])];
  const ofClaims: Reported[] = [];
  for (let i = first; i < end; i++) {
    const block = document.sequence.blocks[i];
    if (!block) continue;
    const list = openerOf(block) === 'CLP' ? ofClaims : ofPayment;
    for (const own of found.inBlocks[i] ?? []) list.push(own);
  }
  return { findings: rowsOf(source, ofPayment, head), claimFindings: countsOf(ofClaims) };
}

function paymentLink(
  { document }: PageSource,
  { payment, number, segment }: ListedPayment,
): PaymentLink {
  const { head, first, end } = payment;
  const date = head.date?.value;
  return {
    segment,
    number,
    payer: trimmed(head.payer?.name),
    payee: trimmed(head.payee?.name),
    trace: trimmed(head.trace),
    date: date && isoDate(date),
    paid: head.amount?.value === undefined ? undefined : plainMoney(head.amount.value),
    claims: claimCount(document, first, end),
  };
}
