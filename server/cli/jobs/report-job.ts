import type { CheckOptions } from '../../checks/options';
import type { ComparedFile } from '../../checks/rows';
import { comparedRows } from '../../folder/compared-rows';
import { createRowMaker } from '../../folder/read-rows';
import type { AffectedClaim } from '../../folder/report/affected';
import { createAffectedFinder } from '../../folder/report/find-affected';
import { createReportMaker, type ReportMaker } from '../../folder/report/make-report';
import type { Grouping, Report } from '../../folder/report/report';
import { createChecker } from '../../stream/checker';
import type { LocatedBlock } from '../../syntax/located-block';
import { readNotes } from '../check/notes';
import { eachInput } from '../input/each-input';
import { FileFault } from '../input/file-fault';
import type { Input } from '../input/input';
import { largePayments } from '../input/large-payments';
import { readShown } from '../input/read-shown';
import { type Streams, tell } from '../streams';
import type { Job } from './job';

export interface ReportSettings {
  readonly options: CheckOptions;
  readonly by: Grouping | undefined;
  /** Whether to list the claims whose sequestration reductions are off or missing. */
  readonly audit: boolean;
}

export interface ReportPart {
  readonly report: Report;
  /** What is compared across files. */
  readonly rows: readonly ComparedFile[];
}

/** Checks remittances and adds them up. */
export const reportJob: Job<ReportSettings, ReportPart> = {
  name: 'report',
  async run(paths, settings, streams, emit) {
    const { options, by, audit } = settings;
    const maker = createReportMaker(options.sequestration, by);
    const rows: ComparedFile[] = [];
    const affected: AffectedClaim[] = [];
    const succeeded = await eachInput(paths, streams, async (input) => {
      const finder = createAffectedFinder(input.name, options.sequestration);
      const add = (located: LocatedBlock) => {
        maker.add(located.block);
        if (audit) finder.add(located);
      };
      rows.push(await readInput(input, options, { ...maker, visit: add }, streams));
      affected.push(...finder.found());
    });
    const report = maker.report();
    await emit({ report: audit ? { ...report, affected } : report, rows });
    return succeeded;
  },
};

interface FileVisitor extends Pick<ReportMaker, 'startFile' | 'addFinding'> {
  visit(located: LocatedBlock): void;
}

async function readInput(
  { name, notes, open }: Input,
  options: CheckOptions,
  maker: FileVisitor,
  { stderr }: Streams,
): Promise<ComparedFile> {
  const source = await open();
  try {
    const { revise, problem } = notes === undefined ? {} : await readNotes(notes, 'hint');
    if (problem !== undefined) await tell(stderr, `${name}: ${problem}\n`);
    const rows = createRowMaker({ file: name, terms: options.sequestration });
    const checker = createChecker(options, {
      large: largePayments(source.recall),
      revise,
      visit(located) {
        maker.visit(located);
        rows.add(located);
      },
    });
    maker.startFile();
    const count = (found: ReturnType<typeof checker.end>) => {
      for (const { result } of found) maker.addFinding(result.severity);
    };
    for await (const { text } of readShown(source, name, stderr)) count(checker.push(text));
    count(checker.end());
    const read = rows.end();
    if (read.payments.length === 0) throw new FileFault('not a remittance');
    return comparedRows(read);
  } finally {
    await source.close();
  }
}
