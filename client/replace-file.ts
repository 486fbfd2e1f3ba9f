import { type Uri, workspace } from 'vscode';

/**
 * Writes a file as a whole: a draft next to it, which is then renamed to it, so that it is complete
 * at every moment. With `isUnchanged`, it is only replaced where that says so of the file as it is
 * once the draft is written. Returns false where it was left as it is.
 */
export async function replaceFile(
  target: Uri,
  bytes: Uint8Array,
  isUnchanged: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const { fs } = workspace;
  const draft = target.with({ path: `${target.path}.${crypto.randomUUID()}.tmp` });
  try {
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
