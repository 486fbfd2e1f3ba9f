import type { VNode } from 'preact';
import type { Page } from '../../report/pages/page';
import { ClaimView } from './pages/claim';
import { ClaimsView } from './pages/claims';
import { PaymentView } from './pages/payment';
import { SequestrationView } from './pages/sequestration';
import { WorklistView } from './pages/worklist';

/** Any page. Its strings are to be made visible before; see `visibleData`. */
export function PageView({ page }: { readonly page: Page }): VNode {
  switch (page.page) {
    case 'payment':
      return <PaymentView page={page} />;
    case 'claims':
      return <ClaimsView page={page} />;
    case 'claim':
      return <ClaimView page={page} />;
    case 'worklist':
      return <WorklistView page={page} />;
    case 'sequestration':
      return <SequestrationView page={page} />;
  }
}
