import type { Streams } from '../streams';
import { write } from '../streams';
import type { Input } from './input';
import type { Piece } from './text';
import { wholeTextOf } from './whole-text';

/**
 * Changes the text of an input and returns whether that made a difference. A file is replaced as a
 * draft of it is, so that it is never half written and never overwrites a change; standard input is
 * written to standard output. With `dry`, nothing is written.
 */
export async function replaceText(
  input: Input,
  change: (text: string) => string,
  dry: boolean,
  { stdout }: Streams,
): Promise<boolean> {
  const draft = dry ? undefined : await input.draft();
  try {
    const { text, toBytes } = await wholeTextOf(draft ?? input);
    const changed = change(text);
    const bytes = toBytes(changed);
    if (draft && changed !== text) await draft.replace(asPieces(bytes));
    if (draft) await draft.commit();
    if (draft && input.file === undefined) await write(stdout, bytes);
    return changed !== text;
  } finally {
    await draft?.discard();
  }
}

/** Bytes as a draft takes them: one character each. */
async function* asPieces(bytes: Buffer): AsyncIterable<Piece> {
  yield { text: bytes.toString('latin1'), encoding: 'latin1' };
}
