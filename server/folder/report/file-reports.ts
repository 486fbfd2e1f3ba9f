import type { Terms } from '../../sequestration/terms';
import type { LocatedBlock } from '../../syntax/located-block';
import type { AffectedClaim } from './affected';
import { distinctAffected } from './distinct-affected';
import { createAffectedFinder } from './find-affected';
import { createReportsMaker } from './make-report';
import { mergeReports } from './merge-reports';
import type { Grouping, Report } from './report';

/** What a file adds to the reports of a folder. */
export interface FileReports {
  readonly month: Report;
  /** Only their groups are kept: the sums are those of the report by month. */
  readonly payer: Report['groups'];
  readonly provider: Report['groups'];
  readonly affected: readonly AffectedClaim[];
}

/** Adds up a file block by block, by everything that it can be grouped by. */
export function createFileReporter(file: string, terms: Terms) {
  const maker = createReportsMaker(terms, ['month', 'payer', 'provider']);
  const affected = createAffectedFinder(file, terms);
  maker.startFile();
  return {
    add(located: LocatedBlock): void {
      maker.add(located.block);
      affected.add(located);
    },
    end: (): FileReports => ({
      month: maker.report('month'),
      payer: maker.report('payer').groups,
      provider: maker.report('provider').groups,
      affected: affected.found(),
    }),
  };
}

/** The reports of a folder, kept current file by file. */
export interface FolderReports {
  /** False until somebody wanted a report: adding up takes longer than listing. */
  readonly isWanted: boolean;
  want(): void;
  set(file: string, reports: FileReports): void;
  delete(file: string): void;
  /** Forgets all reports; somebody has to want them again. */
  clear(): void;
  /** `undefined` if there are no files. */
  report(by: Grouping): Report | undefined;
  /** Each claim once, also if its payment was received twice. */
  affected(): readonly AffectedClaim[];
}

export function createFolderReports(): FolderReports {
  const files = new Map<string, FileReports>();
  const made = new Map<Grouping, Report>();
  let isWanted = false;
  const change = () => made.clear();
  return {
    get isWanted() {
      return isWanted;
    },
    want() {
      isWanted = true;
    },
    set(file, reports) {
      files.set(file, reports);
      change();
    },
    delete(file) {
      if (files.delete(file)) change();
    },
    clear() {
      files.clear();
      isWanted = false;
      change();
    },
    report(by) {
      if (files.size === 0) return undefined;
      const known =
        made.get(by) ?? mergeReports(Array.from(files.values(), (one) => part(one, by)));
      made.set(by, known);
      return known;
    },
    affected: () => distinctAffected([...files.values()].flatMap(({ affected }) => affected)),
  };
}

function part(reports: FileReports, by: Grouping): Report {
  const { month } = reports;
  if (by === 'month') return month;
  const { by: _, groups: __, ...sums } = month;
  if (by === 'code') return sums;
  return { ...sums, by, groups: reports[by] ?? [] };
}
