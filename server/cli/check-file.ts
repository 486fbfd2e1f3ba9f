import type { CheckOptions } from '../checks/options';
import type { Severity } from '../checks/severity';
import { createChecker } from '../stream/checker';
import { draftInMemory, draftOfFile } from './draft';
import { applySafeFixes } from './fix';
import type { Formatter } from './format';
import { settleByNotes } from './notes';
import { showProgress } from './progress';
import { reportFile } from './report-file';
import { openFile, type Source, streamSource } from './source';
import { type Streams, type Terminal, write } from './streams';
import { decode, encode } from './text';

/** What a file is checked for, and where that is told. */
export interface CheckTask {
  readonly options: CheckOptions;
  readonly fix: boolean;
  readonly formatter: Formatter;
  readonly report: Terminal;
}

/**
 * Checks one file, `-` for standard input, as it is read; answers the severities that were met.
 * Fails where the file cannot be read or written.
 */
export async function checkFile(
  name: string,
  task: CheckTask,
  streams: Streams,
): Promise<ReadonlySet<Severity>> {
  const fixed = task.fix ? await fixFile(name, task.options, streams) : undefined;
  const source = fixed ?? (await open(name, streams));
  try {
    return await checkSource(name, source, task, streams.stderr);
  } finally {
    await source.close();
  }
}

async function checkSource(
  name: string,
  { read, recall, size }: Source,
  { options, formatter, report }: CheckTask,
  screen: Terminal,
): Promise<ReadonlySet<Severity>> {
  const { settle, problem } = name === '-' ? {} : await settleByNotes(name);
  if (problem !== undefined) await write(screen, `${name}: ${problem}\n`);
  const progress = showProgress(screen, name, size);
  const checker = createChecker(options, recall, undefined, settle);
  const told = reportFile(name, formatter, report);
  try {
    for await (const { text } of read(progress.add)) {
      const found = checker.push(text);
      if (found.length > 0) progress.clear();
      await told.add(found);
    }
    progress.clear();
    await told.add(checker.end());
  } catch (error) {
    progress.clear();
    if (told.begun()) await told.end(checker.totals);
    throw error;
  }
  await told.end(checker.totals);
  return told.met;
}

/** Applies the safe fixes; answers the fixed text where it is standard input's. */
async function fixFile(
  name: string,
  options: CheckOptions,
  { stdin, stdout, stderr }: Streams,
): Promise<Source | undefined> {
  const draft = name === '-' ? await draftInMemory(decode(stdin)) : await draftOfFile(name);
  try {
    const count = await applySafeFixes(draft, options);
    await draft.commit();
    const fixes = count === 1 ? '1 safe fix' : `${count} safe fixes`;
    if (count > 0) await write(stderr, `${name}: ${fixes} applied\n`);
  } finally {
    await draft.discard();
  }
  if (name !== '-') return undefined;
  const source = await draft.open();
  for await (const piece of source.read()) await write(stdout, encode(piece));
  return source;
}

async function open(name: string, { stdin }: Streams): Promise<Source> {
  return name === '-' ? streamSource(stdin) : openFile(name);
}
