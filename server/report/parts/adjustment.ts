import type { Figure } from './figure';
import type { LedgerKind } from './ledger';

/** An adjustment with its codes read together. */
export interface AdjustmentRow extends Figure {
  /** `CO 16`. */
  readonly code: string;
  readonly group: string;
  readonly reason: string;
  /** The remark codes that the reason is read with; empty where it says enough by itself. */
  readonly remarks: readonly string[];
  /** Units that the adjustment changes, as they are written. */
  readonly quantity: string | undefined;
  readonly kind: LedgerKind;
  /** What the codes say together, in sentences. */
  readonly meaning: string;
  /** Who is responsible for the amount: what the group code says. */
  readonly responsible: string;
  /** What to do next; absent for a code that the list does not hold. */
  readonly next: string | undefined;
}

/** A code of a page with its meaning. */
export interface GlossaryEntry {
  readonly list: 'group' | 'reason' | 'remark' | 'status';
  readonly code: string;
  readonly gist: string;
  /** What a remark code asks for. */
  readonly next?: string | undefined;
}
