import type { Verb } from '../verb';
import { check } from './check';
import { deposits } from './deposits';
import { diff } from './diff';

/** Every verb, in the order of `--help`. */
export const verbs: readonly [Verb, ...Verb[]] = [check, diff, deposits];
