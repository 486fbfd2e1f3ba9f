import { Uri } from 'vscode';
import { type ShownPart, splitAddress } from '../../server/protocol/split-address';
import type { SplitView } from '../../server/protocol/split-view';

/** The address of a view of a remittance. */
export function addressOf(
  { source, part }: Pick<ShownPart, 'source' | 'part'>,
  { title, identity, numbering }: SplitView,
): Uri {
  return Uri.parse(splitAddress({ source, part, title, identity, numbering }));
}
