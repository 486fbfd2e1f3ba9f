import { type Disposable, Uri, window } from 'vscode';
import { commandIds } from '../../server/protocol/command-ids';
import { registerEditorCommand } from '../editor-command';
import { sourceOf } from '../shown-part';
import { openPanel, pageViewType } from './open';
import { type PageHost, showPages } from './page-view';
import { segmentAtCursor } from './reveal';

/** Registers the pages of remittances: to the side of the text, and as an editor of their own. */
export function registerPages(host: PageHost): Disposable[] {
  return [
    registerEditorCommand(commandIds.openPage, async (editor) => {
      await host.begin();
      const segment = await segmentAtCursor(host.client, editor);
      const remittance = Uri.parse(sourceOf(editor.document.uri));
      openPanel(host, remittance, { page: 'payment', segment });
    }),
    window.registerCustomEditorProvider(
      pageViewType,
      {
        resolveCustomTextEditor: async ({ uri }, panel) => {
          await host.begin();
          showPages(host, panel, uri);
        },
      },
      { webviewOptions: { enableFindWidget: true }, supportsMultipleEditorsPerDocument: true },
    ),
    window.registerWebviewPanelSerializer(pageViewType, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const uri = uriOf(state);
        if (uri === undefined) panel.dispose();
        else showPages(host, panel, Uri.parse(uri));
      },
    }),
  ];
}

/** The remittance that the state of a panel names. */
function uriOf(state: unknown): string | undefined {
  const { uri } = (state ?? {}) as { uri?: unknown };
  return typeof uri === 'string' ? uri : undefined;
}
