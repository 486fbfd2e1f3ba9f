import type { Position, Range } from 'vscode-languageserver';

/** What the command that a code lens runs is given: where a document has what the lens counts. */
export interface CountedPlaces {
  readonly uri: string;
  /** Where the list is shown. */
  readonly position: Position;
  readonly ranges: readonly Range[];
}
