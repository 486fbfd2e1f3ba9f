import { namingGuideAt } from '../../document-guide';
import type { Guide } from '../../guide/guide';
import type { ElementSpec } from '../../guide/spec';
import { elementTextOf, type LocatedElement } from '../../located-element';
import { escapeMarkdown } from '../../markdown';
import { nearestSegmentId } from '../../structure/lookup';
import { componentText } from '../../syntax/block';
import type { FeatureContext } from '../feature';
import { addedCodeAt } from '../place/payer-rules';
import { type SpecAt, specAt } from '../place/spec-at';
import { capital } from '../words/english';
import { codeSpan } from '../words/markdown';
import { kindAt, meaningOf, unknownCode } from '../words/meaning';
import { contents } from './contents';
import { facilityMeaning } from './facility';
import type { HoverElement, HoverPart } from './part';
import { modifierMeaning, procedureMeaning } from './procedure';
import { sequestration } from './sequestration';

/** What the place is and what it means, in one line; sequestration has a heading of its own. */
export const heading: HoverPart = (context, place) => {
  if (sequestration(context, place) !== undefined) return undefined;
  const at = specAt(context.document, place);
  if (!at) return unknownSegment(place, namingGuideAt(context.document, place.blockNumber));
  if (place.element === 0) return segmentTitle(context, place, at);
  if (!at.element) return `**Element ${place.element}** · not in this ${at.segment.id} segment`;
  return [`**${capital(at.element.name)}**`, ...valueAt(context, place, at, at.element)].join('');
};

/**
 * `Service date`, followed by the kind of segment that its first element names where no sentence
 * below says it.
 */
function segmentTitle(context: FeatureContext, place: HoverElement, { segment }: SpecAt): string {
  const title = `**${segment.name}**`;
  if (!segment.qualifiers || contents(context, place) !== undefined) return title;
  const kind = kindAt({ ...place, element: 2, component: undefined }, segment);
  return kind ? `${title}: ${kind}` : title;
}

function valueAt(
  context: FeatureContext,
  place: HoverElement,
  at: SpecAt,
  element: ElementSpec,
): string[] {
  const value = elementTextOf(place);
  if (value === '') return [' · empty'];
  const explained = meaningInClaim(value, place, element);
  const meaning = explained ?? meaningOf(value, element);
  if (meaning && (explained || element.list)) {
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

/** What a code means whose list the guide does not name: it depends on the claim or on a qualifier. */
function meaningInClaim(value: string, place: HoverElement, { id }: ElementSpec) {
  if (id === 'CLP08') return facilityMeaning(value, place.inClaim?.claim);
  const [, element, component] = /^SVC0([16])-([2-6])$/.exec(id) ?? [];
  if (!element || componentText(place.block, place.index, Number(element), 1) !== 'HC') {
    return undefined;
  }
  return component === '2' ? procedureMeaning(value) : modifierMeaning(value);
}

function unknownSegment({ id }: LocatedElement, guide: Guide | undefined): string {
  const near = guide && nearestSegmentId(guide, id);
  const guess = near && near !== id ? ` · did you mean ${near}?` : '';
  // NM1 of a payer or payee, for one: an 835 has it elsewhere.
  const where = near === id ? 'not in this place of an 835' : 'not a segment of an 835';
  return `**${escapeMarkdown(id) || 'Text without a segment id'}** · ${where}${guess}`;
}
