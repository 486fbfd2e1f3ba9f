import { mergeReports, NotMergeable } from '../../folder/report/merge-reports';
import type { Report } from '../../folder/report/report';
import { eachInput } from '../input/each-input';
import { FileFault } from '../input/file-fault';
import { textOf } from '../input/read-remittances';
import { type Streams, write } from '../streams';

/**
 * Reads reports as JSON, one or more in a file, and adds them, with `audit` their affected claims as
 * well; `undefined` if that cannot be done.
 */
export async function readReports(
  files: readonly string[],
  audit: boolean,
  streams: Streams,
): Promise<Report | undefined> {
  const reports: Report[] = [];
  const succeeded = await eachInput(files, streams, async (input) => {
    reports.push(...reportsIn(await textOf(input)));
  });
  if (!succeeded) return undefined;
  try {
    return mergeReports(reports, audit);
  } catch (error) {
    if (!(error instanceof NotMergeable)) throw error;
    await write(streams.stderr, `Cannot merge: ${error.message}\n`);
    return undefined;
  }
}

/** The reports of a file: one, or one per line. */
function reportsIn(text: string): readonly Report[] {
  const texts = text.split('\n').filter((line) => line.trim() !== '');
  return texts.map((line) => {
    try {
      const report: Report = JSON.parse(line);
      if (typeof report.files === 'number' && report.findings) return report;
    } catch {
      // Said below, without a word of the file.
    }
    throw new FileFault('not a report printed with --format json');
  });
}
