import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { ElementRef } from '../../element-ref';
import { Interactive } from './interactive';

interface GoProps {
  readonly at: ElementRef;
  readonly children: ComponentChildren;
  /** One way to a row's text is enough for the keyboard; its figures are for the pointer. */
  readonly byPointer?: boolean;
}

/** Words or a figure that lead to their text. */
export function Go({ at, children, byPointer = false }: GoProps): VNode {
  if (!useContext(Interactive)) return <span>{children}</span>;
  return (
    <button
      type="button"
      class="go"
      data-segment={at.segment}
      data-element={at.element}
      tabIndex={byPointer ? -1 : 0}
      title={`Segment ${at.segment}`}
    >
      {children}
    </button>
  );
}
