/** What a remittance was turned into on its way, so that no segment of it can be read as it is. */
export interface Conversion {
  /** What the file is now, as a sentence without its period. */
  readonly name: string;
  /** What to do about it. */
  readonly advice: string;
  /** The title of the fix that undoes it; absent where it loses something that nobody can restore. */
  readonly fix?: string;
  /** Whether it shows in the text that begins with an ISA. */
  isIn(look: string): boolean;
  /** The remittance of a whole text; some other text where there is none. */
  undo(text: string): string;
}
