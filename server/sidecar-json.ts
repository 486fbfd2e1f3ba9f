import { isRecord, readJson } from './json';

/** What the text of a sidecar holds, before anybody looks at its parts. */
export type SidecarJson =
  | { readonly state: 'empty' }
  | { readonly state: 'record'; readonly record: Readonly<Record<string, unknown>> }
  | { readonly state: 'broken'; readonly why: string }
  | { readonly state: 'newer'; readonly version: number };

/** A larger sidecar is not read: no office writes that much about one file. In UTF-16 units. */
export const maxSidecarSize = 8_000_000;

/** Reads the text of a sidecar whose format has this version; total. */
export function readSidecarJson(text: string, version: number): SidecarJson {
  if (text.length > maxSidecarSize) return broken('it is larger than 8 MB');
  if (text.trim() === '') return { state: 'empty' };
  let record: unknown;
  try {
    record = readJson(text);
  } catch {
    return broken('it is not valid JSON');
  }
  if (!isRecord(record)) return broken('it does not contain a JSON object');
  const own = record.version;
  if (typeof own === 'number' && own > version) return { state: 'newer', version: own };
  if (own !== version) return broken('its version is missing or unknown');
  return { state: 'record', record };
}

function broken(why: string): SidecarJson {
  return { state: 'broken', why };
}
