import { claimPage } from '../../report/claim-page';
import {
  claimOfSegment,
  claimsOf,
  type ListedClaim,
  listClaims,
} from '../../report/claims/listing';
import { findClaims, queryClaims, readsAll } from '../../report/claims/query';
import { handout } from '../../report/handout';
import type { ClaimsPageQuery, PageQuery, PaymentQuery } from '../../report/page-query';
import type { PageSource } from '../../report/page-source';
import type { ClaimsPage } from '../../report/pages/claims';
import type { Page } from '../../report/pages/page';
import type { PaymentHead } from '../../report/pages/payment';
import { paymentHead, paymentPage } from '../../report/payment-page';
import { listPayments, paymentOfSegment } from '../../report/payments';
import { sequestrationPage, sequestrationPageInSteps } from '../../report/sequestration-page';
import { worklistPage } from '../../report/worklist-page';

/** The page that a query asks for; `null` where the file has no such payment or claim. */
export function makePage(source: PageSource, wanted: PageQuery): Page | null {
  switch (wanted.page) {
    case 'payment': {
      const payment = wantedPayment(source, wanted);
      return payment ? paymentPage(source, payment) : null;
    }
    case 'claims':
      return claimsPage(source, wanted);
    case 'claim': {
      const claim = claimOfSegment(source.document, wanted.segment);
      if (!claim) return null;
      const page = claimPage(source, claim);
      return wanted.handout ? handout(page) : page;
    }
    case 'worklist':
      return worklistPage(source, { payment: wanted.payment, open: wanted.open });
    case 'sequestration':
      return sequestrationPage(source, { payment: wanted.payment });
  }
}

/** As `makePage`, in steps where what is kept with the claims takes a while to add up. */
export function* makePageInSteps(
  source: PageSource,
  wanted: PageQuery,
): Generator<void, Page | null> {
  if (wanted.page !== 'sequestration') return makePage(source, wanted);
  return yield* sequestrationPageInSteps(source, { payment: wanted.payment });
}

/** The head of a payment that is to be shown before its many claims are added up. */
export function headFirst(source: PageSource, wanted: PageQuery): PaymentHead | undefined {
  if (wanted.page !== 'payment' || !wanted.headFirst) return undefined;
  const payment = wantedPayment(source, wanted);
  return payment && paymentHead(source, payment);
}

/** The claims that are read for the page that a query asks for, but for a page of one claim. */
export function claimsToRead(source: PageSource, wanted: PageQuery): readonly ListedClaim[] {
  const { document } = source;
  switch (wanted.page) {
    case 'payment': {
      const payment = wantedPayment(source, wanted);
      return payment ? claimsOf(document, payment) : [];
    }
    case 'claims':
      return readsAll(wanted.query) ? listClaims(document, wanted.query.payment) : [];
    case 'claim':
      return [];
    default:
      return listClaims(document, wanted.payment);
  }
}

/** The payment of a segment; outside any payment the first one of the file. */
export function wantedPayment({ document }: PageSource, { segment }: PaymentQuery) {
  const there = segment === undefined ? undefined : paymentOfSegment(document, segment);
  return there ?? listPayments(document)[0];
}

function claimsPage(source: PageSource, { query, around }: ClaimsPageQuery): ClaimsPage | null {
  if (around === undefined) return queryClaims(source, query);
  const claim = claimOfSegment(source.document, around);
  if (!claim) return null;
  const { blockNumber } = claim;
  const from = findClaims(source, query).findIndex((one) => one.blockNumber === blockNumber);
  return from < 0 ? null : queryClaims(source, { ...query, from });
}
