/** The last part of an address or path. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
