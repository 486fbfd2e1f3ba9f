import { createContext } from 'preact';

/**
 * True where a click can lead somewhere: in an editor's view, not in a document. Whatever leads to a
 * segment carries `data-segment` and, where it names an element, `data-element`; whatever filters a
 * list carries `data-filter`: `all:`, `code:CO 45`, `kind:denied`, `month:2025-10`,
 * `state:reversal`, `only:253 off`; whatever leads to a section of the same page carries its name as
 * `data-jump`.
 */
export const Interactive = createContext(false);
