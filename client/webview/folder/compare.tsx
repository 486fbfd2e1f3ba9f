import type { VNode } from 'preact';
import type { Difference } from '../../../server/folder/compare';
import type { ComparePage } from '../../../server/folder/compare-page';
import type { FolderPageQuery } from '../../../server/protocol/folder';
import { Table, type TableColumn } from '../../../server/render/html/table';
import { amountText } from '../../../server/render/words/amount';
import { counted } from '../../../server/render/words/counted';
import { fileName } from '../../../server/render/words/payment-columns';
import { post } from './host';
import { ShowMore } from './show-more';
import { Tools } from './tools';

/** How many differences "Show more" adds. */
const step = 500;

interface CompareProps {
  readonly page: ComparePage;
  readonly ask: (query: FolderPageQuery) => void;
}

/** What two remittances differ by, whatever their order, delimiters, and line breaks are. */
export function CompareView({ page, ask }: CompareProps): VNode {
  const { files, same, differences, all } = page;
  const choose = (
    <button type="button" class="tool" onClick={() => post({ type: 'compare' })}>
      {files ? 'Compare others…' : 'Compare remittances…'}
    </button>
  );
  if (!files)
    return (
      <main class="folder page">
        <h1>Nothing compared</h1>
        <p>
          Choose two remittances, such as one that was sent again: the same money, or which claim,
          line, and amount moved by how much.
        </p>
        <Tools>{choose}</Tools>
      </main>
    );
  return (
    <main class="folder page">
      <h1>{same ? 'Same money' : counted(all, 'difference')}</h1>
      <p>
        {fileName(files.left)} (left) and {fileName(files.right)} (right)
      </p>
      <Tools exported={same ? undefined : { page: 'compare' }}>{choose}</Tools>
      {!same && <Table label="Differences" rows={differences} columns={columns} />}
      <ShowMore
        left={all - differences.length}
        more={() => ask({ page: 'compare', count: differences.length + step })}
      />
    </main>
  );
}

const columns: readonly TableColumn<Difference>[] = [
  { label: 'Check or EFT', cell: ({ payment }) => payment || '–' },
  { label: 'Claim', cell: ({ claim }) => claim },
  { label: 'Line', cell: ({ line }) => line },
  { label: 'What', cell: ({ what }) => what },
  { label: 'Left', numeric: true, cell: ({ left, by }) => valueText(left, by) },
  { label: 'Right', numeric: true, cell: ({ right, by }) => valueText(right, by) },
  { label: 'Difference', numeric: true, cell: ({ by }) => by !== undefined && amountText(by) },
];

/** What differs by an amount is one; anything else is as the file has it. */
function valueText(value: string | undefined, by: string | undefined): string {
  if (value === undefined) return 'none';
  return by === undefined ? value : amountText(value);
}
