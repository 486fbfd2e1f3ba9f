import type { Guide } from './guide';
import { guides } from './index';

/** What the envelope of a transaction says about its guide. */
export interface GuideHead {
  /** ST01, or what the transaction is read as. */
  readonly transaction: string;
  /** GS08. */
  readonly version: string | undefined;
  /** ISA12. */
  readonly release: string | undefined;
  /** ISA11. */
  readonly standard: string | undefined;
}

/**
 * The guide of a transaction: the one that GS08 names or, if GS08 is not readable, the one that
 * ISA12 or ISA11 points to. If the envelope says nothing, the newest guide of the transaction.
 *
 * @returns `undefined` if the envelope names a version, but no known guide of this transaction
 */
export function guideOf(
  { transaction, version, release, standard }: GuideHead,
  known: readonly Guide[] = guides,
): Guide | undefined {
  const own = known.filter((guide) => guide.transaction === transaction);
  const named = [version, release].find((one) => one !== undefined && isVersion(one));
  return named === undefined
    ? (own.find(({ release: own }) => own.standard !== undefined && own.standard === standard) ??
        own[0])
    : (own.find(({ id }) => id.startsWith(named)) ??
        own.find((guide) => named.startsWith(guide.release.id)));
}

/** The guide that names segments and elements if their own guide is not known: the newest. */
export function nearestGuide(
  transaction: string,
  known: readonly Guide[] = guides,
): Guide | undefined {
  return known.find((guide) => guide.transaction === transaction);
}

/** Whether a version is the guide's ID without its addenda: `005010X221` for `005010X221A1`. */
export function isWithoutAddenda(version: string, { id }: Guide): boolean {
  return version === id.replace(/A\d$/, '') && version !== id;
}

/** `005010X221A1`, `005010`, or `00501`: anything else in GS08 or ISA12 names no version. */
export function isVersion(value: string): boolean {
  return /^00[1-9]0\d(\d(X[0-9A-Z]*)?)?$/.test(value);
}
