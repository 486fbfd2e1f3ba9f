import type { Severity } from '../../checks/severity';
import { write } from '../streams';
import type { CheckedPart } from './checked-part';
import { createFileReport, type FileReport, type Output } from './file-report';

/** Writes what is learned of the files of a run. */
export interface RunReport {
  /** The severities of the findings so far. */
  readonly severities: ReadonlySet<Severity>;
  take(part: CheckedPart): Promise<void>;
}

export function createRunReport(output: Output): RunReport {
  const { formatter, stream } = output;
  const severities = new Set<Severity>();
  let file: FileReport | undefined;
  return {
    severities,
    async take(one) {
      if (one.part === 'failed') await write(stream, formatter.failed(one.name, one.fault));
      if (one.part === 'file') file = createFileReport(one.name, output);
      if (one.part === 'findings') await file?.add(one.found);
      if (one.part !== 'end' || !file) return;
      // Of a file that cannot be read to its end, what was not written yet is not written at all.
      if (one.isWhole || file.begun()) await file.end(one.summary, one.accepted);
      for (const severity of file.severities) severities.add(severity);
      file = undefined;
    },
  };
}
