import type { ClaimPage } from './claim';
import type { ClaimsPage } from './claims';
import type { PaymentPage } from './payment';
import type { SequestrationPage } from './sequestration';
import type { WorklistPage } from './worklist';

/** Every kind of page; `page` says which it is. All are plain data and travel as JSON. */
export type Page = PaymentPage | ClaimsPage | ClaimPage | WorklistPage | SequestrationPage;
