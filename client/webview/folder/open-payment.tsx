import type { VNode } from 'preact';
import { fileName } from '../../../server/render/words/payment-columns';
import { post } from './host';

interface OpenPaymentProps {
  readonly place: {
    readonly file: string;
    readonly segment: number;
    readonly trace?: string | undefined;
  };
}

/** Opens the page of a payment, by its trace number. */
export function OpenPayment({ place: { file, segment, trace } }: OpenPaymentProps): VNode {
  return (
    <button
      type="button"
      class="go"
      aria-label={trace ? undefined : 'Open payment'}
      title={fileName(file)}
      onClick={() => post({ type: 'open', as: 'page', file, segment })}
    >
      {trace || '–'}
    </button>
  );
}
