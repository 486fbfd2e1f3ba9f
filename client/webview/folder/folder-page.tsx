import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FolderPage, FolderPageQuery } from '../../../server/protocol/folder';
import { CompareView } from './compare';
import { DepositsView } from './deposits';
import { Failed } from './failed';
import { askPage } from './host';
import { LedgerView } from './ledger';
import { ReportView } from './report';

interface FolderPageProps {
  readonly query: FolderPageQuery;
  readonly ask: (query: FolderPageQuery) => void;
  readonly version: number;
  readonly isReading: boolean;
  /** How much of the folder is not read; absent once all of it is. */
  readonly unfinished: string | undefined;
}

/** A page about all files of the folder, asked for again each time these change. */
export function FolderPageView(props: FolderPageProps): VNode | null {
  const { query, ask, version, isReading, unfinished } = props;
  const [page, setPage] = useState<FolderPage | null>();
  const asked = useRef(0);
  // What takes all files cannot be said before all are read.
  const isEarly = isReading && query.page !== 'compare';
  useEffect(() => {
    // The first question has a report added up while the files are read.
    if (isEarly && asked.current > 0) return;
    const number = ++asked.current;
    askPage(query).then((found) => {
      if (number === asked.current && !isEarly) setPage(found);
    });
  }, [query, version, isEarly]);

  if (isEarly)
    return (
      <main class="folder page">
        <h1>Reading…</h1>
      </main>
    );
  if (page === undefined) return null;
  switch (page?.page) {
    case undefined:
      return <Failed>The page could not be made.</Failed>;
    case 'compare':
      return <CompareView page={page} ask={ask} />;
    case 'deposits':
      return <DepositsView page={page} query={query} ask={ask} unfinished={unfinished} />;
    case 'ledger':
      return <LedgerView page={page} query={query} ask={ask} unfinished={unfinished} />;
    case 'report':
      return <ReportView page={page} ask={ask} unfinished={unfinished} />;
  }
}
