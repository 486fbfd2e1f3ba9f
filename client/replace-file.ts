import { FileType, type Uri, workspace } from 'vscode';

/**
 * Writes a file as a whole: a draft next to it, which is then renamed to it, so that it is complete
 * at every moment. The draft begins as a copy of the file, because that alone keeps who may read it; a
 * link is written through. With `isUnchanged`, the file is only replaced where that says so of the file
 * as it is once the draft is written. Returns false where it was left as it is.
 */
export async function replaceFile(
  target: Uri,
  bytes: Uint8Array,
  isUnchanged: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const { fs } = workspace;
  const type = await typeOf(target);
  if (type !== undefined && type & FileType.SymbolicLink) {
    const unchanged = await isUnchanged();
    if (unchanged) await fs.writeFile(target, bytes);
    return unchanged;
  }
  const draft = target.with({ path: `${target.path}.${crypto.randomUUID()}.tmp` });
  try {
    if (type !== undefined) await fs.copy(target, draft);
    await fs.writeFile(draft, bytes);
    const unchanged = await isUnchanged();
    if (unchanged) await fs.rename(draft, target, { overwrite: true });
    else await fs.delete(draft);
    return unchanged;
  } catch (error) {
    await fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}

/** The type of a file; `undefined` if it is not there. */
async function typeOf(file: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(file)).type;
  } catch {
    return undefined;
  }
}
