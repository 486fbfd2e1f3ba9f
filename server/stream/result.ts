import type { Fix } from '../checks/check';
import type { Severity } from '../checks/severity';
import type { LineColumn } from '../syntax/lines';

/** One finding as programs read it. */
export interface FoundThere extends There {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** CLP01 of the claim it is about; absent outside claims. */
  readonly claim?: string;
  readonly related: readonly (There & { readonly message: string })[];
  readonly fixes: readonly Pick<Fix, 'title' | 'kind'>[];
}

/** A place in a file. */
export interface There {
  /** Lines and UTF-16 units from zero, as editors count them. */
  readonly range: { readonly start: LineColumn; readonly end: LineColumn };
  /** The segment's number in the file, from one; absent in text outside any segment. */
  readonly segment?: number;
  /** `CAS06`, `SVC01-2`, or the segment's id where the whole segment is meant. */
  readonly element?: string;
}

/** What a file adds up to; amounts are plain decimals with at least two places. */
export interface Summary {
  readonly payments: number;
  readonly claims: number;
  readonly denied: number;
  readonly lines: number;
  readonly sent: string;
  readonly charged: string;
  readonly paid: string;
  readonly patient: string;
  readonly sequestration: string;
  /** The cuts by themselves: what was paid before them, their share of it, how many are right. */
  readonly sequestrationCuts: {
    readonly base: string;
    /** `0.02`; empty where nothing was cut. */
    readonly rate: string;
    readonly right: number;
    readonly off: number;
    /** Without a date of service, or unreadable. */
    readonly unknown: number;
    /** Medicare payments without a cut that was due, and what that would have been. */
    readonly missing: number;
    readonly missed: string;
  };
  readonly adjustments: readonly {
    readonly group: string;
    readonly reason: string;
    readonly count: number;
    readonly amount: string;
  }[];
  readonly providerAdjustments: readonly {
    readonly reason: string;
    readonly count: number;
    readonly amount: string;
  }[];
}
