import { elementDocumentSpan } from '../../located-element';
import type { ShowActions } from '../../protocol/actions';
import { commandIds } from '../../protocol/command-ids';
import { canRun } from '../editor/client-commands';
import { rangeOf } from '../editor/position';
import type { HoverPart } from './part';

/**
 * What a reader of a view can do: VS Code offers no quick fixes in a read-only editor. The argument
 * is a place that the server made; no text of the file is in it.
 */
export const viewLinks: HoverPart = ({ client, source, document, uri }, place) => {
  if (source === undefined || !canRun(client, commandIds.showActions)) return undefined;
  const { line, character } = rangeOf(document, elementDocumentSpan(document, place)).start;
  const argument: ShowActions = { uri, line, character };
  const query = encodeURIComponent(JSON.stringify([argument]));
  return `[Fix, note, or copy… (Ctrl+.)](command:${commandIds.showActions}?${query})`;
};
