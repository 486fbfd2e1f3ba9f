import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageQuery } from '../../server/protocol/pages';
import { Interactive } from '../../server/render/html/interactive';
import { pageTitle } from '../../server/render/words/page-title';
import type { Page } from '../../server/report/pages/page';
import { Bar } from './bar';
import { followCursor, holds } from './follow';
import { withoutNames } from './hide-names';
import { askPage, listen, post, savedState, saveState } from './host';
import { onPlaces } from './places';
import { startState, type ViewState } from './state';
import { View } from './view';

/** A page with its bar. It knows what is shown and where the cursor is, and computes no figure. */
export function App(): VNode | null {
  const [state, setState] = useState<ViewState>();
  const [page, setPage] = useState<Page | null>();
  const [cursor, setCursor] = useState<number>();
  const [back, setBack] = useState<readonly PageQuery[]>([]);
  /** Counts what has changed, so that a list asks again. */
  const [version, setVersion] = useState(0);
  // Listeners are registered once and need what is shown when they are called.
  const now = useRef({ state, page, back });
  now.current = { state, page, back };

  const keep = (next: ViewState) => {
    setState(next);
    saveState(withoutText(next));
  };
  const load = async (query: PageQuery, remember: boolean) => {
    const found = await askPage(query);
    const before = now.current.state;
    if (!before) return;
    // Where the file has no such claim any more, its first payment is shown.
    if (!found && query.page !== 'payment') return load({ page: 'payment' }, false);
    if (remember && before.query !== query) setBack([...now.current.back, before.query].slice(-50));
    keep({ ...before, query });
    setPage(found);
    post({ type: 'shown', title: found ? pageTitle(found) : 'Remittance' });
    if (remember) window.scrollTo(0, 0);
  };
  const show = (query: PageQuery) => void load(query, true);
  /** Follows the cursor; outside any claim or payment the page stays what it is. */
  const turnTo = async (query: PageQuery) => {
    const found = await askPage(query);
    if (found && query !== now.current.state?.query) await load(query, false);
  };

  useEffect(() => {
    listen(async (message) => {
      switch (message.type) {
        case 'start': {
          const first = startState(savedState(), message.uri, message.first);
          now.current.state = first;
          keep(first);
          return load(first.query, false);
        }
        case 'changed':
          setVersion((number) => number + 1);
          return now.current.state && load(now.current.state.query, false);
        case 'cursor': {
          setCursor(message.segment);
          const { page: shown } = now.current;
          const other = shown && !holds(shown, message.segment) && followCursor(shown);
          return other && turnTo(other(message.segment));
        }
      }
    });
    onPlaces({
      shown: () => now.current.page ?? undefined,
      show,
    });
    post({ type: 'ready' });
  }, []);

  useEffect(() => {
    for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
    if (cursor === undefined || page?.page === 'claims') return;
    const place = document.querySelector(`[data-segment="${cursor}"]`);
    place?.classList.add('here');
    place?.scrollIntoView({ block: 'nearest' });
  }, [cursor, page]);

  if (!state || page === undefined) return null;
  const previous = back.at(-1);
  const goBack = previous && {
    goBack: () => {
      setBack(back.slice(0, -1));
      load(previous, false);
    },
  };
  return (
    <Interactive.Provider value={true}>
      <Bar
        state={state}
        page={page}
        show={show}
        toggleNames={() => keep({ ...state, hideNames: !state.hideNames })}
        {...goBack}
      />
      {page ? (
        <View
          page={state.hideNames ? withoutNames(page) : page}
          state={state}
          cursor={cursor}
          version={version}
          show={show}
          change={keep}
        />
      ) : (
        <p class="message">This file has no payment to show.</p>
      )}
    </Interactive.Provider>
  );
}

/** What was searched for may be a name: it is not saved. */
function withoutText(state: ViewState): ViewState {
  const { query } = state;
  if (query.page !== 'claims') return state;
  return { ...state, query: { page: 'claims', query: { ...query.query, text: undefined } } };
}
