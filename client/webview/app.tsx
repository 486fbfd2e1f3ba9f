import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageQuery } from '../../server/protocol/pages';
import { Interactive } from '../../server/render/html/interactive';
import { pageTitle } from '../../server/render/words/page-title';
import { withoutNames } from '../../server/render/words/without-names';
import type { ShownPage } from '../../server/report/pages/page';
import { Bar } from './bar';
import { Failure } from './failure';
import { followCursor, holds } from './follow';
import { askPage, listen, post, savedState, saveState } from './host';
import { onPlaces } from './places';
import { restoreScroll, scrolledTo, scrollNext, watchScroll } from './scroll';
import { savedStateOf, startState, type ViewState, type Visit } from './state';
import { View } from './view';

/** How many pages "Back" remembers. */
const mostVisits = 50;

interface Asked {
  readonly query: PageQuery;
  /** True where "Back" leads to what is shown now. */
  readonly remember: boolean;
}

/** A page with its bar. It knows what is shown and where the cursor is, and computes no figure. */
export function App(): VNode | null {
  const [state, setState] = useState<ViewState>();
  const [page, setPage] = useState<ShownPage | null>();
  const [cursor, setCursor] = useState<number>();
  /** Counts what has changed, so that a list asks again. */
  const [version, setVersion] = useState(0);
  const [fault, setFault] = useState<string>();
  // Listeners are registered once and need what is shown when they are called.
  const now = useRef({ state, page });
  now.current = { state, page };
  /** The page that was asked for last, until it is shown. */
  const pending = useRef<Asked | undefined>(undefined);

  const keep = (next: ViewState) => {
    now.current.state = next;
    setState(next);
    saveState(savedStateOf(next));
  };
  const load = async (query: PageQuery, remember: boolean) => {
    const mine: Asked = { query, remember };
    pending.current = mine;
    const found = await askPage(headFirst(query));
    const before = now.current.state;
    if (!before || pending.current !== mine) return;
    pending.current = undefined;
    // Where the file has no such claim any more, its first payment is shown.
    if (!found && query.page !== 'payment') return load({ page: 'payment' }, false);
    if (remember && before.query !== query) {
      const left: Visit = { query: before.query, top: scrolledTo() };
      scrollNext(0);
      keep({ ...before, query, top: 0, back: [...before.back, left].slice(-mostVisits) });
    } else keep({ ...before, query });
    setPage(found);
    now.current.page = found;
    post({ type: 'shown', title: found ? pageTitle(found) : 'Remittance' });
    if (found?.page === 'payment head') return load(query, false);
  };
  /** A payment is shown at once, and then with its sums; what is shown again keeps them meanwhile. */
  const headFirst = (query: PageQuery): PageQuery => {
    const isShown = now.current.page && query === now.current.state?.query;
    return query.page === 'payment' && !isShown ? { ...query, headFirst: true } : query;
  };
  const show = (query: PageQuery) => void load(query, true);
  /** Follows the cursor; outside any claim or payment the page stays what it is. */
  const turnTo = async (query: PageQuery) => {
    const found = await askPage(query);
    // Whoever has asked for another page meanwhile gets that one.
    if (!found || pending.current?.remember || query === now.current.state?.query) return;
    await load(query, false);
  };

  useEffect(() => {
    listen(async (message) => {
      switch (message.type) {
        case 'start': {
          const first = startState(savedState(), message.uri, message.first);
          scrollNext(first.top);
          keep(first);
          return load(first.query, false);
        }
        case 'changed':
          setVersion((number) => number + 1);
          if (pending.current) return load(pending.current.query, pending.current.remember);
          return now.current.state && load(now.current.state.query, false);
        case 'cursor': {
          setCursor(message.segment);
          const { page: shown } = now.current;
          const other = shown && !holds(shown, message.segment) && followCursor(shown);
          return other && turnTo(other(message.segment));
        }
      }
    }, setFault);
    onPlaces({
      shown: () => now.current.page ?? undefined,
      show,
    });
    watchScroll((top) => {
      const { state: shown } = now.current;
      if (shown && shown.top !== top) keep({ ...shown, top });
    });
    post({ type: 'ready' });
  }, []);

  const isHead = page?.page === 'payment head';
  // A list has its height later than its page, and scrolls itself; a head is not all of its page.
  useLayoutEffect(() => {
    if (page && page.page !== 'claims' && !isHead) restoreScroll(document.documentElement);
  }, [state?.query, page === undefined, isHead]);

  useEffect(() => {
    for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
    if (cursor === undefined || page?.page === 'claims') return;
    const place = document.querySelector(`[data-segment="${cursor}"]`);
    place?.classList.add('here');
    place?.scrollIntoView({ block: 'nearest' });
  }, [cursor, page]);

  if (!state) return null;
  const failure = fault !== undefined && (
    <Failure
      fault={fault}
      isOld={Boolean(page)}
      retry={() => load(pending.current?.query ?? state.query, pending.current?.remember ?? false)}
    />
  );
  if (!page) return failure || (page === null ? <NoPayment /> : null);
  const previous = state.back.at(-1);
  const goBack = previous && {
    goBack: () => {
      scrollNext(previous.top);
      keep({ ...state, top: previous.top, back: state.back.slice(0, -1) });
      load(previous.query, false);
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
      {failure}
      <View
        page={state.hideNames ? withoutNames(page) : page}
        state={state}
        cursor={cursor}
        version={version}
        show={show}
        change={keep}
      />
    </Interactive.Provider>
  );
}

/** Without a payment there is no other page either, and nothing to hide or export. */
function NoPayment(): VNode {
  return (
    <main class="page">
      <h1>No payment</h1>
      <p>
        This file has no payment to show. The Problems view says what is wrong with it. If it was
        downloaded, download it again.
      </p>
    </main>
  );
}
