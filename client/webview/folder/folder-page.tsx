import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FolderPage, FolderPageQuery } from '../../../server/protocol/folder';
import { CompareView } from './compare';
import { DepositsView } from './deposits';
import { askPage } from './host';
import { LedgerView } from './ledger';
import { ReportView } from './report';

interface FolderPageProps {
  readonly query: FolderPageQuery;
  readonly ask: (query: FolderPageQuery) => void;
  readonly version: number;
}

/** A page about all files of the folder, asked for again each time these change. */
export function FolderPageView({ query, ask, version }: FolderPageProps): VNode | null {
  const [page, setPage] = useState<FolderPage | null>();
  const asked = useRef(0);
  useEffect(() => {
    const number = ++asked.current;
    askPage(query).then((found) => {
      if (number === asked.current) setPage(found);
    });
  }, [query, version]);

  if (page === undefined) return null;
  switch (page?.page) {
    case undefined:
      return <p class="message">The page could not be made.</p>;
    case 'compare':
      return <CompareView page={page} ask={ask} />;
    case 'deposits':
      return <DepositsView page={page} query={query} ask={ask} />;
    case 'ledger':
      return <LedgerView page={page} query={query} ask={ask} />;
    case 'report':
      return <ReportView page={page} ask={ask} />;
  }
}
