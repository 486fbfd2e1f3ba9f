import type { ComponentChildren, VNode } from 'preact';

interface MenuProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What opens below its label; Escape closes it and returns to the label. */
export function Menu({ label, children }: MenuProps): VNode {
  return (
    <details
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>{label}</summary>
      <div class="menu">{children}</div>
    </details>
  );
}
