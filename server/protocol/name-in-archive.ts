/**
 * What the editor and the command line call a file in a ZIP archive: its name there, without what would
 * lead out of the folder into which one unpacks it (a drive, a slash at its start, `..`).
 */
export function nameInArchive(stored: string): string {
  const path = stored.replaceAll('\\', '/').replace(/^[a-z]:/i, '');
  return path.replace(/(^|\/)(?:\.{0,2}\/)+/g, '$1');
}
