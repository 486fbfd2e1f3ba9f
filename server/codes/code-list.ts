/** One code of a list, described in this project's own words. */
export interface CodeEntry {
  readonly code: string;
  /** What the code says, in two to twelve words, without a full stop. */
  readonly gist: string;
}

/** A list of codes as data: one file a list, one line an entry. */
export interface CodeList<Entry extends CodeEntry = CodeEntry> {
  /** The list's short name, unique among the lists: `carc`, `place-of-service`. */
  readonly id: string;
  /** What a person calls the list. */
  readonly name: string;
  /** The elements that carry its codes: `['CAS02', 'CAS05']`. */
  readonly elements: readonly string[];
  /** The day the list was last compared with its source, ISO format. */
  readonly asOf: string;
  /** Where the numbers and dates come from. */
  readonly source: string;
  readonly entries: readonly Entry[];
}
