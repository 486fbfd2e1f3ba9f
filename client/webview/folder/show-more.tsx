import type { VNode } from 'preact';

interface ShowMoreProps {
  /** How many rows are not shown. */
  readonly left: number;
  readonly more: () => void;
}

/** Asks for more rows, and says how many are not shown; nothing where all are. */
export function ShowMore({ left, more }: ShowMoreProps): VNode | null {
  if (left <= 0) return null;
  return (
    <p class="bar facts">
      <button type="button" class="tool" onClick={more}>
        Show more
      </button>
      <span>{left.toLocaleString('en-US')} not shown</span>
    </p>
  );
}
