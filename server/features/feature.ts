import type {
  CancellationToken,
  ClientCapabilities,
  LSPAny,
  ProtocolRequestType,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import type { DepositOf } from '../folder/bank-matcher';
import type { FolderIndex } from '../folder/folder-index';
import type { Request } from '../protocol/request';
import type { Settings } from '../settings';

/** What a feature computes its result from. The address is only for links and edits. */
export interface FeatureContext {
  readonly uri: string;
  readonly document: RemittanceDocument;
  readonly settings: Settings;
  /** What the editor is able to show. */
  readonly client: ClientCapabilities;
  /** What the notes file of the document holds; `undefined` if there is none. */
  readonly sidecar?: string | undefined;
  /** The address of the remittance that the document is a view of; absent for a file of its own. */
  readonly source?: string | undefined;
  /** That remittance itself, where it is open: what is done in a view is done there. */
  readonly shown?: FeatureContext | undefined;
  /** What the bank file that was matched has for a payment. */
  readonly depositOf?: DepositOf | undefined;
}

/**
 * Every request of a feature names its document. An item that is resolved later carries the name in
 * its data.
 */
export type DocumentParams =
  | { readonly textDocument: { readonly uri: string } }
  | { readonly data?: LSPAny };

/** The document that a request asks about. */
export function documentUri(params: DocumentParams): string | undefined {
  if ('textDocument' in params) return params.textDocument.uri;
  const { data } = params as { data?: { uri?: unknown } | null };
  return typeof data?.uri === 'string' ? data.uri : undefined;
}

/**
 * One language feature: the capability it announces to the editor, the request it handles, and a
 * pure function that computes the result. A feature that throws or is canceled returns `empty`.
 */
export interface Feature<Params extends DocumentParams, Result> {
  readonly name: string;
  readonly capability: Partial<ServerCapabilities>;
  readonly request:
    | ProtocolRequestType<Params, Result, unknown, void, unknown>
    | Request<Params, Result>;
  readonly empty: Result;
  /** Set where the result changes the text: a view has no text of its own, and gets `empty`. */
  readonly edits?: true;
  answer(
    context: FeatureContext,
    params: Params,
    token: CancellationToken,
  ): Result | Promise<Result>;
}

/** A feature as the server registers it, without its own types. */
export interface RegisteredFeature {
  readonly name: string;
  readonly capability: Partial<ServerCapabilities>;
  readonly method: string;
  readonly empty: unknown;
  readonly edits: boolean;
  answer(context: FeatureContext, params: never, token: CancellationToken): unknown;
}

/** Checks a feature's types against its request, and drops them for the registry. */
export function feature<Params extends DocumentParams, Result>(
  definition: Feature<Params, Result>,
): RegisteredFeature {
  const { name, capability, request, empty, edits = false, answer } = definition;
  return { name, capability, method: request.method, empty, edits, answer };
}

/** What a feature looks through that looks through all files. */
export interface WorkspaceContext {
  /** The open files. */
  readonly files: readonly FeatureContext[];
  /** The files of the folder, as far as they have been read; open ones are among them. */
  readonly folder: FolderIndex;
}

/** A feature whose request asks about all files at once. */
export interface WorkspaceFeature<Params, Result>
  extends Omit<Feature<DocumentParams, Result>, 'request' | 'edits' | 'answer'> {
  readonly request:
    | ProtocolRequestType<Params, Result, unknown, void, unknown>
    | Request<Params, Result>;
  answer(
    context: WorkspaceContext,
    params: Params,
    token: CancellationToken,
  ): Result | Promise<Result>;
}

/** A workspace feature as the server registers it, without its own types. */
export interface RegisteredWorkspaceFeature extends Omit<RegisteredFeature, 'edits' | 'answer'> {
  answer(context: WorkspaceContext, params: never, token: CancellationToken): unknown;
}

/** Checks a workspace feature's types against its request, and drops them for the registry. */
export function workspaceFeature<Params, Result>(
  definition: WorkspaceFeature<Params, Result>,
): RegisteredWorkspaceFeature {
  const { name, capability, request, empty, answer } = definition;
  return { name, capability, method: request.method, empty, answer };
}
