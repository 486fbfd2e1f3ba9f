import { open } from 'node:fs/promises';
import { notesPathOfGzip } from '../../protocol/notes-path';
import { gunzipped } from './gunzip';
import type { Input } from './input';
import { openingFlags } from './opening';
import { type Source, streamSource } from './source';
import { notWritable } from './unpacked';

/** A file compressed with gzip. */
export function gzipInput(name: string): Input {
  return {
    name,
    file: undefined,
    notes: notesPathOfGzip(name),
    open: () => openGzip(name),
    draft: async () => {
      throw notWritable();
    },
  };
}

async function openGzip(name: string): Promise<Source> {
  const file = await open(name, openingFlags(name));
  const { size } = await file.stat();
  return {
    size,
    read(onRead) {
      const chunks = file.createReadStream({ autoClose: false, start: 0 });
      return streamSource(gunzipped(chunks, onRead)).read();
    },
    recall: undefined,
    close: () => file.close(),
  };
}
