import { codeActions } from './code-actions';
import type { RegisteredFeature } from './feature';
import { hover } from './hover';

/** Every language feature; the server registers them all alike. */
export const features: readonly RegisteredFeature[] = [hover, codeActions];
