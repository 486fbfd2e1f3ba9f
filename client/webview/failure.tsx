import type { VNode } from 'preact';

interface FailureProps {
  readonly fault: string;
  /** True where a page is shown below that may have changed. */
  readonly isOld: boolean;
  readonly retry: () => void;
}

/** Says why a page is not shown, or not current, and tries again. */
export function Failure({ fault, isOld, retry }: FailureProps): VNode {
  const again = (
    <button type="button" class="tool" onClick={retry}>
      Try again
    </button>
  );
  if (isOld)
    return (
      <p class="bar failure" role="alert">
        <span>{fault} What is shown may have changed.</span>
        {again}
      </p>
    );
  return (
    <main class="page">
      <h1>Nothing to show</h1>
      <p role="alert">{fault}</p>
      {again}
    </main>
  );
}
