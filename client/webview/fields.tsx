import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Decimal } from '../../server/report/parts/figure';

interface FieldProps {
  readonly label: string;
  readonly short: string;
  readonly value: string;
  readonly set: (value: string | undefined) => void;
}

/** A short text. */
export function Field({ label, short, value, set }: FieldProps): VNode {
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

interface AmountFieldProps extends Omit<FieldProps, 'value' | 'set'> {
  readonly value: Decimal | undefined;
  readonly set: (value: Decimal | undefined) => void;
}

/** An amount as people type it; what is not an amount is marked and does not restrict. */
export function AmountField({ label, short, value, set }: AmountFieldProps): VNode {
  const [typed, setTyped] = useState(value ?? '');
  // What is typed is kept while it means the same: `12.` on the way to `12.50`.
  const text = readAmount(typed) === value ? typed : (value ?? '');
  const isWrong = text.trim() !== '' && readAmount(text) === undefined;
  return (
    <input
      class="short"
      inputMode="decimal"
      aria-label={label}
      title={isWrong ? `${label}: not an amount` : label}
      aria-invalid={isWrong}
      placeholder={short}
      value={text}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        set(readAmount(currentTarget.value));
      }}
    />
  );
}

/** `1,120.5` as the server reads it; `undefined` for what is not an amount. */
export function readAmount(text: string): Decimal | undefined {
  const plain = text.replace(/[\s,$]/g, '');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? plain.replace(/\.$/, '') : undefined;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly pick: (value: string) => void;
  readonly children: ComponentChildren;
}

/** One of several. */
export function Choice({ label, value, pick, children }: ChoiceProps): VNode {
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
