import { type Conversion, conversionWithoutHead } from './conversion';
import { readDelimiters } from './delimiters';
import { findInterchange } from './find-interchange';
import { unwrapped } from './wrapped';

/** How a text is made readable. */
export interface Restoring {
  /** The column at which it is wrapped; such a text can be restored piece by piece. */
  readonly column?: number;
  readonly conversion?: Conversion;
  restore(text: string): string;
}

/** How a text is made readable whose segments are torn or converted; `undefined` for any other. */
export function restoringOf(text: string): Restoring | undefined {
  const at = findInterchange(text);
  const { wrapped, converted } = (at >= 0 && readDelimiters(text, at)) || {};
  if (wrapped !== undefined) return { column: wrapped, restore: unwrapped };
  const conversion = at < 0 ? conversionWithoutHead(text) : converted;
  return conversion && { conversion, restore: conversion.undo };
}
