import type { PageQuery } from '../../server/protocol/pages';
import type { ShownPage } from '../../server/report/pages/page';

/** True where a page already shows the segment, so that it has nothing to load for a cursor there. */
export function holds(page: ShownPage, segment: number): boolean {
  if (page.page === 'payment' || page.page === 'payment head') {
    const payment = page.payments.findLast((one) => one.segment <= segment);
    return payment === undefined || payment.number === page.number;
  }
  return document.querySelector(`[data-segment="${segment}"]`) !== null;
}

/** What a page shows instead for a cursor elsewhere; a list marks its row by itself. */
export function followCursor(page: ShownPage): ((segment: number) => PageQuery) | undefined {
  switch (page.page) {
    case 'payment':
    case 'payment head':
      return (segment) => ({ page: 'payment', segment });
    case 'claim':
      return (segment) => ({ page: 'claim', segment });
    default:
      return undefined;
  }
}
