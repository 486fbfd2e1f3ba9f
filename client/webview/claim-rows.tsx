import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ClaimListColumn } from '../../server/render/words/claim-columns';
import type { ClaimRow } from '../../server/report/claims/row';
import type { ClaimColumn, ClaimsPage, ClaimsQuery } from '../../server/report/pages/claims';
import { ListFoot } from './list-foot';
import { ListHead } from './list-head';
import { restoreScroll } from './scroll';

/** Every row is as high as this, in pixels, as the style says. */
export const rowHeight = 27;

/** Rows above and below those that are seen. */
const margin = 15;

interface ClaimRowsProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly page: ClaimsPage;
  readonly totals: ClaimsPage['totals'];
  readonly columns: readonly ClaimListColumn[];
  readonly sort: ClaimsQuery['sort'];
  /** The number of the row that keys act on, from 0. */
  readonly active: number;
  /** The rows that a copy takes, both ends included. */
  readonly marked: { readonly first: number; readonly last: number };
  /** Asks for rows from a number on. */
  readonly need: (from: number) => void;
  readonly sortBy: (column: ClaimColumn) => void;
  /** Goes to a row; `extend` marks the rows on the way. */
  readonly move: (to: number, extend: boolean) => void;
  readonly markAll: () => void;
  readonly open: (index: number) => void;
  /** Copies the marked rows. */
  readonly copy: () => void;
}

/** The rows of a list that are near what is seen; space takes the place of the others. */
export function ClaimRows(props: ClaimRowsProps): VNode {
  const { scroller, page, totals, columns, sort, active, marked, need, sortBy, move, open } = props;
  const { rows, from, matching } = page;
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const seen = Math.ceil(height / rowHeight);
  const first = Math.max(0, Math.floor(top / rowHeight) - margin);
  const end = Math.min(matching, first + seen + 2 * margin);
  const shown = rows.slice(Math.max(0, first - from), Math.max(0, end - from));
  const start = Math.max(first, from);
  const missing = first < from || end > from + rows.length;

  useEffect(() => {
    if (missing) need(Math.max(0, first - 4 * margin));
  }, [missing, Math.floor(first / margin)]);
  useLayoutEffect(() => {
    if (scroller.current) restoreScroll(scroller.current);
  }, [scroller]);
  useEffect(() => {
    setTop(scroller.current?.scrollTop ?? 0);
  }, [matching, scroller]);
  useEffect(() => {
    const view = scroller.current;
    if (!view) return;
    const observer = new ResizeObserver(() => setHeight(view.clientHeight));
    observer.observe(view);
    return () => observer.disconnect();
  }, [scroller]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    const stride = Math.max(1, seen - 4);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + stride,
      PageUp: active - stride,
      Home: 0,
      End: matching - 1,
    };
    const to = steps[key];
    const withCtrl = ctrlKey || metaKey;
    // Keys of what is in the table, such as a heading, are its own.
    if (event.target !== event.currentTarget) return;
    if (to !== undefined) move(to, shiftKey);
    else if (key === 'Enter') open(active);
    else if (key.toLowerCase() === 'a' && withCtrl) props.markAll();
    else if (key.toLowerCase() === 'c' && withCtrl) props.copy();
    else return;
    event.preventDefault();
  };
  const isActiveShown = active >= start && active < start + shown.length;

  return (
    <div
      class="rows"
      ref={scroller}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: keys reach its rows
        role="grid"
        aria-label="Claims"
        aria-rowcount={matching + 1}
        aria-multiselectable="true"
        aria-activedescendant={isActiveShown ? `row-${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <ListHead columns={columns} sort={sort} sortBy={sortBy} />
        <tbody>
          <Filler rows={start} columns={columns.length} />
          {shown.map((row, i) => (
            <Row
              key={row.segment}
              row={row}
              index={start + i}
              columns={columns}
              isActive={start + i === active}
              isMarked={start + i >= marked.first && start + i <= marked.last}
              select={move}
              open={open}
            />
          ))}
          <Filler rows={matching - start - shown.length} columns={columns.length} />
        </tbody>
        {totals && <ListFoot columns={columns} totals={totals} />}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: ClaimRow;
  readonly index: number;
  readonly columns: readonly ClaimListColumn[];
  readonly isActive: boolean;
  readonly isMarked: boolean;
  readonly select: (index: number, extend: boolean) => void;
  readonly open: (index: number) => void;
}

function Row({ row, index, columns, isActive, isMarked, select, open }: RowProps): VNode {
  return (
    <tr
      id={`row-${index}`}
      aria-rowindex={index + 2}
      aria-selected={isMarked}
      class={`${isMarked ? 'marked' : ''} ${isActive ? 'active' : ''}`}
      onClick={({ shiftKey }) => select(index, shiftKey)}
      onDblClick={() => open(index)}
    >
      {columns.map((column) => {
        const text = column.text(row);
        return (
          <td key={column.id} class={column.numeric ? 'numeric' : undefined} title={text}>
            {column.id === 'account' ? (
              <button type="button" class="go" tabIndex={-1} onClick={() => open(index)}>
                {text || '–'}
              </button>
            ) : (
              text
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Takes the space of rows that are not in the document. */
function Filler({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: number;
}): VNode | null {
  if (rows <= 0) return null;
  return (
    <tr class="filler">
      <td colSpan={columns} style={{ height: `${rows * rowHeight}px` }} />
    </tr>
  );
}
