import type { Verb } from '../verb';
import { check } from './check';

/** Every verb, in the order of `--help`. */
export const verbs: readonly [Verb, ...Verb[]] = [check];
