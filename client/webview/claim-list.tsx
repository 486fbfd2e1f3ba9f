import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageQuery } from '../../server/protocol/pages';
import { claimColumns } from '../../server/render/words/claim-columns';
import { counted } from '../../server/render/words/counted';
import { withoutNames } from '../../server/render/words/without-names';
import type { ClaimColumn, ClaimsPage, ClaimsQuery } from '../../server/report/pages/claims';
import { ClaimRows, rowHeight } from './claim-rows';
import { copyRows } from './copy-rows';
import { FilterBar } from './filter-bar';
import { askPage, post } from './host';
import type { ViewState } from './state';

interface ClaimListProps {
  readonly state: ViewState;
  readonly cursor: number | undefined;
  readonly version: number;
  readonly show: (query: PageQuery) => void;
  readonly change: (state: ViewState) => void;
}

/** How many rows are asked for at once, and at most are in the document. */
const windowSize = 200;

/** The claims of a file: sorted, filtered, and only those rows in the document that are near. */
export function ClaimList({ state, cursor, version, show, change }: ClaimListProps): VNode {
  const query = state.query.page === 'claims' ? state.query.query : {};
  const columns = claimColumns.filter(({ id }) => state.columns.includes(id));
  const [page, setPage] = useState<ClaimsPage>();
  const [totals, setTotals] = useState<ClaimsPage['totals']>();
  const [kinds, setKinds] = useState<ClaimsPage['kinds']>();
  const [active, setActive] = useState(0);
  /** Where the marked rows begin or end; the active row is the other end. */
  const [anchor, setAnchor] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const asked = useRef(0);
  const key = JSON.stringify(query);

  const askRows = async (from: number, wanted: ClaimsQuery, around?: number) => {
    const number = ++asked.current;
    const rows = { ...wanted, from, count: windowSize, totals: false };
    const found = await askPage({ page: 'claims', query: rows, around });
    // An answer to a question that is no longer asked would turn the list back.
    if (number !== asked.current || found?.page !== 'claims') return undefined;
    setPage(found);
    return found;
  };

  // The key is the query as a value.
  useEffect(() => {
    let current = true;
    (async () => {
      // The first rows are there before all claims have been added up.
      await askRows(page?.from ?? 0, query);
      const sums = await askPage({ page: 'claims', query: { ...query, count: 0, kinds: true } });
      if (!current || sums?.page !== 'claims') return;
      setTotals(sums.totals);
      setKinds(sums.kinds);
    })();
    return () => {
      current = false;
    };
  }, [key, version]);

  const scrollTo = (index: number) => {
    const view = scroller.current;
    if (!view) return;
    const top = index * rowHeight;
    // The heading and the sums lie over the first and the last row.
    const room = view.clientHeight - 3 * rowHeight;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (top > view.scrollTop + room) view.scrollTop = top - room;
  };

  // Only a cursor that has moved moves the list.
  useEffect(() => {
    if (cursor === undefined || page?.rows[active - page.from]?.segment === cursor) return;
    (async () => {
      const one = { ...query, count: 1, totals: false };
      const found = await askPage({ page: 'claims', query: one, around: cursor });
      if (found?.page !== 'claims') return;
      setActive(found.from);
      setAnchor(found.from);
      scrollTo(found.from);
    })();
  }, [cursor]);

  const filter = (next: ClaimsQuery) => {
    setActive(0);
    setAnchor(0);
    if (scroller.current) scroller.current.scrollTop = 0;
    change({ ...state, query: { page: 'claims', query: next } });
  };
  const sort = (by: ClaimColumn) => {
    const descending = query.sort?.by === by && !query.sort.descending;
    filter({ ...query, sort: { by, descending } });
  };
  const rowAt = (index: number) => page?.rows[index - page.from];
  const move = (to: number, extend: boolean) => {
    const index = Math.max(0, Math.min(to, (page?.matching ?? 1) - 1));
    setActive(index);
    if (!extend) setAnchor(index);
    scrollTo(index);
    const row = rowAt(index);
    if (row) post({ type: 'reveal', segment: row.segment, open: false });
  };
  const open = (index: number) => {
    const row = rowAt(index);
    if (row) show({ page: 'claim', segment: row.segment });
  };

  const { matching = 0, all = 0 } = page ?? {};
  const marked = { first: Math.min(anchor, active), last: Math.max(anchor, active) };
  const copy = (first: number, last: number) =>
    void copyRows(query, columns, first, last, state.hideNames);
  const isPart = marked.first < marked.last;
  return (
    <main class="list">
      <h1>
        {counted(matching, 'claim')}
        {matching < all && ` of ${all.toLocaleString('en-US')}`}
      </h1>
      <FilterBar
        query={query}
        columns={state.columns}
        filter={filter}
        kinds={kinds}
        pickColumns={(picked) => change({ ...state, columns: picked })}
      >
        <button
          type="button"
          class="tool"
          disabled={matching === 0}
          onClick={() => (isPart ? copy(marked.first, marked.last) : copy(0, matching - 1))}
        >
          {isPart ? `Copy ${counted(marked.last - marked.first + 1, 'row')}` : 'Copy all rows'}
        </button>
      </FilterBar>
      {page && (
        <ClaimRows
          scroller={scroller}
          page={state.hideNames ? withoutNames(page) : page}
          totals={totals}
          columns={columns}
          sort={query.sort}
          active={active}
          marked={marked}
          need={(from) => askRows(from, query)}
          sortBy={sort}
          move={move}
          markAll={() => {
            setAnchor(0);
            setActive(Math.max(0, matching - 1));
          }}
          open={open}
          copy={() => copy(marked.first, marked.last)}
        />
      )}
    </main>
  );
}
