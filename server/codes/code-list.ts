/** One code of a list, described in this project's own words. */
export interface CodeEntry {
  readonly code: string;
  /** What the code says, in a few words that fit into a sentence, without a full stop. */
  readonly gist: string;
  /** Not a value of 5010; listed because 4010 has it, or because files use it anyway. */
  readonly outside?: true;
}

/** A code whose list says when it started, changed and ended; all dates in ISO format. */
export interface DatedCodeEntry extends CodeEntry {
  /** The first day of use, if the list says. */
  readonly from?: string;
  /** The latest change of its meaning or its notes. */
  readonly changed?: string;
  /** The day it was retired; some retired codes lack it. */
  readonly to?: string;
  /** Retired: valid only in remittances from before `to`. */
  readonly retired?: true;
}

/** A list of codes as data: one file per list, one line per entry. */
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
  /**
   * A part of a list that explains some codes and leaves others: it does not rule its elements, so
   * the guide does not name it and no code is reported as missing from it.
   */
  readonly selection?: true;
  /** In natural order: runs of digits count as numbers and come before letters (2, 10, A2, A10). */
  readonly entries: readonly Entry[];
}

/** A list's entries by code, for lookups whose cost does not depend on the length of the list. */
export function indexByCode<Entry extends CodeEntry>(list: CodeList<Entry>): ReadonlyMap<string, Entry> {
  return new Map(list.entries.map((entry) => [entry.code, entry]));
}
