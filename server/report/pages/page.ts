import type { ClaimPage } from './claim';
import type { ClaimsPage } from './claims';
import type { PaymentHead, PaymentPage } from './payment';
import type { SequestrationPage } from './sequestration';
import type { WorklistPage } from './worklist';

/** Every kind of page; `page` says which it is. All are plain data and travel as JSON. */
export type Page = PaymentPage | ClaimsPage | ClaimPage | WorklistPage | SequestrationPage;

/** What a view shows: a page, or as much of it as is known before the rest. */
export type ShownPage = Page | PaymentHead;
