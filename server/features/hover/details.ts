import type { SegmentSpec } from '../../guide/spec';
import { fullElementName } from '../../located-element';
import { escapeMarkdown } from '../../markdown';
import { loopTitle } from '../../structure/wording';
import { specAt } from '../place/spec-at';
import { elementUse } from '../words/element-use';
import { capital } from '../words/english';
import { linesOf } from '../words/markdown';
import type { HoverPart } from './part';

/** Below a line: the place in the file and in the guide, usage and format. */
export const details: HoverPart = ({ document }, place) => {
  const at = specAt(document, place);
  const where = escapeMarkdown(fullElementName(place));
  if (!at) return `---\n\n${capital(where)}`;
  return `---\n\n${linesOf(
    `${capital(where)} · ${place.element > 0 ? `${at.segment.name}, ` : ''}${loopTitle(at.loop)}`,
    at.element ? elementUse(at.element) : segmentUse(at.segment),
  )}`;
};

function segmentUse({ usage, max }: SegmentSpec): string {
  if (max === 1) return `${capital(usage)}, once`;
  return `${capital(usage)}, ${max === Number.POSITIVE_INFINITY ? 'repeats as needed' : `up to ${max} times`}`;
}
