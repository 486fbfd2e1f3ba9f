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
import { Failed } from './failed';
import { Filters } from './filters';
import { Findings } from './findings';
import { askPayments } from './host';
import type { UnreadFile } from './messages';
import { Rows } from './rows';
import { ShowMore } from './show-more';
import { Unread } from './unread';

/** How many rows are in the document at first, and are added by "Show more". */
const step = 200;

/** The newest payments come first. */
const usualSort: NonNullable<PaymentsQuery['sort']> = { by: 'date', descending: true };

interface PaymentsProps {
  readonly query: PaymentsQuery;
  readonly keep: (query: PaymentsQuery) => void;
  readonly version: number;
  /** How much of the folder is not read; absent once all of it is. */
  readonly unfinished: string | undefined;
  readonly unread: readonly UnreadFile[];
}

/** The payments of all remittances of a folder. */
export function Payments(props: PaymentsProps): VNode | null {
  const { query, keep, version, unfinished, unread } = props;
  const [page, setPage] = useState<PaymentsPage | null>();
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
    keep(next);
    load();
  };
  const sortBy = (by: PaymentColumn) => {
    const { sort = usualSort } = now.current;
    filter({ ...now.current, sort: { by, descending: sort.by === by && !sort.descending } });
  };
  useEffect(() => {
    load();
  }, [version]);

  if (page === undefined) return null;
  if (page === null) return <Failed>The remittances could not be listed.</Failed>;
  const { matching, all, files, rows } = page;
  if (all === 0 && unfinished === undefined)
    return (
      <main class="folder">
        <h1>No remittances in this folder</h1>
        <p class="bar facts">
          Files named .835, .era, .remit, or .rmt are listed here, also within .gz and .zip, and
          files of other names that hold a remittance.
        </p>
        <Unread files={unread} />
      </main>
    );
  return (
    <main class="folder">
      <h1>{all === 0 ? unfinished : folderText(page)}</h1>
      <p class="bar facts">
        <span>
          {matching < all && `${matching.toLocaleString('en-US')} of `}
          {counted(all, 'payment')} in {counted(files, 'file')}
        </span>
        <button
          type="button"
          class="tool"
          disabled={rows.length === 0}
          onClick={() => copyPayments(query)}
        >
          Copy rows
        </button>
      </p>
      <Filters query={query} payers={page.payers} hasBank={page.hasBank} filter={filter} />
      <Rows page={page} sort={query.sort ?? usualSort} sortBy={sortBy} />
      <ShowMore
        left={matching - rows.length}
        more={() => filter({ ...query, count: rows.length + step })}
      />
      <Unread files={unread} />
      <Findings findings={page.findings} />
    </main>
  );
}
