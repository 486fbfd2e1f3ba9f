import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  PaymentColumn,
  PaymentsPage,
  PaymentsQuery,
} from '../../../server/folder/payments-page';
import { counted } from '../../../server/render/words/counted';
import { folderText } from '../../../server/render/words/folder';
import { copyPayments } from './copy-payments';
import { Filters } from './filters';
import { Findings } from './findings';
import { askPayments, listen, post, savedState, saveState } from './host';
import { isPaymentsQuery, type Reading } from './messages';
import { Rows } from './rows';

/** How many rows are in the document at first, and are added by "Show more". */
const step = 200;

/** The newest payments come first. */
const usualSort: NonNullable<PaymentsQuery['sort']> = { by: 'date', descending: true };

/** The payments of all remittances of a folder. It computes no figure. */
export function App(): VNode | null {
  const [query, setQuery] = useState<PaymentsQuery>(savedQuery);
  const [page, setPage] = useState<PaymentsPage | null>();
  const [reading, setReading] = useState<Reading>();
  const [unread, setUnread] = useState(0);
  const asked = useRef(0);
  const now = useRef(query);
  now.current = query;

  const load = async () => {
    const number = ++asked.current;
    const found = await askPayments({ count: step, ...now.current });
    // An answer to a question that is no longer asked would turn the list back.
    if (number === asked.current) setPage(found);
  };
  const filter = (next: PaymentsQuery) => {
    now.current = next;
    setQuery(next);
    // What was searched for may be a number of a patient: it is not saved.
    saveState({ ...next, text: undefined });
    load();
  };

  const sortBy = (by: PaymentColumn) => {
    const { sort = usualSort } = now.current;
    filter({ ...now.current, sort: { by, descending: sort.by === by && !sort.descending } });
  };

  useEffect(() => {
    listen((message) => {
      setReading(message.reading);
      setUnread(message.unread);
      load();
    });
    post({ type: 'ready' });
  }, []);

  if (page === undefined) return null;
  if (page === null) return <p class="message">The remittances could not be listed.</p>;
  const { matching, all, files, rows } = page;
  return (
    <main class="folder">
      <h1>{all === 0 ? 'No remittances in this folder' : folderText(page)}</h1>
      <p class="bar facts">
        {reading && (
          <>
            <span role="status">
              Reading {reading.done.toLocaleString('en-US')} of {counted(reading.all, 'file')}
            </span>
            <button type="button" class="tool" onClick={() => post({ type: 'stop' })}>
              Stop
            </button>
          </>
        )}
        <span>
          {matching < all && `${matching.toLocaleString('en-US')} of `}
          {counted(all, 'payment')} in {counted(files, 'file')}
        </span>
        {unread > 0 && <span>{counted(unread, 'file')} not read</span>}
        {!reading && (
          <button type="button" class="tool" onClick={() => post({ type: 'read again' })}>
            Read again
          </button>
        )}
        <button
          type="button"
          class="tool"
          disabled={rows.length === 0}
          onClick={() => copyPayments(query)}
        >
          Copy rows
        </button>
      </p>
      <Filters query={query} payers={page.payers} filter={filter} />
      <Rows page={page} sort={query.sort ?? usualSort} sortBy={sortBy} />
      {rows.length < matching && (
        <p class="bar facts">
          <button
            type="button"
            class="tool"
            onClick={() => filter({ ...query, count: rows.length + step })}
          >
            Show more
          </button>
          <span>{(matching - rows.length).toLocaleString('en-US')} not shown</span>
        </p>
      )}
      <Findings findings={page.findings} />
    </main>
  );
}

function savedQuery(): PaymentsQuery {
  const saved = savedState();
  return isPaymentsQuery(saved) ? saved : {};
}
