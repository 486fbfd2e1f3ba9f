import type { ComponentChildren, VNode } from 'preact';

interface SectionProps {
  readonly heading: string;
  /** Names the section to a style. */
  readonly id: string;
  /** Names the section to what leads to it on the same page. */
  readonly name?: string;
  /** What the section is about; where that is an empty list, the section is left out. */
  readonly of?: readonly unknown[];
  readonly children: ComponentChildren;
}

export function Section({ heading, id, name, of, children }: SectionProps): VNode | null {
  if (of?.length === 0) return null;
  return (
    <section class={`section ${id}`} data-name={name}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
