import type { VNode } from 'preact';
import type { FindingCounts } from '../../report/parts/finding';
import { findingsText } from '../words/findings';

/** How many findings there are of each severity; `none` where there are none. */
export function FindingTally({ of }: { readonly of: FindingCounts }): VNode {
  return <span class={of.error > 0 ? 'error' : undefined}>{findingsText(of) || 'none'}</span>;
}
