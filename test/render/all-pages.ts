import { defaultOptions } from '../../server/checks/options';
import type { RemittanceDocument } from '../../server/document';
import { claimPage } from '../../server/report/claim-page';
import { allClaims } from '../../server/report/claims/listing';
import { queryClaims } from '../../server/report/claims/query';
import type { PageSource } from '../../server/report/page-source';
import type { Page } from '../../server/report/pages/page';
import { paymentPage } from '../../server/report/payment-page';
import { listPayments } from '../../server/report/payments';
import { sequestrationPage } from '../../server/report/sequestration-page';
import { worklistPage } from '../../server/report/worklist-page';

export function sourceOf(document: RemittanceDocument): PageSource {
  return { document, options: defaultOptions };
}

/** Every page of a document: of each payment, the list, each claim, the worklist, sequestration. */
export function allPages(document: RemittanceDocument): readonly Page[] {
  const source = sourceOf(document);
  return [
    ...listPayments(document).map((one) => paymentPage(source, one)),
    queryClaims(source),
    ...allClaims(document).map((one) => claimPage(source, one)),
    worklistPage(source),
    sequestrationPage(source),
  ];
}
