import type { ComponentChildren, VNode } from 'preact';

interface SectionProps {
  readonly heading: string;
  /** Names the section in the address and to a style. */
  readonly id: string;
  readonly children: ComponentChildren;
}

export function Section({ heading, id, children }: SectionProps): VNode {
  return (
    <section class={`section ${id}`} aria-label={heading}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
