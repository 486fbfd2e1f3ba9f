import type { NumberRun } from '../numbering';
import type { PartIdentity } from './identity';
import type { SplitPart, SplitView } from './split-view';

/** The scheme of a split view's address. */
export const splitScheme = 'remittance-split';

/** What a split view shows; its address says so, for an editor keeps nothing else of a view. */
export interface ShownPart extends Omit<SplitView, 'text'> {
  /** The address of the remittance that is shown. */
  readonly source: string;
  readonly part: SplitPart;
}

/** The address of a split view. Its tab reads `april.835 (claim A1).835`. */
export function splitAddress(shown: ShownPart): string {
  const { source, part, title, identity, numbering } = shown;
  // A claim number may hold any character: a slash would begin a folder, half a pair no address holds.
  const name = encodeURIComponent(
    `${fileNameAt(source)} (${title.replaceAll(/[/\\?#]|[\ud800-\udfff]/gu, '-')}).835`,
  );
  const query = { source, part, title, identity, numbering };
  return `${splitScheme}:/${name}?${encodeURIComponent(JSON.stringify(query))}`;
}

/** What the split view of an address shows; `undefined` for any other address. */
export function partAtAddress(address: string): ShownPart | undefined {
  if (!address.startsWith(`${splitScheme}:`)) return undefined;
  try {
    const query: unknown = JSON.parse(decodeURIComponent(address.slice(address.indexOf('?') + 1)));
    return isShownPart(query) ? query : undefined;
  } catch {
    return undefined;
  }
}

const parts: readonly SplitPart[] = ['file', 'payment', 'claim'];

function isShownPart(query: unknown): query is ShownPart {
  if (typeof query !== 'object' || query === null) return false;
  const { source, part, title, identity, numbering } = query as Record<string, unknown>;
  return (
    typeof source === 'string' &&
    parts.includes(part as SplitPart) &&
    typeof title === 'string' &&
    isIdentity(identity) &&
    Array.isArray(numbering) &&
    numbering.every(isRun)
  );
}

function isIdentity(value: unknown): value is PartIdentity {
  const { numbers, nth } = (value ?? {}) as Record<string, unknown>;
  const isNumbers = Array.isArray(numbers) && numbers.every((one) => typeof one === 'string');
  return isNumbers && typeof nth === 'number';
}

function isRun(value: unknown): value is NumberRun {
  const { here, inFile } = (value ?? {}) as Record<string, unknown>;
  return typeof here === 'number' && typeof inFile === 'number';
}

/** The name of a file as people read it, by its address. */
export function fileNameAt(address: string): string {
  const name = address.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
