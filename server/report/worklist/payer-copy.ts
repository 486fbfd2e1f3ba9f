import type { ElementRef } from '../../element-ref';
import { findElement, fullElementName } from '../../located-element';
import { payerMessage } from '../../sequestration/payer-message';
import type { Span } from '../../span';
import type { WorkItem } from '../pages/worklist';
import { locatorOf } from '../parts/locate';
import type { WorkCase } from './entry';

/**
 * A message to the payer about a place of a claim: segment, element, and figures, and nothing of the
 * patient. `request` says what the payer is asked for where it is not a corrected remittance.
 */
export function payerCopy(
  { document, head, listed }: WorkCase,
  at: Span | ElementRef,
  statement: string,
  request?: string,
): NonNullable<WorkItem['copy']> {
  const place = 'segment' in at ? at : locatorOf(document, listed.blockNumber).ref(at);
  const found = findElement(document, place);
  const where = found ? fullElementName(found) : `segment ${place.segment}`;
  return {
    title: 'Copy message to the payer',
    text: payerMessage(head, statement, request)(where),
  };
}
