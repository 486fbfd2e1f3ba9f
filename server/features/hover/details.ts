import { isAmount } from '../../guide/elements';
import type { ElementSpec, SegmentSpec } from '../../guide/spec';
import { elementName } from '../../place';
import { type SpecAt, specAt } from '../spec-at';
import { capital, counted, linesOf } from '../words';
import type { HoverPart } from './part';

/** Below a rule: the place in the file and in the guide, usage and format. */
export const details: HoverPart = (_context, place) => {
  const at = specAt(place);
  const where = `segment ${place.ordinal}, ${elementName(place)}`;
  if (!at) return `---\n\n${capital(where)}`;
  return `---\n\n${linesOf(
    `${capital(where)} · ${place.element > 0 ? `${at.segment.name}, ` : ''}${loopName(at)}`,
    at.element ? elementUse(at.element) : segmentUse(at.segment),
  )}`;
};

function loopName({ loop }: SpecAt): string {
  return /^\d/.test(loop.id) ? `loop ${loop.id} (${loop.name.toLowerCase()})` : loop.id;
}

function segmentUse({ usage, max }: SegmentSpec): string {
  if (max === 1) return `${capital(usage)}, once`;
  return `${capital(usage)}, ${max === Number.POSITIVE_INFINITY ? 'as often as needed' : `up to ${max} times`}`;
}

function elementUse(element: ElementSpec): string {
  return `${capital(element.usage)} · ${formatOf(element)}`;
}

function formatOf(element: ElementSpec): string {
  const { type, min, max, components } = element;
  switch (type) {
    case 'AN':
      return `text (AN), ${lengths(min, max, 'character')}`;
    case 'ID':
      return `code (ID), ${lengths(min, max, 'character')}`;
    case 'N0':
      return `whole number (N0), ${lengths(min, max, 'digit')}`;
    case 'R':
      return `${isAmount(element) ? 'amount' : 'number'} (R), ${lengths(min, max, 'digit')}`;
    case 'DT':
      return `date (DT), ${max === 6 ? 'YYMMDD' : 'CCYYMMDD'}`;
    case 'TM':
      return `time (TM), HHMM${max > 4 ? ', seconds may follow' : ''}`;
    case 'composite':
      return `composite of ${counted(components?.length ?? 0, 'component')}`;
  }
}

function lengths(min: number, max: number, one: string): string {
  return min === max ? counted(max, one) : `${min}–${max} ${one}s`;
}
