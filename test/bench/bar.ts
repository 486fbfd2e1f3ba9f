/** One bar of the bench: what is asked, and what was measured in this run. */
export interface Bar {
  readonly id: string;
  readonly what: string;
  readonly asked: string;
  readonly measured: string;
  /** Absent where the line only informs. */
  readonly reached?: boolean;
}

export interface BenchOptions {
  readonly rounds: number;
  /** Sizes of the large files in megabytes, ascending. */
  readonly sizes: readonly number[];
  /** Size of the smaller file for the command line in megabytes; the other is ten times as long. */
  readonly streamed: number;
  /** How many small files; a tenth of them is what memory is compared with. */
  readonly files: number;
}

const begin = '<!-- bench: begin -->';
const end = '<!-- bench: end -->';

/** The bars as a Markdown table. */
export function tableOf(bars: readonly Bar[]): string {
  const lines = bars.map(
    ({ id, what, asked, measured, reached }) =>
      `| ${id} | ${what} | ${asked} | ${measured} | ${reached === undefined ? '' : reached ? 'yes' : 'no'} |`,
  );
  const head = ['| | what | asked | measured | reached |', '|---|---|---|---|---|'];
  return [...head, ...lines].join('\n');
}

/** A text with other content between the bench's marks; `undefined` if it has no marks. */
export function withTable(text: string, table: string): string | undefined {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return undefined;
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
}

export function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
}
