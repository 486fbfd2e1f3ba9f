import type { VNode } from 'preact';
import type { PaymentFlag, PaymentsQuery } from '../../../server/folder/payments-page';
import { paymentFlagLabels } from '../../../server/render/words/folder';
import { AmountField } from '../fields';

interface FiltersProps {
  readonly query: PaymentsQuery;
  readonly payers: readonly string[];
  readonly hasBank: boolean;
  readonly filter: (query: PaymentsQuery) => void;
}

/** What restricts the list of payments. */
export function Filters({ query, payers, hasBank, filter }: FiltersProps): VNode {
  const set = (change: Partial<PaymentsQuery>) => filter({ ...query, count: undefined, ...change });
  const { sort, count: _, ...restricting } = query;
  const isFiltered = Object.values(restricting).some((value) => value !== undefined);
  const day = (name: 'from' | 'through', label: string) => (
    <label>
      {label}{' '}
      <input
        type="date"
        value={query[name] ?? ''}
        onInput={({ currentTarget: { value } }) => set({ [name]: value || undefined })}
      />
    </label>
  );
  return (
    <search class="bar filters">
      <input
        type="search"
        aria-label="Search payments"
        placeholder="Payer, check or EFT, amount, file, claim number"
        value={query.text ?? ''}
        onInput={({ currentTarget: { value } }) => set({ text: value || undefined })}
      />
      <select
        aria-label="Payer"
        value={query.payer ?? ''}
        onChange={({ currentTarget: { value } }) => set({ payer: value || undefined })}
      >
        <option value="">All payers</option>
        {payers.map((payer) => (
          <option key={payer} value={payer}>
            {payer}
          </option>
        ))}
      </select>
      <select
        aria-label="Only payments that are"
        value={query.only ?? ''}
        onChange={({ currentTarget: { value } }) =>
          set({ only: value ? (value as PaymentFlag) : undefined })
        }
      >
        <option value="">All payments</option>
        {Object.entries(paymentFlagLabels).map(([flag, label]) => (
          <option key={flag} value={flag} disabled={flag === 'unmatched' && !hasBank}>
            {label}
            {flag === 'unmatched' && !hasBank && ' (match a bank file first)'}
          </option>
        ))}
      </select>
      {day('from', 'From')}
      {day('through', 'Through')}
      <AmountField
        label="Amount from"
        short="Amount from"
        value={query.amountFrom}
        set={(amountFrom) => set({ amountFrom })}
      />
      <AmountField
        label="Amount to"
        short="Amount to"
        value={query.amountTo}
        set={(amountTo) => set({ amountTo })}
      />
      <button
        type="button"
        class="tool"
        disabled={!isFiltered}
        onClick={() => filter(sort ? { sort } : {})}
      >
        Clear
      </button>
    </search>
  );
}
