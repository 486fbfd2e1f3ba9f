import { outputFile } from './output-file';

/** Writes a file, so that at every moment it is the old one or the new one. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await outputFile(path);
  try {
    await file.write(content);
    await file.commit();
  } finally {
    await file.discard();
  }
}
