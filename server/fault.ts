/**
 * The kind of an error and where it was thrown: what may be logged or printed of it, because what an
 * error says may quote the remittance.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const name = /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  const where = frameOf(error);
  return where ? `${name} ${where}` : name;
}

/**
 * The first frame of a stack. A stack begins with the message, which may hold lines that look like
 * frames: where it is not found there as a whole, no place is named.
 */
function frameOf({ message, stack = '' }: Error): string | undefined {
  const said = message === '' ? '\n' : `: ${message}\n`;
  const at = stack.indexOf(said);
  if (at < 0 || !/^[\w.$ [\]]{1,80}$/.test(stack.slice(0, at))) return undefined;
  const frame = stack.slice(at + said.length).split('\n', 1)[0] ?? '';
  return /^\s+at .+:\d+:\d+\)?$/.test(frame) ? frame.trim() : undefined;
}
