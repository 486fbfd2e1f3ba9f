import type { ComponentChildren, VNode } from 'preact';

/** What is shown where there is no page, and what to do about it. */
export function Failed({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <main class="folder page">
      <h1>Nothing to show</h1>
      <p>{children} Choose “Read again”, or run “Restart Language Server”.</p>
    </main>
  );
}
