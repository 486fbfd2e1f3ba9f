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
 * The finding for a code that its list does not contain. A list may be older than a code, so the
 * message names the day the list was last compared with its source.
 */
export function unknownCode(code: Text, what: string, listId: string): Finding {
  const near = nearestCode(listId, code.value);
  const asOf = findCodeList(listId)?.asOf ?? '';
  const meant = near
    ? ` Did you mean ${near.code} (${near.gist})?`
    : ' It may be newer than this list, payer-specific, or a typo.';
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

/** Whether a list contains a code, in use or retired, or payer rules add it. */
export function isKnownCode(options: CheckOptions, listId: string, code: string): boolean {
  return findCode(listId, code) !== undefined || addedCode(options, listId, code) !== undefined;
}

/**
 * The day a code was retired, if it was retired on the day of the payment: `2009-07-01`. A retired
 * code without a date is only known to have been gone when its list was last compared with its
 * source: `2026-08-17 at the latest`.
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

/** Whether a code's current rules applied on the day of the payment; true if that is unknown. */
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

/** The payment date or, without one, the production date, in ISO format. */
export function dayOf(payment: PaymentHead | undefined): string | undefined {
  const date = payment?.date?.value ?? payment?.productionDate?.value;
  return date && formatDate(date);
}
