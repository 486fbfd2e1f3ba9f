import { type QuickInputButton, type QuickPickItem, ThemeIcon } from 'vscode';
import type { FindResult, Hit } from '../../server/protocol/find';
import { amountText } from '../../server/render/words/amount';
import { counted } from '../../server/render/words/counted';
import { datesText } from '../../server/render/words/dates';
import { visible } from '../../server/render/words/visible';

/** A row of the list of claims and payments; one without a hit only says something. */
export interface FindRow extends QuickPickItem {
  readonly hit?: Hit;
}

const inSource: QuickInputButton = {
  iconPath: new ThemeIcon('go-to-file'),
  tooltip: 'Show in Remittance',
};

/** The rows of what was found; where that is nothing, or not all, a row says so. */
export function findRows({ hits, more }: FindResult): FindRow[] {
  if (hits.length === 0) {
    return [
      {
        label: '$(search-stop) No claim or payment found',
        detail:
          'Try an account or claim number, a last name, a member ID, a check number, or a date.',
        alwaysShow: true,
      },
    ];
  }
  const rows = hits.map(rowOf);
  if (!more) return rows;
  const label = `The first ${counted(hits.length, 'hit')}: type more to narrow them down`;
  return [...rows, { label, alwaysShow: true }];
}

/** What tells one claim from another: numbers, patient, dates, amounts, and the file. */
function rowOf(hit: Hit): FindRow {
  const { kind, name, within, patient, member, from, through, charged, paid, uri } = hit;
  const isClaim = kind === 'claim';
  const amounts = isClaim ? `${amountText(paid)} of ${amountText(charged)}` : '';
  const detail = [datesText(from, through), amounts, isClaim ? within : '', fileName(uri)];
  const description = isClaim ? [patient, member] : [within];
  return {
    hit,
    label: `$(${isClaim ? 'symbol-class' : 'package'}) ${textOf([name])}`,
    description: textOf(description),
    detail: textOf(detail),
    // The server finds amounts in other spellings than the one that is shown.
    alwaysShow: true,
    buttons: [inSource],
  };
}

/** Lists show `$(name)` as a picture: what a file says must not be one. */
function textOf(parts: readonly string[]): string {
  return visible(parts.filter(Boolean).join(' · ')).replaceAll('$(', '$\u200b(');
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
