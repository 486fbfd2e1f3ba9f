import type { Buffer } from 'node:buffer';
import { notesPath } from '../../protocol/notes-path';
import { type Draft, draftInMemory, draftOfFile } from './draft';
import { FileFault } from './file-fault';
import { typeOfBytes } from './file-type';
import { gunzipped } from './gunzip';
import { openFile, type Source, streamSource } from './source';
import { decode } from './text';

/** A remittance that a command line names, not yet opened. */
export interface Input {
  /** What results call it: its path, or `-` for standard input. */
  readonly name: string;
  /** The file that contains only it, as it is; absent for standard input and what is packed. */
  readonly file: string | undefined;
  /** The file with the notes on it, if there are any; absent for standard input. */
  readonly notes: string | undefined;
  /** Opens it for reading; fails if it cannot be read. */
  open(): Promise<Source>;
  /** A draft of its text; fails if it cannot be read. */
  draft(): Promise<Draft>;
}

export function fileInput(file: string): Input {
  return {
    name: file,
    file,
    notes: notesPath(file),
    open: () => openFile(file),
    draft: () => draftOfFile(file),
  };
}

/** Standard input, plain or compressed with gzip, which can be opened or drafted once. */
export function standardInput(stdin: AsyncIterable<Buffer>): Input {
  return {
    name: '-',
    file: undefined,
    notes: undefined,
    open: async () => streamSource(plain(stdin)),
    draft: () => draftInMemory(decode(plain(stdin))),
  };
}

/** Something that a path names but that cannot be read, and why not. */
export function faultyInput(name: string, fault: string | Error): Input {
  const fail = async () => {
    throw typeof fault === 'string' ? new FileFault(fault) : fault;
  };
  return { name, file: undefined, notes: undefined, open: fail, draft: fail };
}

async function* plain(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const all = chunks[Symbol.asyncIterator]();
  const first = await all.next();
  if (first.done) return;
  const rest = async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => all };
  };
  yield* typeOfBytes(first.value) === 'gzip' ? gunzipped(rest()) : rest();
}
