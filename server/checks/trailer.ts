import type { Text } from '../remit/field';
import type { Span } from '../span';
import { type Block, elementCount } from '../syntax/block';
import { type Fix, inBlock, type Report } from './check';

/** The header of an envelope, or the first segment if there is none. */
interface Head {
  readonly block: Block;
  readonly span: Span;
}

/** What a trailer is to count, and how much there is of it. */
interface Counted {
  readonly actual: number;
  /** `segments from ST to SE`. */
  readonly of: string;
  readonly kind?: Fix['kind'];
}

/** Reports a wrong count in a trailer. */
export function wrongCount(
  element: string,
  { block, count }: { readonly block: Block; readonly count: Text | undefined },
  { actual, of, kind = 'safe' }: Counted,
  head: Head,
  report: Report,
): void {
  if (!count || !/^\d+$/.test(count.value) || Number(count.value) === actual) return;
  if (isCutOff(block, count, String(actual))) return;
  const are = actual === 1 ? 'is' : 'are';
  const stated = isControlNumber(count.value) ? `is ${Number(count.value)}, but` : 'is wrong:';
  report({
    span: inBlock(block, count),
    message: `${element} ${stated} there ${are} ${actual} ${of}. Set it to ${actual}.`,
    related: [{ span: inBlock(head.block, head.span), message: 'Counted from here' }],
    fixes: [
      {
        title: `Set ${element} to ${actual}`,
        kind: isWhole(block) ? kind : 'suggested',
        edits: [{ span: inBlock(block, count), text: String(actual) }],
      },
    ],
  });
}

/**
 * Reports a control number in a trailer that does not match its header. It may be corrected without
 * asking if the header's own is `valid`.
 */
export function wrongControl(
  element: string,
  { block, control }: { readonly block: Block; readonly control: Text | undefined },
  headElement: string,
  head: { readonly block: Block; readonly control: Text | undefined } | undefined,
  { isSame, valid }: ControlForm,
  report: Report,
): void {
  const wanted = head?.control;
  if (!head || !wanted || !control || isSame(control.value, wanted.value)) return;
  if (isCutOff(block, control, wanted.value)) return;
  // Elements that are out of place, or text after a torn trailer, may name somebody: not quoted.
  const quoted = isControlNumber(control.value) && isControlNumber(wanted.value);
  const isSafe = valid.test(wanted.value) && /^\w{0,9}$/.test(control.value) && isWhole(block);
  report({
    span: inBlock(block, control),
    message: quoted
      ? `${element} is ${control.value}, but ${headElement} is ${wanted.value}. The control numbers of header and trailer must match.`
      : `${element} does not match ${headElement}. The control numbers of header and trailer must match.`,
    related: [
      {
        span: inBlock(head.block, wanted),
        message: quoted ? `${headElement} is ${wanted.value}` : `${headElement} is here`,
      },
    ],
    fixes: [
      {
        title: quoted ? `Set ${element} to ${wanted.value}` : `Set ${element} to ${headElement}`,
        kind: isSafe ? 'safe' : 'suggested',
        edits: [{ span: inBlock(block, control), text: wanted.value }],
      },
    ],
  });
}

/** Whether a trailer has its two elements; with more of them, others may be meant. */
function isWhole(block: Block): boolean {
  return elementCount(block, 0) === 2;
}

/** Whether a value is shaped like a control number, up to nine digits, and may be quoted. */
function isControlNumber(value: string): boolean {
  return /^\d{1,9}$/.test(value);
}

/** What the control numbers of an envelope look like. */
interface ControlForm {
  readonly valid: RegExp;
  isSame(a: string, b: string): boolean;
}

/** Whether two control numbers are the same number, apart from leading zeros. */
export function isSameNumber(a: string, b: string): boolean {
  return a === b || (/^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b));
}

/** Whether the text ends in a value that would be right if it went on. */
function isCutOff(block: Block, { value, end }: Text, right: string): boolean {
  return end === block.length && right.startsWith(value);
}
