import { type Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';

/**
 * Replaces the file names in `remittance.payerRules` by what the files hold. The server gets contents
 * and never reads a file, so that files of a virtual workspace work too.
 */
export const sendPayerRules: Middleware = {
  workspace: {
    configuration: async (params, token, next) => {
      const answers = await next(params, token);
      if (!Array.isArray(answers)) return answers;
      return Promise.all(
        answers.map((answer, i) =>
          params.items[i]?.section === 'remittance' ? withPayerRules(answer) : answer,
        ),
      );
    },
  },
};

/** Lets the server ask again after one of the files was saved. */
export function watchPayerRules(client: BaseLanguageClient): Disposable {
  return workspace.onDidSaveTextDocument(({ uri }) => {
    const saved = uri.toString();
    if (!payerRulesFiles().some((file) => file.toString() === saved)) return;
    client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  });
}

async function withPayerRules(settings: unknown): Promise<unknown> {
  if (typeof settings !== 'object' || settings === null) return settings;
  const read = await Promise.all(payerRulesFiles().map(readRules));
  return { ...settings, payerRules: read.filter((rules) => rules !== undefined) };
}

/** A larger file is not payer rules, and reading it may take all memory. */
const maxSize = 20_000_000;

/** What a file holds; `undefined`, and a warning to the user, where it cannot be used. */
async function readRules(file: Uri): Promise<unknown> {
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > maxSize) throw new Error('It is larger than 20 MB.');
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    // A CSV file holds combinations of codes, such as the CORE list under its own license.
    if (!/\.csv$/i.test(file.path)) return JSON.parse(text);
    return { name: file.path.split('/').at(-1), combinationsCsv: text };
  } catch (error) {
    window.showWarningMessage(
      `Cannot read the payer rules in ${workspace.asRelativePath(file)}: ${faultOf(error)}`,
    );
    return undefined;
  }
}

/** Why a file cannot be read, without a word of it: V8 quotes what it cannot parse. */
function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'It is not valid JSON.';
  return error instanceof Error ? error.message : String(error);
}

/** The files that the setting names. */
function payerRulesFiles(): readonly Uri[] {
  const settings = workspace.getConfiguration('remittance');
  // Up to version 0.1 the setting was called `companion`.
  const names = ['companion', 'payerRules'].flatMap((name) => settings.get<unknown>(name) ?? []);
  return names.filter((name): name is string => typeof name === 'string' && name !== '').map(uriOf);
}

/** A setting names a URI, an absolute path, or a path relative to the first workspace folder. */
function uriOf(name: string): Uri {
  if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return Uri.parse(name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const absolute = /^([a-z]:)?[\\/]/i.test(name);
  if (!folder) return Uri.file(name);
  if (!absolute) return Uri.joinPath(folder, name);
  return folder.scheme === 'file' ? Uri.file(name) : folder.with({ path: name });
}
