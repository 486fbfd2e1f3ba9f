import type { ComponentChildren, VNode } from 'preact';
import { amountColumns, claimColumns } from '../../server/render/words/claim-columns';
import { flagLabels, ledgerLabels, stateLabels } from '../../server/render/words/labels';
import { monthText } from '../../server/render/words/month';
import type { ClaimState } from '../../server/report/claims/row';
import type {
  AmountColumn,
  ClaimColumn,
  ClaimFlag,
  ClaimsPage,
  ClaimsQuery,
} from '../../server/report/pages/claims';
import { AmountField, Choice, Field } from './fields';
import { Menu } from './menu';

interface FilterBarProps {
  readonly query: ClaimsQuery;
  readonly kinds: ClaimsPage['kinds'];
  readonly columns: readonly ClaimColumn[];
  readonly filter: (query: ClaimsQuery) => void;
  readonly pickColumns: (columns: readonly ClaimColumn[]) => void;
  readonly children: ComponentChildren;
}

/** What restricts a list of claims, and which columns it has. */
export function FilterBar(props: FilterBarProps): VNode {
  const { query, kinds, columns, filter, pickColumns, children } = props;
  const set = (change: Partial<ClaimsQuery>) => filter({ ...query, ...change });
  const { text = '', code = '', states = [], only = [] } = query;
  const isFiltered = Object.entries(query).some(([key, value]) => key !== 'sort' && value);
  return (
    <search class="bar filters">
      <input
        type="search"
        aria-label="Search claims"
        placeholder="Account, name, number, code"
        value={text}
        onInput={({ currentTarget: { value } }) => set({ text: value || undefined })}
      />
      <Choice
        label="State"
        value={states[0] ?? ''}
        pick={(state) => set({ states: state ? [state as ClaimState] : undefined })}
      >
        <option value="">All states</option>
        {Object.entries(stateLabels).map(([state, label]) => (
          <option key={state} value={state}>
            {label}
          </option>
        ))}
      </Choice>
      <Choice
        label="Only claims that are"
        value={only[0] ?? ''}
        pick={(flag) => set({ only: flag ? [flag as ClaimFlag] : undefined })}
      >
        <option value="">All claims</option>
        {Object.entries(flagLabels).map(([flag, label]) => (
          <option key={flag} value={flag}>
            {label}
            {kinds && ` (${kinds[flag as ClaimFlag].toLocaleString('en-US')})`}
          </option>
        ))}
      </Choice>
      <Field
        label="Reason or remark code"
        short="CO 45"
        value={code}
        set={(value) => set({ code: value })}
      />
      <MoreFilters query={query} set={set} />
      <Menu label="Columns">
        {claimColumns.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={columns.includes(id)}
              onChange={() => pickColumns(toggled(columns, id))}
            />{' '}
            {label}
          </label>
        ))}
      </Menu>
      {query.kind && <span>{ledgerLabels[query.kind]}</span>}
      {query.month && <span>{monthText(query.month)}</span>}
      {query.payment !== undefined && <span>One payment</span>}
      <button
        type="button"
        class="tool"
        disabled={!isFiltered}
        onClick={() => filter({ sort: query.sort })}
      >
        Clear
      </button>
      {children}
    </search>
  );
}

interface MoreFiltersProps {
  readonly query: ClaimsQuery;
  readonly set: (change: Partial<ClaimsQuery>) => void;
}

/** The filters that are asked for less often; how many of them are set is seen while it is closed. */
function MoreFilters({ query: { statuses = [], amount }, set }: MoreFiltersProps): VNode {
  const range = amount ?? { column: 'paid' };
  const isRange = range.from !== undefined || range.to !== undefined;
  const used = Number(statuses.length > 0) + Number(isRange);
  const between = (change: Partial<typeof range>) => {
    const next = { ...range, ...change };
    const isOpen = next.from === undefined && next.to === undefined && next.column === 'paid';
    set({ amount: isOpen ? undefined : next });
  };
  return (
    <Menu label={used > 0 ? `More (${used})` : 'More'}>
      <Field
        label="Claim status (CLP02)"
        short="Status"
        value={statuses[0] ?? ''}
        set={(value) => set({ statuses: value ? [value] : undefined })}
      />
      <Choice
        label="Amount"
        value={range.column}
        pick={(column) => between({ column: column as AmountColumn })}
      >
        {amountColumns.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Choice>
      <AmountField
        label="Amount from"
        short="from"
        value={range.from}
        set={(from) => between({ from })}
      />
      <AmountField label="Amount to" short="to" value={range.to} set={(to) => between({ to })} />
    </Menu>
  );
}

function toggled(columns: readonly ClaimColumn[], id: ClaimColumn): readonly ClaimColumn[] {
  return columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id];
}
