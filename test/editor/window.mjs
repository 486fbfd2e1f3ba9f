/** Drives what people read, find, and choose in the text, as they do it, in a VS Code that is served. */
import { drive } from './drive.mjs';
import { findCases } from './window/find-cases.mjs';
import { noteCases } from './window/note-cases.mjs';
import { readingCases } from './window/reading-cases.mjs';
import { themeCases } from './window/theme-cases.mjs';
import { viewCases } from './window/view-cases.mjs';
import { walkthroughCases } from './window/walkthrough-cases.mjs';

/** @returns `{ passed, failed }`. */
export function driveWindow(address) {
  return drive(address, {
    // First, while no notice has been shown yet.
    ...walkthroughCases,
    ...readingCases,
    ...findCases,
    ...viewCases,
    ...noteCases,
    ...themeCases,
  });
}
