import { Uri } from 'vscode';

/** The scheme of files in archives: `remittance-packed://file+/october.zip/a.835`. */
export const packedScheme = 'remittance-packed';

/** The archive's own scheme and authority are in the authority, its path in the path. */
export function packedAddress({ scheme, authority, path }: Uri, name: string): Uri {
  const host = Array.from(new TextEncoder().encode(authority), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return Uri.from({
    scheme: packedScheme,
    authority: `${scheme}+${host}`,
    path: `${path}/${name}`,
  });
}

/** The archive that an address leads into, and the name there; `undefined` for any other file. */
export function placeOf(uri: Uri): { readonly archive: Uri; readonly name: string } | undefined {
  if (uri.scheme !== packedScheme) return undefined;
  const [, path = '', name = ''] = /^(.*?\.(?:gz|zip))\/(.+)$/is.exec(uri.path) ?? [];
  const [, scheme = '', host = ''] = /^(.+)\+([0-9a-f]*)$/.exec(uri.authority) ?? [];
  if (name === '' || scheme === '') return undefined;
  const bytes = Uint8Array.from(host.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const authority = new TextDecoder().decode(bytes);
  return { archive: Uri.from({ scheme, authority, path }), name };
}

/** The archive that an address leads into; the address itself for any other file. */
export function archiveOf(uri: Uri): Uri {
  return placeOf(uri)?.archive ?? uri;
}

/** The address of a file next to a remittance, or next to the archive that it is in. */
export function besideOf(remittance: Uri, name: string): Uri {
  return Uri.joinPath(archiveOf(remittance), '..', name);
}
