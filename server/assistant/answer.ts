import type { PageSource } from '../report/page-source';
import { AssistantError, type AssistantTool, type ToolInput } from './tool';

/** What an assistant is told: an answer as JSON, or in a sentence why there is none. */
export interface AssistantAnswer {
  readonly text: string;
  readonly failed: boolean;
}

/** Runs a tool; nothing that is thrown inside gets out, for its message may quote a file. */
export function answerWith(
  tool: AssistantTool,
  sources: readonly PageSource[],
  input: ToolInput,
): AssistantAnswer {
  try {
    return { text: JSON.stringify(tool.answer(sources, input)), failed: false };
  } catch (error) {
    return failedAnswer(error instanceof AssistantError ? error.message : 'The tool failed.');
  }
}

export function failedAnswer(text: string): AssistantAnswer {
  return { text, failed: true };
}

/** The arguments of a tool as a JSON schema; `file` says what names a remittance there. */
export function schemaOf({ files, inputs }: AssistantTool, file: string) {
  const ofFiles = files.map((name) => [name, { type: 'string', description: file }] as const);
  const own = Object.entries(inputs).map(
    ([name, { type, description }]) => [name, { type, description }] as const,
  );
  const needed = Object.keys(inputs).filter((name) => inputs[name]?.required);
  return {
    type: 'object' as const,
    properties: Object.fromEntries([...ofFiles, ...own]),
    required: [...files, ...needed],
  };
}
