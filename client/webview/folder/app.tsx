import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FolderPageQuery } from '../../../server/protocol/folder';
import { counted } from '../../../server/render/words/counted';
import { FolderPageView } from './folder-page';
import { listen, post, savedState, saveState } from './host';
import {
  type FolderState,
  type FolderView,
  isFolderState,
  type PageQueries,
  type Reading,
  type UnreadFile,
} from './messages';
import { Payments } from './payments';
import { progressText } from './progress';

/** The pages of a folder, in their order. */
const tabs: readonly (readonly [view: FolderView, label: string])[] = [
  ['payments', 'Remittances'],
  ['deposits', 'Deposits'],
  ['ledger', 'Ledger'],
  ['report', 'Report'],
  ['compare', 'Compare'],
];

/** All remittances of a folder together. It computes no figure. */
export function App(): VNode {
  const [state, setState] = useState(savedFolderState);
  const [reading, setReading] = useState<Reading>();
  const [stopped, setStopped] = useState<Reading>();
  const [unread, setUnread] = useState<readonly UnreadFile[]>([]);
  /** Counts what the extension said: each time, what is shown is asked for again. */
  const [version, setVersion] = useState(0);
  const keep = (change: (now: FolderState) => Partial<FolderState>) =>
    setState((now) => {
      const next = { ...now, ...change(now) };
      // What was searched for may be a number of a patient: it is not saved.
      saveState({ ...next, query: { ...next.query, text: undefined } });
      return next;
    });
  const show = (view: FolderView) => keep(() => ({ view }));
  const askPage = (query: FolderPageQuery) =>
    keep(({ pages }) => ({ pages: { ...pages, [query.page]: query } }));

  useEffect(() => {
    listen((message) => {
      if (message.type === 'show') return show(message.view);
      setReading(message.reading);
      setStopped(message.stopped);
      setUnread(message.unread);
      setVersion((now) => now + 1);
    });
    post({ type: 'ready', view: state.view });
  }, []);

  const { view, query, pages } = state;
  const unfinished = progressText(reading, stopped);
  const pageQuery = useMemo(
    () => (view === 'payments' ? undefined : queryFor(view, pages ?? {})),
    [view, pages],
  );
  return (
    <>
      <nav class="bar" aria-label="Pages">
        {tabs.map(([name, label]) => (
          <button
            key={name}
            type="button"
            class="tab"
            aria-current={name === view ? 'page' : undefined}
            onClick={() => show(name)}
          >
            {label}
          </button>
        ))}
        <span class="space" />
        <span role="status">{unfinished}</span>
        {reading && (
          <button type="button" class="tool" onClick={() => post({ type: 'stop' })}>
            Stop
          </button>
        )}
        {unread.length > 0 && <span>{counted(unread.length, 'file')} not read</span>}
        {!reading && (
          <button type="button" class="tool" onClick={() => post({ type: 'read again' })}>
            Read again
          </button>
        )}
      </nav>
      {version === 0 ? null : pageQuery ? (
        <FolderPageView
          key={view}
          query={pageQuery}
          ask={askPage}
          version={version}
          isReading={reading !== undefined}
          unfinished={unfinished}
        />
      ) : (
        <Payments
          query={query}
          keep={(next) => keep(() => ({ query: next }))}
          version={version}
          unfinished={unfinished}
          unread={unread}
        />
      )}
    </>
  );
}

function savedFolderState(): FolderState {
  const saved = savedState();
  return isFolderState(saved) ? saved : { view: 'payments', query: {} };
}

function queryFor(view: FolderPageQuery['page'], pages: PageQueries): FolderPageQuery {
  switch (view) {
    case 'deposits':
      // A page that was saved yesterday counts its days to today.
      return { ...pages.deposits, page: 'deposits', today: today() };
    case 'compare':
      return pages.compare ?? { page: 'compare' };
    case 'ledger':
      return pages.ledger ?? { page: 'ledger' };
    case 'report':
      return pages.report ?? { page: 'report', by: 'month' };
  }
}

/** The user's own day, as `2025-10-06`. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
