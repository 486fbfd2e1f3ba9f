import type { Property } from '../property';
import { commands } from './commands';
import { copies } from './copies';
import { edits } from './edits';
import { answers } from './features';
import { pieces } from './pieces';
import { reading } from './reading';
import { rewriting } from './rewriting';
import { safeFixes } from './safe-fixes';

/** Everything that must hold of every text. */
export const properties: readonly Property[] = [
  reading,
  answers,
  edits,
  pieces,
  rewriting,
  copies,
  safeFixes,
  commands,
];
