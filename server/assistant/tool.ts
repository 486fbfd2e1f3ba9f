import type { PageSource } from '../report/page-source';

/** Something that an AI assistant may ask about remittances. */
export interface AssistantTool {
  readonly name: string;
  /** What people read of it. */
  readonly title: string;
  /** What an assistant reads, to know when it helps. */
  readonly description: string;
  /** The remittances that it is about, by the names of its arguments. */
  readonly files: readonly string[];
  /** Its other arguments. */
  readonly inputs: Readonly<Record<string, Input>>;
  /**
   * Plain data made of codes, amounts, dates of service, numbers of segments and elements, IDs of
   * rules, and our own texts. Nothing else of a file is in it, so that no text of a file can be a
   * patient's name or an instruction. Throws `AssistantError` where it cannot be answered.
   */
  answer(sources: readonly PageSource[], input: ToolInput): unknown;
}

export interface Input {
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly required?: true;
}

/** The arguments as an assistant sends them. */
export type ToolInput = Readonly<Record<string, unknown>>;

/** Why a tool cannot answer, in our own words. */
export class AssistantError extends Error {}

/** A whole number above zero; `undefined` if the argument is absent. */
export function numberOf(input: ToolInput, name: string): number | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  throw new AssistantError(`The argument ${name} must be a whole number above zero.`);
}

/** A text; `undefined` if the argument is absent. */
export function textOf(input: ToolInput, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new AssistantError(`The argument ${name} must be a text.`);
}
