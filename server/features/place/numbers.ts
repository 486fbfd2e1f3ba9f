import { groupAt, interchangeAt, paymentAt, type RemittanceDocument } from '../../document';
import type { LocatedElement } from '../../located-element';
import { componentField, type Text, textField } from '../../remit/field';
import { type DocumentSpan, inDocument } from '../../span';
import { type Block, elementCount, packedId } from '../../syntax/block';
import { packId } from '../../syntax/pack-id';
import { readableSegments } from '../../syntax/too-large';

/** A number that identifies a part of the remittance, at one of its places. */
export interface NumberOccurrence {
  readonly span: DocumentSpan;
  readonly value: string;
  readonly blockNumber: number;
  /** The number of its segment within the block. */
  readonly segment: number;
  /** True where the number identifies its own segment, false where it refers to another one. */
  readonly own: boolean;
}

/**
 * Every place that shares a number with this one, itself included, in the order of the text.
 * Claims are known by their account and claim numbers, payments by their trace numbers, service
 * lines by their control numbers, envelopes by theirs. Empty where there is no such number.
 *
 * On the id of a segment all its numbers count; on a claim's id or its status the number of the
 * claim it replaces counts as well.
 */
export function sameNumbers(
  document: RemittanceDocument,
  place: LocatedElement,
): NumberOccurrence[] {
  if (place.id in controlElements) return controlNumbers(document, place);
  const wanted = numbersAt(place);
  if (wanted.length === 0) return [];
  const found: NumberOccurrence[] = [];
  for (const [blockNumber, block] of document.sequence.blocks.entries()) {
    for (const number of numbersIn(block, 0, readableSegments(block))) {
      if (!wanted.some((other) => isSame(number, other))) continue;
      found.push(occurrence(document, blockNumber, number.text, number.own, number.segment));
    }
    if (found.length >= maxOccurrences) break;
  }
  return found;
}

/** Nobody looks through more places than these. */
const maxOccurrences = 10_000;

/**
 * The control numbers that pair the head and trailer of the envelope at a place, the head's first.
 * Empty where the place is neither the id of such a segment nor its control number.
 */
export function controlNumbers(
  document: RemittanceDocument,
  { id, block, blockNumber, element }: LocatedElement,
): NumberOccurrence[] {
  if (element !== 0 && element !== controlElements[id]) return [];
  const envelopeAt = { I: interchangeAt, G: groupAt, S: paymentAt }[id.charAt(0)];
  const envelope = envelopeAt?.(document, blockNumber);
  if (!envelope) return [];
  const { head, trailer, first, end } = envelope;
  if (head?.block !== block && trailer?.block !== block) return [];
  const number = head && ('setControl' in head ? head.setControl : head.control);
  return [
    ...(number ? [occurrence(document, first, number, true)] : []),
    ...(trailer?.control ? [occurrence(document, end - 1, trailer.control, false)] : []),
  ];
}

/** The element of an envelope segment that holds its control number. */
const controlElements: Readonly<Record<string, number>> = {
  ISA: 13,
  GS: 6,
  ST: 2,
  SE: 2,
  GE: 2,
  IEA: 2,
};

const [clp, trn, ref, plb] = ['CLP', 'TRN', 'REF', 'PLB'].map(packId);

/** A number read from a segment; a provider adjustment does not say what its number identifies. */
interface Known {
  readonly of: 'claim' | 'payment' | 'line' | 'claim or payment';
  readonly own: boolean;
  readonly segment: number;
  readonly element: number;
  readonly component?: number;
  readonly text: Text;
}

function numbersAt({ block, index, id, element, component }: LocatedElement): Known[] {
  if (element === 0 || (id === 'CLP' && element === 2)) {
    const whole = id === 'CLP';
    const numbers = numbersIn(block, index, whole ? readableSegments(block) : index + 1);
    return whole ? numbers.filter(({ of }) => of === 'claim') : numbers;
  }
  return numbersIn(block, index, index + 1).filter(
    (number) => number.element === element && (number.component ?? component) === component,
  );
}

function isSame(a: Known, b: Known): boolean {
  return (
    a.text.value === b.text.value &&
    (a.of === b.of ||
      (a.of === 'claim or payment' && b.of !== 'line') ||
      (b.of === 'claim or payment' && a.of !== 'line'))
  );
}

/** The numbers of some segments of a block; zero is what payers write for an unknown number. */
function numbersIn(block: Block, from: number, to: number): Known[] {
  const numbers: Known[] = [];
  const push = (
    of: Known['of'],
    own: boolean,
    place: { readonly segment: number; readonly element: number; readonly component?: number },
    text: Text | undefined,
  ) => {
    if (!text || /^[0 ]*$/.test(text.value)) return;
    const { segment, element, component } = place;
    numbers.push({
      of,
      own,
      segment,
      element,
      text,
      ...(component !== undefined && { component }),
    });
  };
  for (let segment = from; segment < to; segment++) {
    const id = packedId(block, segment);
    if (id === clp) {
      for (const element of [1, 7]) {
        push('claim', true, { segment, element }, textField(block, segment, element));
      }
    } else if (id === trn) {
      push('payment', true, { segment, element: 2 }, textField(block, segment, 2));
    } else if (id === ref) {
      const qualifier = textField(block, segment, 1)?.value;
      if (qualifier !== 'F8' && qualifier !== '6R') continue;
      const own = qualifier === '6R';
      const of = own ? 'line' : 'claim';
      push(of, own, { segment, element: 2 }, textField(block, segment, 2));
    } else if (id === plb) {
      for (let element = 3; element <= elementCount(block, segment); element += 2) {
        const number = componentField(block, segment, element, 2);
        push('claim or payment', false, { segment, element, component: 2 }, number);
      }
    }
  }
  return numbers;
}

function occurrence(
  { sequence }: RemittanceDocument,
  blockNumber: number,
  text: Text,
  own: boolean,
  segment = 0,
): NumberOccurrence {
  const from = sequence.starts[blockNumber] as number;
  return { span: inDocument(text, from), value: text.value, blockNumber, segment, own };
}
