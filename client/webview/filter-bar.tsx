import type { ComponentChildren, VNode } from 'preact';
import { claimColumns } from '../../server/render/words/claim-columns';
import { ledgerLabels, stateLabels } from '../../server/render/words/labels';
import { monthText } from '../../server/render/words/month';
import type { ClaimState } from '../../server/report/claims/row';
import type {
  AmountColumn,
  ClaimColumn,
  ClaimFlag,
  ClaimsQuery,
} from '../../server/report/pages/claims';

interface FilterBarProps {
  readonly query: ClaimsQuery;
  readonly columns: readonly ClaimColumn[];
  readonly filter: (query: ClaimsQuery) => void;
  readonly pickColumns: (columns: readonly ClaimColumn[]) => void;
}

const flagLabels: Readonly<Record<ClaimFlag, string>> = {
  denied: 'Denied or partly denied',
  'out of balance': 'Out of balance',
  '253 off': '253 off or missing',
  'has a note': 'Has a note',
  'has findings': 'Has findings',
};

const amountColumns: readonly AmountColumn[] = [
  ...(['charged', 'allowed', 'paid', 'patientResponsibility'] as const),
  ...(['sequestration', 'otherAdjustments'] as const),
];

/** What restricts a list of claims, and which columns it has. */
export function FilterBar({ query, columns, filter, pickColumns }: FilterBarProps): VNode {
  const set = (change: Partial<ClaimsQuery>) => filter({ ...query, ...change });
  const { text = '', code = '', states = [], statuses = [], only = [], amount } = query;
  const range = amount ?? { column: 'paid' };
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
          </option>
        ))}
      </Choice>
      <Field
        label="Reason or remark code"
        short="CO 45"
        value={code}
        set={(value) => set({ code: value })}
      />
      <details>
        <summary>More</summary>
        <div class="menu">
          <Field
            label="Claim status (CLP02)"
            short="Status"
            value={statuses[0] ?? ''}
            set={(value) => set({ statuses: value ? [value] : undefined })}
          />
          <Choice
            label="Amount"
            value={range.column}
            pick={(column) => set({ amount: { ...range, column: column as AmountColumn } })}
          >
            {claimColumns
              .filter(({ id }) => amountColumns.some((one) => one === id))
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </Choice>
          <Field
            label="Amount from"
            short="from"
            value={range.from ?? ''}
            set={(from) => set({ amount: { ...range, from: decimal(from) } })}
          />
          <Field
            label="Amount to"
            short="to"
            value={range.to ?? ''}
            set={(to) => set({ amount: { ...range, to: decimal(to) } })}
          />
        </div>
      </details>
      <details>
        <summary>Columns</summary>
        <div class="menu">
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
        </div>
      </details>
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
    </search>
  );
}

interface FieldProps {
  readonly label: string;
  readonly short: string;
  readonly value: string;
  readonly set: (value: string | undefined) => void;
}

function Field({ label, short, value, set }: FieldProps): VNode {
  return (
    <input
      class="short"
      aria-label={label}
      title={label}
      placeholder={short}
      value={value}
      onInput={({ currentTarget }) => set(currentTarget.value || undefined)}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly pick: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ label, value, pick, children }: ChoiceProps): VNode {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => pick(currentTarget.value)}
    >
      {children}
    </select>
  );
}

/** An amount as the server reads it; what is not a number yet does not restrict. */
function decimal(text: string | undefined): string | undefined {
  const plain = text?.replaceAll(',', '').trim() ?? '';
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined;
}

function toggled(columns: readonly ClaimColumn[], id: ClaimColumn): readonly ClaimColumn[] {
  return columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id];
}
