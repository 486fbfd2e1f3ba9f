import type { VNode } from 'preact';
import type { PageQuery } from '../../server/protocol/pages';
import { PageView } from '../../server/render/html/page-view';
import { ClaimView } from '../../server/render/html/pages/claim';
import { PaymentHeadView } from '../../server/render/html/pages/payment';
import { WorklistView } from '../../server/render/html/pages/worklist';
import type { ShownPage } from '../../server/report/pages/page';
import { ClaimList } from './claim-list';
import { NoteActions } from './note-actions';
import type { ViewState } from './state';
import { WorkActions, WorklistTools } from './work-actions';

interface ViewProps {
  readonly page: ShownPage;
  readonly state: ViewState;
  readonly cursor: number | undefined;
  readonly version: number;
  readonly show: (query: PageQuery) => void;
  readonly change: (state: ViewState) => void;
}

/** A page with what can be done in a view: notes, and a list that filters and sorts. */
export function View(props: ViewProps): VNode {
  const { page, state, cursor, version, show, change } = props;
  if (page.page !== 'claims') {
    return (
      <main>
        <Report page={page} state={state} show={show} />
      </main>
    );
  }
  return <ClaimList state={state} cursor={cursor} version={version} show={show} change={change} />;
}

function Report({ page, state, show }: Pick<ViewProps, 'page' | 'state' | 'show'>): VNode {
  switch (page.page) {
    case 'claim':
      return <ClaimView page={page} noteActions={(note) => <NoteActions note={note} />} />;
    case 'worklist':
      return (
        <WorklistView
          page={page}
          actions={(item) => <WorkActions item={item} show={show} />}
          tools={
            state.query.page === 'worklist' && <WorklistTools query={state.query} show={show} />
          }
        />
      );
    case 'payment head':
      return <PaymentHeadView page={page} />;
    default:
      return <PageView page={page} />;
  }
}
