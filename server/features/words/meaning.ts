import { findCode, findCodeList } from '../../codes';
import { isAmount } from '../../guide/elements';
import type { ElementSpec, SegmentSpec } from '../../guide/spec';
import type { LocatedElement } from '../../located-element';
import { type RemitDate, readDate } from '../../remit/date';
import { formatDate } from '../../remit/format';
import { formatMoney, readMoney } from '../../remit/money';
import { elementSpec } from '../../structure/lookup';
import { componentText, elementText } from '../../syntax/block';

/**
 * What a value means: a code's gist, or a date, time or amount as people write it. `undefined`
 * where the value explains itself or is not understood.
 */
export function meaningOf(value: string, spec: ElementSpec): string | undefined {
  if (value === '') return undefined;
  if (spec.list) return findCode(spec.list, value)?.gist;
  if (spec.type === 'DT') return readableDate(value);
  if (spec.type === 'TM') return readableTime(value);
  if (!isAmount(spec)) return undefined;
  const money = readMoney(value);
  return money === undefined ? undefined : formatMoney(money);
}

/** Said about a code that is not in its list; the list may be older than the code. */
export function unknownCode(value: string, { list }: ElementSpec): string | undefined {
  if (!list || value === '' || findCode(list, value)) return undefined;
  const known = findCodeList(list);
  return known && `not in the list "${known.name}" as of ${formatDate(known.asOf)}`;
}

/**
 * What the code before an element says the element is: after `REF*EA*` it is a medical record
 * number.
 */
export function kindAt({ block, index, element, component }: LocatedElement, segment: SegmentSpec) {
  const spec =
    component === undefined
      ? elementSpec(segment, element - 1)
      : elementSpec(segment, element, component - 1);
  if (!spec?.list || !spec.qualifiesNext) return undefined;
  const code =
    component === undefined
      ? elementText(block, index, element - 1)
      : componentText(block, index, element, component - 1);
  return findCode(spec.list, code)?.gist;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `October 6, 2025 (Monday)`; the envelope's dates have no century, and no 835 is older than this one. */
function readableDate(value: string): string | undefined {
  const date: RemitDate | undefined = readDate(value.length === 6 ? `20${value}` : value);
  if (!date) return undefined;
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(4, 6)), Number(date.slice(6))];
  const weekday = days[new Date(Date.UTC(Number(year), month - 1, day)).getUTCDay()];
  return `${months[month - 1]} ${day}, ${year} (${weekday})`;
}

/** `09:30`, with seconds where they are sent. */
function readableTime(value: string): string | undefined {
  const parts = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(\d{1,2})?$/.exec(value);
  if (!parts) return undefined;
  const [, hours, minutes, seconds, fraction] = parts;
  return `${hours}:${minutes}${seconds ? `:${seconds}` : ''}${fraction ? `.${fraction}` : ''}`;
}
