import type { FileContext } from '../checks/context';
import { guideOfInterchange } from '../document-guide';
import type { Block } from '../syntax/block';
import { createCollector, run } from './collector';
import type { Limit } from './limit';
import { isForeign, isTorn } from './readable';
import type { Reported } from './reported';
import { selectionFor } from './selection';

/** What the rules on envelopes and on the file as a whole find, or what the file's limit admits of it. */
export function checkEnvelopes(file: FileContext, limit?: Limit): readonly Reported[] {
  return [...checkInterchanges(file, limit), ...checkFile(file, limit)];
}

function checkInterchanges(file: FileContext, limit: Limit | undefined): readonly Reported[] {
  return file.interchanges.flatMap((interchange) => {
    const collector = createCollector(
      file.blocks.at(interchange.first) as Block,
      file.options.maxPerRule,
      limit,
    );
    for (const rule of selectionFor(file.options, guideOfInterchange(interchange)).interchange) {
      if (isTorn(interchange) && !rule.check.anyText) continue;
      run(rule, interchange, collector, file);
    }
    return collector.found();
  });
}

function checkFile(file: FileContext, limit: Limit | undefined): readonly Reported[] {
  const [first] = file.blocks;
  if (!first) return [];
  const collector = createCollector(first, file.options.maxPerRule, limit);
  const isUnreadable = isForeign(file) || file.interchanges.some(isTorn);
  for (const rule of selectionFor(file.options, undefined).file) {
    if (isUnreadable && !rule.check.anyText) continue;
    run(rule, file, collector, undefined);
  }
  return collector.found();
}
