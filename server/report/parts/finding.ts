import type { Severity } from '../../checks/severity';
import type { ElementRef } from '../../element-ref';

/** A finding on a page. */
export interface FindingRow extends ElementRef {
  /** The rule that reported it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The element in words: `CAS03`. */
  readonly where: string;
}

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;
