import { namingGuideAt } from '../../document-guide';
import type { Guide } from '../../guide/guide';
import type { ElementSpec } from '../../guide/spec';
import { elementTextOf, type LocatedElement } from '../../located-element';
import { escapeMarkdown } from '../../markdown';
import { nearestSegmentId } from '../../structure/lookup';
import type { FeatureContext } from '../feature';
import { addedCodeAt } from '../place/payer-rules';
import { type SpecAt, specAt } from '../place/spec-at';
import { capital } from '../words/english';
import { codeSpan } from '../words/markdown';
import { kindAt, meaningOf, unknownCode } from '../words/meaning';
import { facilityMeaning } from './facility';
import type { HoverElement, HoverPart } from './part';

/** What the place is and what it means, in one line. Names and numbers are not repeated. */
export const heading: HoverPart = (context, place) => {
  const at = specAt(context.document, place);
  if (!at) return unknownSegment(place, namingGuideAt(context.document, place.blockNumber));
  if (place.element === 0) return segmentTitle(place, at);
  if (!at.element) return `**Element ${place.element}** · not in this ${at.segment.id} segment`;
  return [`**${capital(at.element.name)}**`, ...valueAt(context, place, at, at.element)].join('');
};

/** `Service date: day of the service`, where the first element says what kind of segment it is. */
function segmentTitle(place: LocatedElement, { segment }: SpecAt): string {
  const kind =
    segment.qualifiers && kindAt({ ...place, element: 2, component: undefined }, segment);
  return `**${segment.name}**${kind ? `: ${kind}` : ''}`;
}

function valueAt(
  context: FeatureContext,
  place: HoverElement,
  at: SpecAt,
  element: ElementSpec,
): string[] {
  const value = elementTextOf(place);
  if (value === '') return [' · empty'];
  const meaning =
    element.id === 'CLP08'
      ? facilityMeaning(value, place.inClaim?.claim)
      : meaningOf(value, element);
  if (meaning && isCoded(element)) {
    // What a reason code means is said by the part that reads it with its group and remarks.
    return [` ${codeSpan(value)}`, element.list === 'reason-code' ? '' : `: ${meaning}`];
  }
  const unknown = unknownCode(value, element);
  if (unknown) {
    return [` ${codeSpan(value)}`, addedCodeAt(context, place) ? '' : ` · ${unknown}`];
  }
  const kind = kindAt(place, at.segment);
  return [meaning ? ` ${meaning}` : '', kind ? `: ${kind}` : ''];
}

/** CLP08 uses two lists, so the guide names neither. */
function isCoded({ id, list }: ElementSpec): boolean {
  return list !== undefined || id === 'CLP08';
}

function unknownSegment({ id }: LocatedElement, guide: Guide | undefined): string {
  const near = guide && nearestSegmentId(guide, id);
  const guess = near && near !== id ? ` · did you mean ${near}?` : '';
  return `**${escapeMarkdown(id) || 'Text without a segment id'}** · not a segment of an 835${guess}`;
}
