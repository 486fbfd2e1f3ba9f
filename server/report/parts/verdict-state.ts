import type { Verdict } from '../../sequestration/verdict';
import type { VerdictState } from './verdict';

/** Whether a reduction is right; one that cannot be judged is `unknown`. */
export function verdictState({ kind }: Verdict): Exclude<VerdictState, 'missing'> {
  if (kind === 'right') return 'right';
  return kind === 'undated' || kind === 'unreadable' || kind === 'repeated' ? 'unknown' : 'off';
}

/** The one of several states that needs attention most. */
export function worstState(states: Iterable<VerdictState>): VerdictState | undefined {
  let worst: VerdictState | undefined;
  for (const state of states) {
    if (!worst || order.indexOf(state) < order.indexOf(worst)) worst = state;
  }
  return worst;
}

const order: readonly VerdictState[] = ['off', 'missing', 'unknown', 'right'];
