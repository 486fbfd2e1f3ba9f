import type { ComponentChildren, VNode } from 'preact';
import type { FolderPageQuery } from '../../../server/protocol/folder';
import { post } from './host';

interface ToolsProps {
  /** What "Export…" saves; without it there is no such button. */
  readonly exported?: FolderPageQuery | undefined;
  readonly children?: ComponentChildren;
}

/** The row of buttons at the top of a page about the folder. */
export function Tools({ exported, children }: ToolsProps): VNode {
  return (
    <p class="tools">
      {children}
      {exported && (
        <button
          type="button"
          class="tool"
          onClick={() => post({ type: 'export', query: exported })}
        >
          Export…
        </button>
      )}
    </p>
  );
}
