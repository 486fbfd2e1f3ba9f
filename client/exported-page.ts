import type { ExportedPage } from '../server/protocol/pages';

/** What a file of an exported page holds. */
export function bytesOf(saved: ExportedPage): Uint8Array {
  if ('text' in saved) return new TextEncoder().encode(saved.text);
  return Uint8Array.from(atob(saved.base64), (one) => one.charCodeAt(0));
}
