import { memoizePerKey } from '../cache';
import type { CodeEntry, CodeList, DatedCodeEntry } from '../codes/code-list';
import { findCode, findCodeList } from '../codes/index';
import { nearestCode } from '../codes/nearest-code';
import type { RemitDate } from '../remit/date';
import type { Text } from '../remit/field';
import { formatDate } from '../remit/format';
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
  const asOf = formatDate(findCodeList(listId)?.asOf ?? '');
  const meant = near
    ? ` Did you mean ${near.code} (${near.gist})?`
    : ' It may be newer than this list, payer-specific, or a typo.';
  return {
    span: code,
    message: `${what} ${codeOrNot(code.value, listId)}is not in the list as of ${asOf}.${meant}`,
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

/**
 * A code and a space, or nothing where the value is not shaped like a code of its list: elements that
 * are out of place put a patient's name or number there, which no message may repeat.
 */
function codeOrNot(value: string, listId: string): string {
  return isCodeShaped(value, longestCode(listId)) ? `${value} ` : '';
}

/**
 * Whether a value may be a code of up to this length and not a word or a number. A longer code may have
 * a digit too many; next to one or two characters, a third one may make a short account number.
 */
export function isCodeShaped(value: string, longest: number): boolean {
  if (!/^[A-Za-z0-9]+$/.test(value)) return false;
  const slack = longest > 2 ? 1 : 0;
  return value.length <= 2 || (value.length <= longest + slack && /^[A-Za-z]{0,2}\d+$/.test(value));
}

/** The length of a list's longest code. */
const longestCode = memoizePerKey((listId: string) => {
  const codes = findCodeList(listId)?.entries ?? [];
  return codes.reduce((max, { code }) => Math.max(max, code.length), 0);
});

/** Whether a list contains a code, in use or retired, or payer rules add it. */
export function isKnownCode(options: CheckOptions, listId: string, code: string): boolean {
  return findCode(listId, code) !== undefined || addedCode(options, listId, code) !== undefined;
}

/**
 * Says that a code was retired on the day of the payment: `was retired on 07/01/2009, before the
 * payment of 10/06/2025`. If a retired code has no date, the day its list was last compared with
 * its source is the latest possible: `by 08/17/2026`. `undefined` if the code was in use.
 */
export function retiredWords(
  entry: DatedCodeEntry | undefined,
  list: CodeList,
  payment: PaymentHead | undefined,
): string | undefined {
  if (!entry?.retired) return undefined;
  const day = dayOf(payment);
  const retired = entry.to ?? list.asOf;
  if (day === undefined || day <= digitsOf(retired)) return undefined;
  const when = `${entry.to ? 'on' : 'by'} ${formatDate(retired)}`;
  return `was retired ${when}, before the payment of ${formatDate(day)}`;
}

/** Whether a code's current rules applied on the day of the payment; true if that is unknown. */
export function isInForce(
  { changed, from }: DatedCodeEntry,
  payment: PaymentHead | undefined,
): boolean {
  const day = dayOf(payment);
  return day === undefined || day >= digitsOf(changed ?? from ?? '');
}

/** `45 (charge above the allowed or contracted fee)`. */
export function explained({ code, gist }: CodeEntry): string {
  return `${code} (${gist})`;
}

/** The payment date or, without one, the production date. */
function dayOf(payment: PaymentHead | undefined): RemitDate | undefined {
  return payment?.date?.value ?? payment?.productionDate?.value;
}

/** A date of a code list, `2009-07-01`, in the form of a remittance, `20090701`. */
function digitsOf(iso: string): string {
  return iso.replaceAll('-', '');
}
