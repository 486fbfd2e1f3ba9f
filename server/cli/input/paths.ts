import type { Streams } from '../streams';
import type { Operands } from '../verb';
import { fileInput, type Input, standardInput } from './input';

/** The operands of every verb that reads remittances. */
export const paths: Operands = {
  usage: 'FILE...',
  summary: "FILE is a remittance. '-' reads standard input.",
  min: 1,
};

/**
 * The remittances that paths name, in order. This is the one place that knows what a path can be; a
 * path may name many remittances, so they come one at a time.
 */
export async function* inputsOf(
  given: readonly string[],
  { stdin }: Pick<Streams, 'stdin'>,
): AsyncIterable<Input> {
  for (const path of given) yield path === '-' ? standardInput(stdin) : fileInput(path);
}
