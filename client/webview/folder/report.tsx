import type { VNode } from 'preact';
import type { FolderPageQuery, ReportPage, ReportQuery } from '../../../server/protocol/folder';
import { PartsView } from '../../../server/render/html/parts-view';
import { counted } from '../../../server/render/words/counted';
import { Findings } from './findings';
import { post } from './host';
import { Tools } from './tools';

interface ReportProps {
  readonly page: ReportPage;
  readonly ask: (query: FolderPageQuery) => void;
  /** How much of the folder is not read; absent once all of it is. */
  readonly unfinished: string | undefined;
}

/** By what a report can be grouped, in the words of a list. */
const groupings: Readonly<Record<ReportQuery['by'], string>> = {
  month: 'Month of service',
  payer: 'Payer',
  provider: 'Provider',
  code: 'Reason code',
};

/** What the remittances of the folder add up to, and what to write to payers about. */
export function ReportView({ page, ask, unfinished }: ReportProps): VNode {
  const { by, parts, findings, affected, messages } = page;
  return (
    <main class="folder page">
      <Tools exported={{ page: 'report', by }}>
        <label>
          By{' '}
          <select
            value={by}
            onChange={({ currentTarget: { value } }) =>
              ask({ page: 'report', by: groupingOf(value) })
            }
          >
            {Object.entries(groupings).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="tool"
          disabled={affected === 0}
          onClick={() => post({ type: 'export', query: { page: 'report', by, affected: true } })}
        >
          Export affected claims…
        </button>
      </Tools>
      {unfinished && <p class="error">{unfinished}</p>}
      <PartsView parts={parts} />
      <Findings findings={findings} />
      {affected > 0 && (
        <section>
          <h2>Affected claims</h2>
          <p>
            {counted(affected, 'claim')} with a sequestration reduction that is off or missing.
            Export them to check each one.
          </p>
        </section>
      )}
      {messages.map(({ payer, excess, text }) => (
        <section key={payer} class="message-to-payer">
          <h2>
            Message to {payer || 'payer'} ({excess})
          </h2>
          <pre>{text}</pre>
          <button type="button" class="tool" onClick={() => post({ type: 'copy', text })}>
            Copy message
          </button>
        </section>
      ))}
    </main>
  );
}

function groupingOf(value: string): ReportQuery['by'] {
  return value === 'payer' || value === 'provider' || value === 'code' ? value : 'month';
}
