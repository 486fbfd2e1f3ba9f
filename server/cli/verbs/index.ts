import type { Verb } from '../verb';
import { check } from './check';
import { deposits } from './deposits';
import { diff } from './diff';
import { lsp } from './lsp';
import { mcp } from './mcp';

/** Every verb, in the order of `--help`. */
export const verbs: readonly [Verb, ...Verb[]] = [check, diff, deposits, lsp, mcp];
