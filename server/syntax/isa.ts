/** True if the text at `at` reads `ISA` and a separator: a patient called ISAAC is none. */
export function startsInterchange(text: string, at: number): boolean {
  return text.startsWith('ISA', at) && /^[^A-Za-z0-9\s]$/.test(text.charAt(at + 3));
}

/** How long an ISA of the guide's widths is, its terminator included. */
export const isaLength = 106;

/** Where an ISA of the guide's widths has its separators, counted from its start. */
const separatorsOfIsa = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103];

/** True if an ISA of the guide's own widths is at `at`: no other text looks like one. */
export function startsWholeIsa(text: string, at: number): boolean {
  if (!startsInterchange(text, at)) return false;
  const separator = text.charAt(at + 3);
  return separatorsOfIsa.every((offset) => text.charAt(at + offset) === separator);
}
