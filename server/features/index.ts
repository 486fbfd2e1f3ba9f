import { codeActions } from './code-actions';
import { documentSymbols } from './document-symbols';
import type { RegisteredFeature } from './feature';
import { folding } from './folding';
import { hover } from './hover';

/** Every language feature; the server registers them all alike. */
export const features: readonly RegisteredFeature[] = [
  codeActions,
  documentSymbols,
  folding,
  hover,
];
