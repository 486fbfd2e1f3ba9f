/** The lines of a text without their line breaks, as the protocol counts them. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
