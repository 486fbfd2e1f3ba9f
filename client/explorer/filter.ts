import { type QuickPickItem, window } from 'vscode';
import { flagLabels } from '../../server/render/words/labels';
import type { ClaimFlag, ClaimsPage, ClaimsQuery } from '../../server/report/pages/claims';

/** What the claims of the tree are narrowed to. */
export type ExplorerFilter = Pick<ClaimsQuery, 'text' | 'only'>;

interface FilterItem extends QuickPickItem {
  readonly filter: ExplorerFilter;
}

/**
 * Asks what to narrow the claims to: a kind of them, with how many there are, or a text that is
 * typed. `undefined` if the user cancels.
 */
export function pickFilter(kinds: ClaimsPage['kinds']): Promise<ExplorerFilter | undefined> {
  const pick = window.createQuickPick<FilterItem>();
  pick.title = 'Filter Claims';
  pick.placeholder = 'Account, name, number, code, or state';
  const all: FilterItem = { label: 'All claims', filter: {} };
  const items = [all, ...flags.map((flag) => itemOf(flag, kinds))];
  pick.items = items;
  pick.onDidChangeValue((value) => {
    const text = value.trim();
    const own: FilterItem = { label: `Claims with “${text}”`, filter: { text }, alwaysShow: true };
    // VS Code says by its place which item was chosen, and may do so from the list before this one:
    // what is typed comes last, so that no other item ever changes its place.
    pick.items = text === '' ? items : [...items, own];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      // Whoever types fast confirms before the item for the text is there.
      const text = pick.value.trim();
      resolve(pick.selectedItems[0]?.filter ?? (text === '' ? undefined : { text }));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** `denied 1 · out of balance 2`: the kinds that there are; empty where there are none. */
export function kindsText(kinds: ClaimsPage['kinds']): string {
  if (!kinds) return '';
  return flags
    .filter((flag) => kinds[flag] > 0)
    .map((flag) => `${kinds[flag].toLocaleString('en-US')} ${flagLabels[flag].toLowerCase()}`)
    .join(' · ');
}

/** `“A1”` or `denied or partly denied`; empty without a filter. */
export function filterText({ text = '', only = [] }: ExplorerFilter): string {
  return [text && `“${text}”`, ...only.map((flag) => flagLabels[flag].toLowerCase())]
    .filter(Boolean)
    .join(', ');
}

const flags = Object.keys(flagLabels) as readonly ClaimFlag[];

function itemOf(flag: ClaimFlag, kinds: ClaimsPage['kinds']): FilterItem {
  const count = kinds?.[flag].toLocaleString('en-US');
  return {
    label: flagLabels[flag],
    ...(count && { description: count }),
    filter: { only: [flag] },
  };
}
