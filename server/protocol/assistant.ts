import { request } from './request';

/** Runs a tool for an AI assistant; the remittances it is about are open in the editor. */
export const assistantRequest = request<AssistantParams, AssistantResult | null>('assistant');

export interface AssistantParams {
  readonly tool: string;
  /** The addresses of the remittances, in the order in which the tool names them. */
  readonly uris: readonly string[];
  /** The other arguments, as the assistant sent them. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface AssistantResult {
  /** JSON, or a sentence that says why there is no answer. */
  readonly text: string;
}
