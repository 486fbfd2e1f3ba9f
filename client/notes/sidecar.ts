import { FileSystemError, Uri, workspace } from 'vscode';
import { notesPath, notesPathInZip, notesPathOfGzip } from '../../server/protocol/notes-path';
import { baseNameOf } from '../base-name';
import { isZip } from '../folder/file-names';
import { archiveOf, placeOf } from '../packed-address';
import { replaceFile } from '../replace-file';
import { sourceOf } from '../shown-part';

/**
 * The notes file of a remittance. It is in the folder of the remittance or, where the setting
 * `remittance.notes.folder` names another one, in that folder, under the remittance's name. A split
 * view shares the notes of the remittance it shows.
 */
export function sidecarOf(document: Uri): Uri {
  const own = Uri.parse(sourceOf(document));
  // The notes on a file in an archive are next to the archive.
  const remittance = archiveOf(own);
  const folder = workspace.getConfiguration('remittance', remittance).get('notes.folder', '');
  const name = nameOf(own);
  if (folder === '') return remittance.with({ path: `${folderOf(remittance)}/${name}` });
  return Uri.joinPath(folderUri(folder, remittance), name);
}

function nameOf(remittance: Uri): string {
  const place = placeOf(remittance);
  if (!place) return notesPath(baseNameOf(remittance));
  const archive = baseNameOf(place.archive);
  return isZip(archive) ? notesPathInZip(archive, place.name) : notesPathOfGzip(archive);
}

/** What a sidecar holds; `null` where there is none. Throws any other error of the file system. */
export async function readSidecar(sidecar: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(sidecar));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Makes a sidecar's new text from its present one, which is `null` where there is none yet. */
type Make = (before: string | null) => Promise<string>;

/** How often a change is tried again because another window was faster. */
const maxTries = 8;

/** How long another window may take from its last look at the file to its write, in milliseconds. */
const settleTime = 250;

/**
 * Makes the function that one window changes sidecars with. A sidecar is complete at every moment
 * and no change of another window is lost: the new text is written to a draft, which is then renamed
 * to the sidecar, and that is repeated until the sidecar is seen to hold the change. `make` returns
 * the text with the change in it, the same text where it already has it, or throws to give up.
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
  for (let tries = 0; tries < maxTries; tries++) {
    const before = await readSidecar(sidecar);
    const after = await make(before);
    if (after === before) return after;
    const bytes = new TextEncoder().encode(after);
    const isUnchanged = async () => (await readSidecar(sidecar)) === before;
    if (await replaceFile(sidecar, bytes, isUnchanged)) await pause(settleTime);
  }
  throw new Error('Another window is writing this file. Try again.');
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
