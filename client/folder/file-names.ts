/** Names of remittances, by their path. */
export function isRemittanceName(path: string): boolean {
  return /\.(835|era|remit|rmt)$/i.test(path);
}

/** A remittance that is packed alone. */
export function isGzip(path: string): boolean {
  return /\.gz$/i.test(path);
}

/** An archive of several files. */
export function isZip(path: string): boolean {
  return /\.zip$/i.test(path);
}

/** The name that a file packed with gzip has once it is unpacked. */
export function withoutGzip(path: string): string {
  return path.replace(/\.gz$/i, '');
}
