/** Drives what people read, find, and choose in the text, as they do it, in a VS Code that is served. */
import { drive } from './drive.mjs';
import { findCases } from './window/find-cases.mjs';
import { menuCases } from './window/menu-cases.mjs';
import { noteCases } from './window/note-cases.mjs';
import { readingCases } from './window/reading-cases.mjs';
import { themeCases } from './window/theme-cases.mjs';
import { viewCases } from './window/view-cases.mjs';
import { walkthroughCases } from './window/walkthrough-cases.mjs';

/** The cases by the name of their group, in their order; each group begins with an empty window. */
const groups = {
  // First, while no notice has been shown yet.
  walkthrough: walkthroughCases,
  reading: readingCases,
  find: findCases,
  view: viewCases,
  note: noteCases,
  menu: menuCases,
  theme: themeCases,
};

/**
 * Runs each case in one window, one after the other.
 *
 * @param names groups to run; all of them where none is named.
 * @returns how many passed, and what failed, a text each.
 */
export function driveWindow(address, names = []) {
  const wanted = Object.keys(groups).filter((name) => names.length === 0 || names.includes(name));
  return drive(address, Object.assign({}, ...wanted.map((name) => groups[name])));
}
