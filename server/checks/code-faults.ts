import type { CodeEntry, CodeList, DatedCodeEntry } from '../codes/code-list';
import { findCode, findCodeList } from '../codes/index';
import { nearestCode } from '../codes/nearest-code';
import { formatDate } from '../remit/date';
import type { Text } from '../remit/field';
import type { PaymentHead } from '../remit/payment';
import type { Finding } from './check';
import type { CheckOptions } from './options';
import { addedCode } from './options-for';

/**
 * What to say of a code that its list does not hold. A list may be older than a code, so the
 * message names the day it was last compared.
 */
export function unknownCode(code: Text, what: string, listId: string): Finding {
  const near = nearestCode(listId, code.value);
  const asOf = findCodeList(listId)?.asOf ?? '';
  const meant = near
    ? ` Did you mean ${near.code} (${near.gist})?`
    : " It may be newer, the payer's own, or a slip.";
  return {
    span: code,
    message: `${what} ${code.value} is not in the list as of ${asOf}.${meant}`,
    ...(near && {
      fixes: [
        {
          title: `Change ${code.value} to ${near.code}`,
          kind: 'suggested',
          edits: [{ span: code, text: near.code }],
        },
      ],
    }),
  };
}

/** Whether a list holds a code, in use or not, or a companion guide adds it. */
export function isKnownCode(options: CheckOptions, listId: string, code: string): boolean {
  return findCode(listId, code) !== undefined || addedCode(options, listId, code) !== undefined;
}

/**
 * `2009-07-01`: since when a code is out of use, where it was so on the day of the payment. Of a
 * retired code without a date it is only known that it was gone when the list was last compared:
 * `2026-08-17 at the latest`.
 */
export function retiredSince(
  entry: DatedCodeEntry | undefined,
  list: CodeList,
  payment: PaymentHead | undefined,
): string | undefined {
  if (!entry?.retired) return undefined;
  const day = dayOf(payment);
  const since = entry.to ?? list.asOf;
  if (day === undefined || day <= since) return undefined;
  return entry.to ? since : `${since} at the latest`;
}

/** Whether the present rules of a code held on the day of the payment; true where that is unknown. */
export function isInForce(
  { changed, from }: DatedCodeEntry,
  payment: PaymentHead | undefined,
): boolean {
  const day = dayOf(payment);
  return day === undefined || day >= (changed ?? from ?? '');
}

/** `45 (charge above the allowed or contracted fee)`. */
export function explained({ code, gist }: CodeEntry): string {
  return `${code} (${gist})`;
}

/** The day of the payment or, failing that, of the remittance, in ISO format. */
export function dayOf(payment: PaymentHead | undefined): string | undefined {
  const date = payment?.date?.value ?? payment?.productionDate?.value;
  return date && formatDate(date);
}
