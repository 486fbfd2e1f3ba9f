import type { Fix } from '../checks/check';
import type { Severity } from '../checks/severity';
import type { SnipType } from '../checks/snip';
import type { LineColumn } from '../syntax/lines';

/** One finding as programs read it. */
export interface FindingResult extends ResultPlace {
  readonly check: string;
  readonly severity: Severity;
  /** WEDI SNIP type of the rule, 1 to 7. */
  readonly snip: SnipType;
  readonly message: string;
  /** How many findings that are not listed it represents; absent for a finding. */
  readonly more?: number;
  /** CLP01 of the claim that it is about; absent outside claims. */
  readonly claim?: string;
  readonly related: readonly RelatedResult[];
  readonly fixes: readonly Pick<Fix, 'title' | 'kind'>[];
}

/** Another place that a finding refers to. */
export interface RelatedResult extends ResultPlace {
  readonly message: string;
  /** The file that it is in, if that is another one. */
  readonly file?: string;
}

/** A place in a file. */
export interface ResultPlace {
  /** Lines and UTF-16 units from zero, as editors count them. */
  readonly range: { readonly start: LineColumn; readonly end: LineColumn };
  /** The number of the segment in the file, from one; absent in text outside any segment. */
  readonly segment?: number;
  /** `CAS06`, `SVC01-2`, or the segment's ID if the whole segment is meant. */
  readonly element?: string;
}
