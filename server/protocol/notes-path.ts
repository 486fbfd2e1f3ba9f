/*
 * Where the notes on a remittance are, alike for the editor and the command line: next to it, or
 * next to the archive that it is in.
 */

/** The notes file of a remittance that is a file of its own. */
export function notesPath(file: string): string {
  return `${file}.notes.json`;
}

/** The notes file of a remittance that is packed alone: that of the file it unpacks to. */
export function notesPathOfGzip(packed: string): string {
  return notesPath(packed.replace(/\.gz$/i, ''));
}

/**
 * The notes file of a file in a ZIP archive (`october.zip.in%2Fa.835.notes.json`): several archives
 * may have files of one name. What may not be in the name of a file is written as its code.
 */
export function notesPathInZip(archive: string, name: string): string {
  const inner = name.replace(
    /[%/\\:*?"<>|]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return notesPath(`${archive}.${inner}`);
}
