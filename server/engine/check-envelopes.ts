import type { FileContext } from '../checks/context';
import type { Interchange, PaymentEnds } from '../document';
import { guideOfInterchange } from '../document-guide';
import { resultOf } from '../steps';
import type { Block } from '../syntax/block';
import { createCollector, run } from './collector';
import type { Limit } from './limit';
import { isForeign, isTorn } from './readable';
import type { Reported } from './reported';
import { selectionFor } from './selection';

/** What the rules on envelopes and on the file as a whole find, or what the file's limit admits of it. */
export function checkEnvelopes(file: FileContext, limit?: Limit): readonly Reported[] {
  return resultOf(checkEnvelopesInSteps(file, limit));
}

/** An interchange with more groups than this is checked by one rule per step. */
const manyGroups = 1_000;

/** As `checkEnvelopes`, in steps: there may be very many interchanges, or groups of one. */
export function* checkEnvelopesInSteps(
  file: FileContext,
  limit?: Limit,
): Generator<void, readonly Reported[]> {
  const found: Reported[] = [];
  for (const interchange of file.interchanges) {
    for (const one of yield* checkInterchange(interchange, file, limit)) found.push(one);
  }
  for (const one of yield* checkFile(file, limit)) found.push(one);
  return found;
}

function* checkInterchange(
  interchange: Interchange<PaymentEnds>,
  file: FileContext,
  limit: Limit | undefined,
): Generator<void, readonly Reported[]> {
  const { blocks, options } = file;
  const collector = createCollector(
    blocks.at(interchange.first) as Block,
    options.maxPerRule,
    limit,
  );
  yield;
  const isUnreadable = isForeign(file) || isTorn(interchange);
  for (const rule of selectionFor(options, guideOfInterchange(interchange)).interchange) {
    if (isUnreadable && !rule.check.anyText) continue;
    if (interchange.groups.length > manyGroups) yield;
    run(rule, interchange, collector, file);
  }
  return collector.found();
}

function* checkFile(
  file: FileContext,
  limit: Limit | undefined,
): Generator<void, readonly Reported[]> {
  const [first] = file.blocks;
  if (!first) return [];
  const collector = createCollector(first, file.options.maxPerRule, limit);
  const isUnreadable = isForeign(file) || file.interchanges.some(isTorn);
  for (const rule of selectionFor(file.options, undefined).file) {
    if (isUnreadable && !rule.check.anyText) continue;
    yield;
    run(rule, file, collector, undefined);
  }
  return collector.found();
}
