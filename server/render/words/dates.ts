import type { IsoDate } from '../../remit/date';
import { formatDate } from '../../remit/format';

/** `10/06/2025`, or `10/06/2025–10/08/2025` where both differ; empty where there is neither. */
export function datesText(from: IsoDate | undefined, through: IsoDate | undefined): string {
  const known = [from, through].filter((date) => date !== undefined);
  return [...new Set(known)].map(formatDate).join('–');
}
