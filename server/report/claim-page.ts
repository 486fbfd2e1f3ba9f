import { findCode } from '../codes';
import type { Claim } from '../remit/claim';
import { isoDate } from '../remit/date';
import type { Amount } from '../remit/field';
import { plainMoney } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import { waterfallOf } from './charts/waterfall';
import { detailRows } from './claims/details';
import { type ClaimFacts, factsOf } from './claims/facts';
import { glossaryOf } from './claims/glossary';
import { dateAt } from './claims/line-dates';
import { lineRows, lineTotals } from './claims/lines';
import type { ListedClaim } from './claims/listing';
import { partyRows } from './claims/parties';
import { relatedClaims } from './claims/related';
import { namePayment } from './name-payment';
import type { PageSource } from './page-source';
import type { ClaimPage } from './pages/claim';
import { claimBalanceWords } from './parts/claim-balance-words';
import type { DateAt, Figure } from './parts/figure';
import { findingRows } from './parts/find-findings';
import { noteRows, notesByBlock } from './parts/find-notes';
import { lastDays } from './parts/last-days';
import { type Locator, locatorOf } from './parts/locate';
import { makeLedger } from './parts/make-ledger';
import { adjustmentRows } from './parts/read-adjustment';
import { verdictRows } from './parts/verdict-rows';
import { capital, labelOf, trimmed } from './parts/words';

/** The page of one claim, with nothing of any other claim but its own reversal or correction. */
export function claimPage(source: PageSource, listed: ListedClaim): ClaimPage {
  const { document, options } = source;
  const { block, blockNumber, payment } = listed;
  const { head } = payment.payment;
  const locate = locatorOf(document, blockNumber);
  const claim = readClaim(block);
  const facts = factsOf(block, options.sequestration);
  const ledger = makeLedger([facts]);
  const figure = (amount: Amount | undefined): Figure =>
    amount ? locate.figure(amount) : { ...locate.ref(claim.span), amount: undefined };
  const filing = findCode('claim-filing', trimmed(claim.filing))?.gist;
  return {
    page: 'claim',
    ...locate.ref(claim.span),
    account: claim.account && locate.text(claim.account),
    control: claim.control && locate.text(claim.control),
    status: { code: facts.status, words: labelOf('claim-status', facts.status) },
    state: facts.state,
    filing: filing && capital(filing),
    parties: partyRows(claim, locate),
    payment: namePayment(payment),
    ...periodOf(claim, facts, locate),
    received: dateAt(claim.dates, '050', locate),
    charged: figure(claim.charge),
    allowed: facts.allowed === undefined ? undefined : plainMoney(facts.allowed),
    paid: figure(claim.paid),
    patientResponsibility: plainMoney(facts.patientResponsibility),
    statedResponsibility: claim.patientShare && locate.figure(claim.patientShare),
    ledger,
    waterfall: waterfallOf(ledger),
    balance: claimBalanceWords(claim),
    adjustments: adjustmentRows(claim, claim, locate),
    remarks: claim.remarks.map((remark) => locate.text(remark)),
    lines: lineRows(claim, locate),
    lineTotals: lineTotals(claim),
    details: detailRows(claim, locate),
    glossary: glossaryOf(claim),
    verdicts: verdictRows(claim, options.sequestration, locate),
    findings: findingRows(source, block, blockNumber, head),
    notes: noteRows(notesByBlock(source).get(block) ?? [], locate),
    lastDays: lastDays(
      {
        claim,
        head,
        denied: facts.state === 'denied' || facts.state === 'partly denied',
        misreduced: facts.verdict === 'off',
        from: facts.from && isoDate(facts.from),
        through: facts.through && isoDate(facts.through),
      },
      options,
    ),
    related: relatedClaims(document, listed),
  };
}

/** The claim's own dates (232, 233), or those of its lines, which have a place only there. */
function periodOf(
  { dates, lines, span }: Claim,
  { from, through }: ClaimFacts,
  locate: Locator,
): { readonly from: DateAt | undefined; readonly through: DateAt | undefined } {
  const all = [...dates, ...lines.flatMap((line) => line.dates)];
  const placed = (date: ClaimFacts['from']): DateAt | undefined => {
    const field = all.find((one) => one.date?.value === date)?.date;
    return date && (locate.date(field) ?? { ...locate.ref(span), date: isoDate(date) });
  };
  return { from: placed(from), through: placed(through) };
}
