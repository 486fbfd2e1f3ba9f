import { isAmount } from '../../guide/elements';
import type { ElementSpec } from '../../guide/spec';
import { capital, counted } from './english';

/** An element's usage and format in the guide: `Required · amount (R), 1–18 digits`. */
export function elementUse(element: ElementSpec): string {
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
      return `time (TM), HHMM${max > 4 ? ', optionally with seconds' : ''}`;
    case 'composite':
      return `composite of ${counted(components?.length ?? 0, 'component')}`;
  }
}

function lengths(min: number, max: number, one: string): string {
  return min === max ? counted(max, one) : `${min}–${max} ${one}s`;
}
