import { holdsRemittance, type RemittanceDocument } from '../../document';
import { readWhole } from '../../folder/read-whole';
import { type Streams, write } from '../streams';
import { eachInput } from './each-input';
import type { Input } from './input';

/** A remittance that was read as a whole. */
export interface Read {
  readonly name: string;
  readonly document: RemittanceDocument;
}

/**
 * Reads every remittance that paths name, in order; `undefined` if one cannot be read or is not a
 * remittance, which is then named on standard error.
 */
export async function readRemittances(
  given: readonly string[],
  streams: Streams,
): Promise<readonly Read[] | undefined> {
  const all: Read[] = [];
  let areRemittances = true;
  const isDone = await eachInput(given, streams, async (input) => {
    const document = readWhole(await textOf(input));
    if (!holdsRemittance(document)) {
      areRemittances = false;
      await write(streams.stderr, `${input.name}: not a remittance\n`);
    }
    all.push({ name: input.name, document });
  });
  return isDone && areRemittances ? all : undefined;
}

/** The whole text of an input; fails if it cannot be read. */
export async function textOf(input: Input): Promise<string> {
  const source = await input.open();
  try {
    let text = '';
    for await (const piece of source.read()) text += piece.text;
    return text;
  } finally {
    await source.close();
  }
}
