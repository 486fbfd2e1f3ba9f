import type { ElementRef } from '../server/protocol/segments';

/** A reference to an element as people write it to each other. */
export interface WrittenRef extends ElementRef {
  /** The segment's ID in upper case, if it is written. */
  readonly id?: string;
}

const element = '(?<id>[A-Z][A-Z0-9]{1,2})(?:(?<element>\\d{2})(?:-(?<component>\\d{1,2}))?)?';
const segment = '(?:segment\\s+)?(?<segment>\\d{1,9})';

const forms = [
  new RegExp(`^${segment}(?:\\s*(?:[,:]\\s*)?${element})?$`, 'i'),
  new RegExp(`^${element}\\s+(?:(?:of|in|at)\\s+)?${segment}$`, 'i'),
];

/** Reads `47`, `47 CAS03`, `segment 47, SVC01-2` or `CAS03 of segment 47`. */
export function readElementRef(text: string): WrittenRef | undefined {
  for (const form of forms) {
    const found = form.exec(text.trim())?.groups;
    if (!found) continue;
    return {
      segment: Number(found.segment),
      ...(found.id && { id: found.id.toUpperCase() }),
      ...(found.element && { element: Number(found.element) }),
      ...(found.component && { component: Number(found.component) }),
    };
  }
  return undefined;
}
