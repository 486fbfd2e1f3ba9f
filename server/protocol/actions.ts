/** The argument of the command `showActions`; without one it is about the cursor's place. */
export interface ShowActions {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}
