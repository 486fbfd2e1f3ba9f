import type { PageQuery } from '../../server/protocol/pages';
import { amountColumns, claimColumns } from '../../server/render/words/claim-columns';
import { flagLabels, ledgerLabels, stateLabels } from '../../server/render/words/labels';
import type { ClaimsQuery } from '../../server/report/pages/claims';

/* Whether a query is one, wherever it comes from: a message, a state that was saved. */

/** A page asks for no more rows at once than it may show or copy. */
const mostRows = 10_000;

/** True for a query of a page, whatever was sent or saved. */
export function isPageQuery(sent: unknown): sent is PageQuery {
  if (!isObject(sent)) return false;
  switch (sent.page) {
    case 'payment':
      return isAbsentOr(sent.segment, isNumber) && isAbsentOr(sent.headFirst, isBoolean);
    case 'claim':
      return isNumber(sent.segment) && isAbsentOr(sent.handout, isBoolean);
    case 'worklist':
      return isAbsentOr(sent.payment, isNumber) && isAbsentOr(sent.open, isBoolean);
    case 'sequestration':
      return isAbsentOr(sent.payment, isNumber);
    case 'claims':
      return isClaimsQuery(sent.query) && isAbsentOr(sent.around, isNumber);
    default:
      return false;
  }
}

function isClaimsQuery(sent: unknown): sent is ClaimsQuery {
  if (!isObject(sent)) return false;
  const { from, count, payment, text, code, month, kind, states, statuses, only, amount, sort } =
    sent;
  return (
    [from, count, payment].every((value) => isAbsentOr(value, isNumber)) &&
    Number(count ?? 0) <= mostRows &&
    [text, code, month].every((value) => isAbsentOr(value, isText)) &&
    isAbsentOr(kind, isKeyOf(ledgerLabels)) &&
    isAbsentOr(states, isListOf(isKeyOf(stateLabels))) &&
    isAbsentOr(statuses, isListOf(isText)) &&
    isAbsentOr(only, isListOf(isKeyOf(flagLabels))) &&
    isAbsentOr(amount, isAmountRange) &&
    isAbsentOr(sort, isOrder) &&
    [sent.totals, sent.kinds].every((value) => isAbsentOr(value, isBoolean))
  );
}

function isAmountRange(sent: unknown): boolean {
  if (!isObject(sent)) return false;
  const { column, from, to } = sent;
  const isLimit = (value: unknown) => isAbsentOr(value, isText);
  return amountColumns.some(({ id }) => id === column) && isLimit(from) && isLimit(to);
}

function isOrder(sent: unknown): boolean {
  if (!isObject(sent)) return false;
  return claimColumns.some(({ id }) => id === sent.by) && isAbsentOr(sent.descending, isBoolean);
}

function isAbsentOr(value: unknown, test: (value: unknown) => boolean): boolean {
  return value === undefined || test(value);
}

function isKeyOf(labels: Readonly<Record<string, string>>): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && Object.hasOwn(labels, value);
}

function isListOf(test: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(test);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A number of a segment, a row, a question. */
export function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
