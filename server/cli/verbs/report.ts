import { defaultOptions } from '../../checks/options';
import type { ComparedFile } from '../../checks/rows';
import { findingsAcross } from '../../folder/findings-across';
import { mergeReports } from '../../folder/report/merge-reports';
import { type ReceivedAgain, receivedAgain } from '../../folder/report/received-again';
import { groupings, type Report } from '../../folder/report/report';
import { readLevels } from '../check/rule-levels';
import { readReports } from '../folder/read-reports';
import { reportFormats, writeReport } from '../folder/write-report';
import { paths } from '../input/paths';
import { reportJob } from '../jobs/report-job';
import { runJob } from '../jobs/run-job';
import { choice, count, flag, list } from '../option';
import { write } from '../streams';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  by: choice(
    ['none', ...groupings],
    'none',
    'Group the sums by month of service, payer, or provider; code lists every reason code.',
  ),
  format: choice(
    reportFormats,
    'text',
    'How to print the report: text, markdown, or html for people, json for programs and for ' +
      '"report merge", csv for spreadsheets (the groups, or the reason codes).',
  ),
  rule: list(
    'ID=LEVEL',
    'Change the severity of a rule. LEVEL is error, warning, information, hint, or off. ' +
      'Repeatable.',
  ),
  audit: flag(
    'List the claims whose sequestration reductions (CARC 253) are off or missing, with a message ' +
      'to each payer that took more than the rate. csv has a row for each claim. Merges only reports that were printed with it.',
  ),
  off: list('ID', 'Turn a rule off. Repeatable.'),
  jobs: count(1, 256, 'How many threads; by default as many as there are processors.'),
};

/** Adds up many remittances. */
export const report: Verb<typeof options> = {
  name: 'report',
  summary: 'Add up many remittances: by month, payer, provider, or code',
  operands: { ...paths, usage: `${paths.usage} | merge FILE...` },
  options,
  examples: [
    { line: 'october/', summary: 'Add up a folder.' },
    {
      line: '--by payer --format html october/ > october.html',
      summary: 'Write a page: what each payer paid, denied, and reduced.',
    },
    { line: '--format json october/ > october.json', summary: 'Write a report for programs.' },
    {
      line: 'merge october.json november.json',
      summary: 'Add up reports that were printed with --format json.',
    },
  ],
  statuses: [
    'The report is complete.',
    undefined,
    'The command line is wrong, or a file cannot be read.',
  ],
  async run({ operands, options: { by, format, audit, rule, off, jobs } }, streams) {
    const [first, ...files] = operands;
    if (first === 'merge' && files.length === 0)
      throw new UsageError('Give the reports to merge: files printed with --format json.');
    const settings = {
      options: { ...defaultOptions, levels: readLevels(rule, off) },
      by: by === 'none' ? undefined : by,
      audit,
    };
    let made: Report;
    let again: ReceivedAgain | undefined;
    let succeeded = true;
    if (first === 'merge') {
      const read = await readReports(files, audit, streams);
      if (!read) return 2;
      made = read;
    } else {
      const reports: Report[] = [];
      const rows: ComparedFile[] = [];
      const run = { paths: operands, settings, jobs };
      succeeded = await runJob(reportJob, run, streams, (part) => {
        reports.push(part.report);
        rows.push(...part.rows);
      });
      const across = [...findingsAcross(rows, settings.options)].flatMap(([file, found]) =>
        found.map((finding) => ({ ...finding, file })),
      );
      made = { ...mergeReports(reports, audit), across };
      again = receivedAgain(rows);
    }
    // Zeros after an error would look like a report.
    if (!succeeded && made.payments === 0) return 2;
    await write(streams.stdout, writeReport(made, settings.by, format, again));
    return succeeded ? 0 : 2;
  },
};
