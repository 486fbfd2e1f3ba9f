import { type Disposable, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isRemittance } from './remittance';

/**
 * How long after an editor has come to the front its lenses are asked for again, in milliseconds: at
 * once, together with VS Code's own question, and when the focus has settled.
 */
const settleTimes = [0, 1_000];

/**
 * Asks for code lenses again when a remittance has come to the front. VS Code shows at once those it
 * remembers, which may be another file's, and asks for new ones only if the focus stays in the text:
 * figures of another file would stay over this one.
 */
export function keepLensesFresh(client: BaseLanguageClient): Disposable {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => timers.forEach(clearTimeout);
  const refresh = (document: TextDocument) => {
    if (!client.isRunning()) return;
    const lenses = client.getFeature('textDocument/codeLens').getProvider(document);
    lenses?.onDidChangeCodeLensEmitter.fire();
  };
  const changes = window.onDidChangeActiveTextEditor((editor) => {
    stop();
    if (!editor || !isRemittance(editor.document)) return;
    timers = settleTimes.map((time) => setTimeout(() => refresh(editor.document), time));
  });
  return {
    dispose: () => {
      stop();
      changes.dispose();
    },
  };
}
