import { findCode, findCodeList } from '../../codes';
import type { DatedCodeEntry } from '../../codes/code-list';
import { elementTextOf } from '../../located-element';
import { formatDate } from '../../remit/format';
import { specAt } from '../place/spec-at';
import type { HoverPart } from './part';

/** Where a code comes from: its list, and the date since when it is in use. */
export const codeSource: HoverPart = ({ document }, place) => {
  const listId = specAt(document, place)?.element?.list;
  const list = findCodeList(listId ?? '');
  if (!listId || !list) return undefined;
  const entry: DatedCodeEntry | undefined = findCode(listId, elementTextOf(place));
  const link = published.get(listId);
  const facts = [
    `${list.name}, as of ${formatDate(list.asOf)}`,
    entry?.from && `in use since ${formatDate(entry.from)}`,
    entry?.changed && `changed ${formatDate(entry.changed)}`,
    link && `[published list](${link})`,
  ];
  return facts.filter((fact) => fact).join(' · ');
};

const published: ReadonlyMap<string, string> = new Map([
  ['reason-code', 'https://x12.org/codes/claim-adjustment-reason-codes'],
  ['remark-code', 'https://x12.org/codes/remittance-advice-remark-codes'],
]);
