/** Quick fixes of any kind, and the kinds that a menu offers by themselves. */
export const actionKinds = {
  any: 'quickfix',
  accept: 'quickfix.accept',
  message: 'quickfix.message',
} as const;

/** The argument of the command `showActions`; without one it is about the cursor's place. */
export interface ShowActions {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}
