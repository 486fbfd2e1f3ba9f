import type { Text } from '../remit/field';
import type { Span } from '../span';
import type { Block } from '../syntax/block';
import { inBlock, type Report } from './check';

/** The header of an envelope, or the first segment if there is none. */
interface Head {
  readonly block: Block;
  readonly span: Span;
}

/** Reports a wrong count in a trailer; `counted` names what it counts: `segments from ST to SE`. */
export function wrongCount(
  element: string,
  { block, count }: { readonly block: Block; readonly count: Text | undefined },
  actual: number,
  counted: string,
  head: Head,
  report: Report,
): void {
  if (!count || !/^\d+$/.test(count.value) || Number(count.value) === actual) return;
  const are = actual === 1 ? 'is' : 'are';
  report({
    span: inBlock(block, count),
    message: `${element} is ${Number(count.value)}, but there ${are} ${actual} ${counted}. Set it to ${actual}.`,
    related: [{ span: inBlock(head.block, head.span), message: 'Counted from here' }],
    fixes: [
      {
        title: `Set ${element} to ${actual}`,
        kind: 'safe',
        edits: [{ span: inBlock(block, count), text: String(actual) }],
      },
    ],
  });
}

/** Reports a control number in a trailer that does not match its header. */
export function wrongControl(
  element: string,
  { block, control }: { readonly block: Block; readonly control: Text | undefined },
  headElement: string,
  head: { readonly block: Block; readonly control: Text | undefined } | undefined,
  isSame: (a: string, b: string) => boolean,
  report: Report,
): void {
  const wanted = head?.control;
  if (!head || !wanted || !control || isSame(control.value, wanted.value)) return;
  report({
    span: inBlock(block, control),
    message: `${element} is ${control.value}, but ${headElement} is ${wanted.value}. The control numbers of header and trailer must match.`,
    related: [{ span: inBlock(head.block, wanted), message: `${headElement} is ${wanted.value}` }],
    fixes: [
      {
        title: `Set ${element} to ${wanted.value}`,
        kind: 'safe',
        edits: [{ span: inBlock(block, control), text: wanted.value }],
      },
    ],
  });
}

/** Whether two control numbers are the same number, apart from leading zeros. */
export function isSameNumber(a: string, b: string): boolean {
  return a === b || (/^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b));
}
