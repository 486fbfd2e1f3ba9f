import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { Interactive } from './interactive';

interface NarrowProps {
  /** The filter, as `Interactive` says. */
  readonly filter: string;
  readonly children: ComponentChildren;
}

/** Words that lead to the claims they count. */
export function Narrow({ filter, children }: NarrowProps): VNode {
  if (!useContext(Interactive)) return <span>{children}</span>;
  return (
    <button type="button" class="go" data-filter={filter} title="List these claims">
      {children}
    </button>
  );
}
