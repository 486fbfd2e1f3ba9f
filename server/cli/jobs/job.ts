import type { Streams } from '../streams';

/**
 * A command's work on some of its inputs, which runs in this thread or in another one. Settings and
 * results are plain data.
 */
export interface Job<Settings, Result> {
  /** Its name in the list of jobs. */
  readonly name: string;
  run(paths: readonly string[], settings: Settings, streams: Streams): Promise<Done<Result>>;
}

export interface Done<Result> {
  /** False if an input could not be read; standard error says which. */
  readonly succeeded: boolean;
  readonly result: Result;
}
