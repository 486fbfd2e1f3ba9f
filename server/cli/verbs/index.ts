import type { Verb } from '../verb';
import { check } from './check';
import { deidentify } from './deidentify';
import { deposits } from './deposits';
import { diff } from './diff';
import { explain } from './explain';
import { exportRows } from './export';
import { fix } from './fix';
import { format } from './format';
import { join } from './join';
import { ledger } from './ledger';
import { lsp } from './lsp';
import { mcp } from './mcp';
import { report } from './report';
import { show } from './show';
import { split } from './split';

/** Every verb, in the order of `--help`. */
export const verbs: readonly [Verb, ...Verb[]] = [
  check,
  show,
  explain,
  fix,
  format,
  split,
  join,
  deidentify,
  diff,
  deposits,
  report,
  ledger,
  exportRows,
  lsp,
  mcp,
];
