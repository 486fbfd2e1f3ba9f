/** File extensions of remittances: what is read of a folder and of a ZIP archive. */
export const extensions = ['835', 'era', 'remit', 'rmt'] as const;

/** Whether a file's name has the extension of a remittance. */
export function isNamedAsRemittance(name: string): boolean {
  return new RegExp(`\\.(?:${extensions.join('|')})$`, 'i').test(name);
}

/** `.835, .era, .remit, or .rmt`, for sentences. */
export const extensionsInWords = extensions
  .map((one, i) => (i === extensions.length - 1 ? `or .${one}` : `.${one}`))
  .join(', ');
