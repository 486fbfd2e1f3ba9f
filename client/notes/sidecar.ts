import { FileSystemError, Uri, workspace } from 'vscode';
import { queryOf } from '../split-query';

/**
 * The notes file of a remittance. It stands beside the remittance or, where the setting
 * `remittance.notes.folder` names a folder, in that one, under the remittance's name. A split view
 * shares the notes of the remittance it shows.
 */
export function sidecarOf(document: Uri): Uri {
  const view = queryOf(document);
  const remittance = view ? Uri.parse(view.source) : document;
  const folder = workspace.getConfiguration('remittance', remittance).get('notes.folder', '');
  const name = `${remittance.path.slice(remittance.path.lastIndexOf('/') + 1)}.notes.json`;
  if (folder === '') return remittance.with({ path: `${folderOf(remittance)}/${name}` });
  return Uri.joinPath(folderUri(folder, remittance), name);
}

/** What a sidecar holds; `null` where there is none. Any other fault of the file system throws. */
export async function readSidecar(sidecar: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(sidecar));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Makes a sidecar's new text from its present one; `null` where there is none yet. */
type Make = (before: string | null) => Promise<string>;

/** Times a change is made anew because another window was quicker. */
const mostTries = 8;

/** How long another window may take from its last look at the file to its write, in milliseconds. */
const settleTime = 250;

/**
 * What one window changes sidecars with. A sidecar is whole at every moment and nothing of another
 * window is lost: the new text is written to a file of its own, which then takes the sidecar's
 * name, and that is done until a later look at the file shows the change to be there. `make`
 * answers the text with the change in it, the same text where it is in already, or throws to give
 * up.
 */
export function createSidecarWriter(): (sidecar: Uri, make: Make) => Promise<string> {
  // The window's own changes of one sidecar wait for each other.
  const underWay = new Map<string, Promise<unknown>>();
  return (sidecar, make) => {
    const key = sidecar.toString();
    const before = underWay.get(key) ?? Promise.resolve();
    const change = before.then(
      () => makeChange(sidecar, make),
      () => makeChange(sidecar, make),
    );
    underWay.set(key, change);
    return change;
  };
}

async function makeChange(sidecar: Uri, make: Make): Promise<string> {
  for (let tries = 0; tries < mostTries; tries++) {
    const before = await readSidecar(sidecar);
    const after = await make(before);
    if (after === before) return after;
    if (await replaceSidecar(sidecar, before, after)) await pause(settleTime);
  }
  throw new Error('The notes file is being written by another window; try again.');
}

/** Puts a new text in the place of the sidecar; false where that has changed since it was read. */
async function replaceSidecar(
  sidecar: Uri,
  before: string | null,
  after: string,
): Promise<boolean> {
  const { fs } = workspace;
  const draft = sidecar.with({ path: `${sidecar.path}.${crypto.randomUUID()}.tmp` });
  try {
    await fs.writeFile(draft, new TextEncoder().encode(after));
    const unchanged = (await readSidecar(sidecar)) === before;
    if (unchanged) await fs.rename(draft, sidecar, { overwrite: true });
    else await fs.delete(draft);
    return unchanged;
  } catch (error) {
    await fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function folderOf({ path }: Uri): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** A folder setting is a URI, an absolute path, or a path within the workspace. */
function folderUri(folder: string, remittance: Uri): Uri {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(folder)) return Uri.parse(folder);
  if (folder.startsWith('/')) return remittance.with({ path: folder });
  if (/^[a-z]:[\\/]/i.test(folder)) return Uri.file(folder);
  const root = workspace.getWorkspaceFolder(remittance)?.uri;
  return Uri.joinPath(root ?? remittance.with({ path: folderOf(remittance) }), folder);
}
