import type { CheckOptions } from '../../checks/options';
import type { AcceptedAs } from '../../notes/accepted';
import { createChecker } from '../../stream/checker';
import type { PlacedFinding } from '../../stream/place-finding';
import { summaryOf } from '../formats/summary';
import type { Input } from '../input/input';
import { largePayments } from '../input/large-payments';
import { showProgress } from '../input/progress';
import type { Source } from '../input/source';
import { encode } from '../input/text';
import type { Emit } from '../jobs/job';
import { type Streams, type Terminal, write } from '../streams';
import type { CheckedPart } from './checked-part';
import { applySafeFixes } from './fix';
import { noNotes, readNotes } from './notes';

/** What remittances are checked for. */
export interface CheckSettings {
  readonly options: CheckOptions;
  /** Apply the safe fixes first. */
  readonly fix: boolean;
  /** What becomes of findings that notes have accepted; `undefined` if notes are not read. */
  readonly acceptedAs: AcceptedAs | undefined;
}

/** Checks one remittance while it is read. Fails if it cannot be read or written. */
export async function checkInput(
  input: Input,
  settings: CheckSettings,
  streams: Streams,
  emit: Emit<CheckedPart>,
): Promise<void> {
  const { fix, options } = settings;
  const source = fix ? await fixInput(input, options, streams) : await input.open();
  try {
    await checkSource(input, source, settings, { screen: streams.stderr, emit });
  } finally {
    await source.close();
  }
}

async function checkSource(
  { name, notes: notesFile }: Input,
  { read, recall, size }: Source,
  { options, acceptedAs }: CheckSettings,
  { screen, emit }: { readonly screen: Terminal; readonly emit: Emit<CheckedPart> },
): Promise<void> {
  const notes = notesFile && acceptedAs ? await readNotes(notesFile, acceptedAs) : noNotes;
  const { revise, problem, accepted } = notes;
  if (problem !== undefined) await write(screen, `${name}: ${problem}\n`);
  const progress = showProgress(screen, name, size);
  const checker = createChecker(options, { large: largePayments(recall), revise });
  const pass = async (found: readonly PlacedFinding[]) => {
    if (found.length === 0) return;
    progress.clear();
    await emit({ part: 'findings', found: found.map(({ edits, ...listed }) => listed) });
  };
  const end = (isWhole: boolean) => {
    progress.clear();
    const summary = summaryOf(checker.totals);
    return emit({ part: 'end', summary, accepted: accepted(), isWhole });
  };
  await emit({ part: 'file', name });
  try {
    for await (const { text } of read(progress.add)) await pass(checker.push(text));
    await pass(checker.end());
  } catch (error) {
    await end(false);
    throw error;
  }
  await end(true);
}

/** Applies the safe fixes and opens the fixed text; that of standard input is written out first. */
async function fixInput(
  { name, file, draft: begin, open }: Input,
  options: CheckOptions,
  { stdout, stderr }: Streams,
): Promise<Source> {
  const draft = await begin();
  try {
    const count = await applySafeFixes(draft, options);
    await draft.commit();
    const fixes = count === 1 ? '1 safe fix' : `${count} safe fixes`;
    if (count > 0) await write(stderr, `${name}: ${fixes} applied\n`);
  } finally {
    await draft.discard();
  }
  if (file !== undefined) return open();
  const source = await draft.open();
  for await (const piece of source.read()) await write(stdout, encode(piece));
  return source;
}
