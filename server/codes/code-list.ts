/** One code of a list, described in this project's own words. */
export interface CodeEntry {
  readonly code: string;
  /** What the code says, in a few words that fit into a sentence, without a full stop. */
  readonly gist: string;
  /** Not among the values this guide allows; listed because files carry it nevertheless. */
  readonly outside?: true;
}

/** A code whose list tells when it came, changed and went; all dates in ISO format. */
export interface DatedCodeEntry extends CodeEntry {
  /** The first day of use, where the list tells. */
  readonly from?: string;
  /** The latest change of its meaning or its notes. */
  readonly changed?: string;
  /** The day it went out of use; some retired codes lack it. */
  readonly to?: string;
  /** Out of use: it may stand only in remittances from before `to`. */
  readonly retired?: true;
}

/** A list of codes as data: one file a list, one line an entry. */
export interface CodeList<Entry extends CodeEntry = CodeEntry> {
  /** The list's short name, unique among the lists: `reason-code`, `place-of-service`. */
  readonly id: string;
  /** What a person calls the list. */
  readonly name: string;
  /** The elements that carry its codes: `['CAS02', 'CAS05']`, `['SVC01-1']`. */
  readonly elements: readonly string[];
  /** The day the list was last compared with its source, ISO format. */
  readonly asOf: string;
  /** Where the numbers and dates come from. */
  readonly source: string;
  /** In natural order: runs of digits count as numbers and come before letters (2, 10, A2, A10). */
  readonly entries: readonly Entry[];
}

/** A list's entries by code, for look-ups that cost the same however long the list is. */
export function indexByCode<Entry extends CodeEntry>(list: CodeList<Entry>): ReadonlyMap<string, Entry> {
  return new Map(list.entries.map((entry) => [entry.code, entry]));
}
