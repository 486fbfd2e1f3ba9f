import type { Buffer } from 'node:buffer';
import { type Draft, draftInMemory, draftOfFile } from './draft';
import { openFile, type Source, streamSource } from './source';
import { decode } from './text';

/** A remittance that a command line names, not yet opened. */
export interface Input {
  /** What results call it: its path, or `-` for standard input. */
  readonly name: string;
  /** The file that contains only it, which may have notes next to it; absent for standard input. */
  readonly file: string | undefined;
  /** Opens it for reading; fails if it cannot be read. */
  open(): Promise<Source>;
  /** A draft of its text; fails if it cannot be read. */
  draft(): Promise<Draft>;
}

export function fileInput(file: string): Input {
  return { name: file, file, open: () => openFile(file), draft: () => draftOfFile(file) };
}

/** Standard input, which can be opened or drafted once. */
export function standardInput(stdin: AsyncIterable<Buffer>): Input {
  return {
    name: '-',
    file: undefined,
    open: async () => streamSource(stdin),
    draft: () => draftInMemory(decode(stdin)),
  };
}
