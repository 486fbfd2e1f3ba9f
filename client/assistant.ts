import * as vscode from 'vscode';
import { type Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { assistantRequest } from '../server/protocol/assistant';
import { ask } from './ask';
import { isRemittance } from './remittance';

/** As much of the editor's API for language-model tools as is used: it is newer than the oldest editor. */
interface ToolApi {
  registerTool(
    name: string,
    tool: { invoke(options: { readonly input?: unknown }): Promise<unknown> },
  ): Disposable;
}

interface ToolResults {
  readonly LanguageModelToolResult: new (parts: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

interface Contributed {
  readonly name: string;
  readonly inputSchema: { readonly properties?: Readonly<Record<string, unknown>> };
}

/** Names of arguments that name a remittance. */
const fileArguments = ['file', 'left', 'right'];

/**
 * Offers the extension's tools to AI assistants, where the editor knows such tools. The server
 * answers: with codes, amounts, dates, and places, and nothing of a patient.
 */
export function registerAssistantTools(
  contributed: readonly Contributed[],
  client: BaseLanguageClient,
  begin: () => Promise<void>,
): Disposable[] {
  const { lm } = vscode as unknown as { readonly lm?: Partial<ToolApi> };
  if (typeof lm?.registerTool !== 'function') return [];
  const { registerTool } = lm;
  const { LanguageModelTextPart, LanguageModelToolResult } = vscode as unknown as ToolResults;
  return contributed.map(({ name, inputSchema }) =>
    registerTool.call(lm, name, {
      invoke: async ({ input }) => {
        await begin();
        const given = (input ?? {}) as Readonly<Record<string, unknown>>;
        const wanted = fileArguments.filter((one) => inputSchema.properties?.[one]);
        const uris = await Promise.all(wanted.map((one) => openRemittance(client, given[one])));
        const tool = name.replace(/^remittance_/, '');
        const answer = await ask(client, assistantRequest, { tool, uris, input: given });
        const text = answer?.text ?? 'The tool failed.';
        return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
      },
    }),
  );
}

/** Opens what an argument names, or else the remittance of the active editor; returns its address. */
async function openRemittance(client: BaseLanguageClient, named: unknown): Promise<string> {
  const uri = typeof named === 'string' && named !== '' ? uriOf(named) : activeRemittance();
  if (!uri) throw new Error('Open a remittance, or name its file.');
  const document = await workspace.openTextDocument(uri);
  if (!isRemittance(document)) throw new Error('This file is not a remittance.');
  return client.code2ProtocolConverter.asUri(document.uri);
}

function activeRemittance(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document && isRemittance(document) ? document.uri : undefined;
}

/** A file of the workspace: no other may be read for an assistant. */
function uriOf(named: string): Uri | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const given = /^[a-z][a-z\d+.-]+:\/\//i.test(named) ? [Uri.parse(named)] : [];
  const within = folders.map(({ uri }) => Uri.joinPath(uri, named));
  const absolute = named.startsWith('/') ? [Uri.file(named)] : [];
  const inWorkspace = [...given, ...absolute, ...within].filter(
    (uri) => workspace.getWorkspaceFolder(uri) !== undefined,
  );
  const open = workspace.textDocuments.find(
    ({ uri }) => inWorkspace.some((one) => `${one}` === `${uri}`) || `${uri}` === named,
  );
  return open?.uri ?? inWorkspace[0];
}
