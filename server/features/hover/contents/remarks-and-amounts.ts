import { isAmount } from '../../../guide/elements';
import type { ElementSpec } from '../../../guide/spec';
import type { LocatedElement } from '../../../located-element';
import { amountField } from '../../../remit/field';
import { formatMoney } from '../../../remit/money';
import { elementCount } from '../../../syntax/block';
import { specAt } from '../../place/spec-at';
import { capital } from '../../words/english';
import { linesOf } from '../../words/markdown';
import type { HoverPart } from '../part';
import { gistAt, valueAt } from './values';

/** On MIA, MOA and TS2: the remark codes of the claim with their meaning, and the amounts. */
export const remarksAndAmounts: HoverPart = ({ document }, place) => {
  const elements = specAt(document, place)?.segment.elements ?? [];
  const lines: string[] = [];
  for (let n = 1; n <= elementCount(place.block, place.index); n++) {
    const spec = elements[n - 1];
    if (spec && valueAt(place, n) !== '') lines.push(lineOf(place, n, spec));
  }
  return lines.length > 0 ? linesOf(...lines) : undefined;
};

function lineOf(place: LocatedElement, n: number, spec: ElementSpec): string {
  const value = valueAt(place, n);
  if (spec.list === 'remark-code') {
    const gist = gistAt(place, n, spec.list);
    return gist === value ? `Remark code ${value}.` : `${value}: ${gist}.`;
  }
  const money = isAmount(spec) ? amountField(place.block, place.index, n)?.value : undefined;
  return `${capital(spec.name)}: ${money === undefined ? value : formatMoney(money)}.`;
}
