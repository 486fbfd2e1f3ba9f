import type { RemittanceDocument } from '../../document';
import type { ElementRef } from '../../element-ref';
import { numberInFile } from '../../numbering';
import { isoDate } from '../../remit/date';
import type { Amount, DateField, Text } from '../../remit/field';
import { plainMoney } from '../../remit/money';
import type { Span } from '../../span';
import { type Block, elementAt, segmentAt } from '../../syntax/block';
import type { DateAt, Figure, TextAt } from './figure';

/** Turns places within one block into places in the file. */
export interface Locator {
  ref(span: Pick<Span, 'start'>): ElementRef;
  figure(amount: Amount): Figure;
  text(text: Text): TextAt;
  /** Absent where the date cannot be read. */
  date(date: DateField | undefined): DateAt | undefined;
}

/** The number in the file of a block's first segment. */
export function firstSegment(
  { sequence, excerpt }: RemittanceDocument,
  blockNumber: number,
): number {
  return numberInFile(excerpt?.numbering, (sequence.segmentsBefore[blockNumber] as number) + 1);
}

export function locatorOf(document: RemittanceDocument, blockNumber: number): Locator {
  const block = document.sequence.blocks[blockNumber] as Block;
  const first = firstSegment(document, blockNumber);
  const ref = ({ start }: Pick<Span, 'start'>): ElementRef => {
    const index = segmentAt(block, start) ?? 0;
    const element = elementAt(block, index, start);
    return element === 0 ? { segment: first + index } : { segment: first + index, element };
  };
  return {
    ref,
    figure: (amount) => ({
      ...ref(amount),
      amount: amount.value === undefined ? undefined : plainMoney(amount.value),
    }),
    text: (text) => ({ ...ref(text), text: text.value.trim() }),
    date: (date) => (date?.value ? { ...ref(date), date: isoDate(date.value) } : undefined),
  };
}
