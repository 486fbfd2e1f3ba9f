import type { Streams } from '../streams';

/**
 * A command's work on some of its inputs, which runs in this thread or in another one. Settings and
 * parts of the result are plain data.
 */
export interface Job<Settings, Part> {
  /** Its name in the list of jobs. */
  readonly name: string;
  /** Returns false if an input could not be read; standard error says which. */
  run(
    paths: readonly string[],
    settings: Settings,
    streams: Streams,
    emit: Emit<Part>,
  ): Promise<boolean>;
}

/** Takes a part of the result; whoever makes parts waits for it. */
export type Emit<Part> = (part: Part) => Promise<void> | void;
