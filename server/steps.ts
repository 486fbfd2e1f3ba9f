/** What something that is done in steps comes to, without a pause. */
export function resultOf<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
