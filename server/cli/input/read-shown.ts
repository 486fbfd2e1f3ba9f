import type { Terminal } from '../streams';
import { showProgress } from './progress';
import type { Source } from './source';
import type { Piece } from './text';

/** The pieces of a source; on a terminal, a bar shows how much of a large one was read. */
export async function* readShown(
  source: Source,
  name: string,
  screen: Terminal,
): AsyncIterable<Piece> {
  const progress = showProgress(screen, name, source.size);
  try {
    yield* source.read(progress.add);
  } finally {
    progress.clear();
  }
}
