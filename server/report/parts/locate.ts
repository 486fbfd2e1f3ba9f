import type { RemittanceDocument } from '../../document';
import { numberInFile } from '../../numbering';
import { isoDate } from '../../remit/date';
import type { Amount, DateField, Text } from '../../remit/field';
import { plainMoney } from '../../remit/money';
import type { Span } from '../../span';
import { type Block, elementAt, segmentAt } from '../../syntax/block';
import type { DateAt, Figure, Place, TextAt } from './figure';

/** Turns places within one block into places in the file. */
export interface Locator {
  place(span: Pick<Span, 'start'>): Place;
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
  const place = ({ start }: Pick<Span, 'start'>): Place => {
    const index = segmentAt(block, start) ?? 0;
    const element = elementAt(block, index, start);
    return element === 0 ? { segment: first + index } : { segment: first + index, element };
  };
  return {
    place,
    figure: (amount) => ({
      ...place(amount),
      amount: amount.value === undefined ? undefined : plainMoney(amount.value),
    }),
    text: (text) => ({ ...place(text), text: text.value.trim() }),
    date: (date) => (date?.value ? { ...place(date), date: isoDate(date.value) } : undefined),
  };
}
