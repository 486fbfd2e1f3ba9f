import type { Text } from '../remit/field';
import type { Span } from '../span';
import type { Block } from '../syntax/block';
import { inBlock, type Report } from './check';

/** The head of an envelope, or what stands for it. */
interface Head {
  readonly block: Block;
  readonly span: Span;
}

/** A count in a trailer that is not what there is; `counted` says of what: `segments from ST to SE`. */
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
    message: `${element} says ${Number(count.value)}, but there ${are} ${actual} ${counted}. Set it to ${actual}.`,
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

/** A control number in a trailer that is not the one of its head. */
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
    message: `${element} is ${control.value}, but ${headElement} is ${wanted.value}: header and trailer carry the same control number.`,
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

/** Whether two control numbers are the same number, however many zeros lead them. */
export function isSameNumber(a: string, b: string): boolean {
  return a === b || (/^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b));
}
