import type { VNode } from 'preact';
import type { PageQuery } from '../../server/protocol/pages';
import type { ShownPage } from '../../server/report/pages/page';
import { post } from './host';
import type { ViewState } from './state';

interface BarProps {
  readonly state: ViewState;
  readonly page: ShownPage;
  readonly show: (query: PageQuery) => void;
  readonly toggleNames: () => void;
  readonly goBack?: () => void;
}

const tabs: readonly (readonly [label: string, query: PageQuery])[] = [
  ['Payment', { page: 'payment' }],
  ['Claims', { page: 'claims', query: {} }],
  ['Worklist', { page: 'worklist' }],
  ['Sequestration', { page: 'sequestration' }],
];

/** The way to the other pages, and what may be done with the one that is shown. */
export function Bar({ state, page, show, toggleNames, goBack }: BarProps): VNode {
  const { query, hideNames } = state;
  return (
    <nav class="bar" aria-label="Pages">
      <button type="button" class="tool" disabled={!goBack} onClick={() => goBack?.()}>
        Back
      </button>
      {tabs.map(([label, to]) => (
        <button
          key={label}
          type="button"
          class="tab"
          aria-current={to.page === query.page ? 'page' : undefined}
          onClick={() => show(to.page === 'payment' ? paymentOf(page) : to)}
        >
          {label}
        </button>
      ))}
      {query.page === 'claim' && (
        <button type="button" class="tab" aria-current="page">
          Claim
        </button>
      )}
      <span class="space" />
      {page.page === 'claim' && (
        <button
          type="button"
          class="tool"
          onClick={() => post({ type: 'note', segment: page.segment, kind: 'note' })}
        >
          Add note…
        </button>
      )}
      <button type="button" class="tool" aria-pressed={hideNames} onClick={toggleNames}>
        Hide names
      </button>
      <button type="button" class="tool" onClick={() => post({ type: 'export', query, hideNames })}>
        {page.page === 'claim' ? 'Print or export…' : 'Export…'}
      </button>
    </nav>
  );
}

/** The payment of the claim that is shown, or the first of the file. */
function paymentOf(page: ShownPage): PageQuery {
  const segment = page.page === 'claim' ? page.payment.segment : undefined;
  return { page: 'payment', segment };
}
