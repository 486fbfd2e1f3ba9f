import { type Block, textOf } from '../syntax/block';
import type { Adjustment } from './claim';
import type { Amount, Text } from './field';

/** What an adjustment is to become; unchanged fields are taken from the text as written. */
export interface WrittenAdjustment {
  readonly reason: Text | undefined;
  readonly amount: Amount | string | undefined;
  readonly quantity: Amount | undefined;
}

/**
 * The text of a CAS segment, without its terminator, that holds these adjustments. Its group code
 * is that of `from`; empty elements at the end are left out.
 */
export function writeAdjustments(
  block: Block,
  from: Adjustment,
  adjustments: readonly WrittenAdjustment[],
): string {
  const { element } = block.delimiters;
  const elements = adjustments.flatMap(({ reason, amount, quantity }) =>
    [reason, amount, quantity].map((field) =>
      typeof field === 'string' ? field : field ? textOf(block, field) : '',
    ),
  );
  while (elements.at(-1) === '') elements.pop();
  return ['CAS', from.group?.value ?? '', ...elements].join(element);
}
