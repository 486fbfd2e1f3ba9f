import type { Options, ValuesOf } from './option';
import type { Streams } from './streams';

/** What the command can do: one object per file in `verbs/`, named like the file. */
export interface Verb<O extends Options = Options> {
  readonly name: string;
  /** What it does, in a few words, for the list of commands. */
  readonly summary: string;
  /** What it is given after the options. */
  readonly operands: Operands;
  readonly options: O;
  /** Command lines that people start from, without the name of the command. */
  readonly examples: readonly Example[];
  /** What each exit status means, from 0; absent for one that is not used. */
  readonly statuses: readonly (string | undefined)[];
  /** Runs it and returns the exit status. Throws `UsageError` before anything was written. */
  run(call: Call<O>, streams: Streams): Promise<number>;
}

/** What follows the options on a command line. */
export interface Operands {
  /** As usage lines show it, such as `FILE...`. */
  readonly usage: string;
  /** What one of them may be: a sentence for `--help`. */
  readonly summary: string;
  /** The fewest that are needed. */
  readonly min: number;
}

/** How a verb is called, in one line. */
export function usageOf({ name, operands }: Verb): string {
  return `Usage: x12-835 ${name} [OPTION]... ${operands.usage}`.trimEnd();
}

export interface Example {
  readonly line: string;
  readonly summary: string;
}

/** A command line as its verb reads it. */
export interface Call<O extends Options = Options> {
  readonly operands: readonly string[];
  readonly options: ValuesOf<O>;
}
