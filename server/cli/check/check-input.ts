import type { CheckOptions } from '../../checks/options';
import type { Severity } from '../../checks/severity';
import type { AcceptedAs } from '../../notes/accepted';
import { createChecker } from '../../stream/checker';
import type { Input } from '../input/input';
import { largePayments } from '../input/large-payments';
import { showProgress } from '../input/progress';
import type { Source } from '../input/source';
import { encode } from '../input/text';
import { type Streams, type Terminal, write } from '../streams';
import { createFileReport, type Output } from './file-report';
import { applySafeFixes } from './fix';
import { noNotes, readNotes } from './notes';

/** What remittances are checked for, and where the findings go. */
export interface CheckTask {
  readonly options: CheckOptions;
  readonly fix: boolean;
  /** What becomes of findings that notes have accepted; `undefined` if notes are not read. */
  readonly acceptedAs: AcceptedAs | undefined;
  readonly output: Output;
}

/**
 * Checks one remittance while it is read and returns the severities of its findings. Fails if it
 * cannot be read or written.
 */
export async function checkInput(
  input: Input,
  task: CheckTask,
  streams: Streams,
): Promise<ReadonlySet<Severity>> {
  const source = task.fix ? await fixInput(input, task.options, streams) : await input.open();
  try {
    return await checkSource(input, source, task, streams.stderr);
  } finally {
    await source.close();
  }
}

async function checkSource(
  { name, file }: Input,
  { read, recall, size }: Source,
  { options, acceptedAs, output }: CheckTask,
  screen: Terminal,
): Promise<ReadonlySet<Severity>> {
  const notes = file && acceptedAs ? await readNotes(file, acceptedAs) : noNotes;
  const { revise, problem, accepted } = notes;
  if (problem !== undefined) await write(screen, `${name}: ${problem}\n`);
  const progress = showProgress(screen, name, size);
  const checker = createChecker(options, { large: largePayments(recall), revise });
  const report = createFileReport(name, output);
  try {
    for await (const { text } of read(progress.add)) {
      const found = checker.push(text);
      if (found.length > 0) progress.clear();
      await report.add(found);
    }
    progress.clear();
    await report.add(checker.end());
  } catch (error) {
    progress.clear();
    if (report.begun()) await report.end(checker.totals, accepted());
    throw error;
  }
  await report.end(checker.totals, accepted());
  return report.severities;
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
