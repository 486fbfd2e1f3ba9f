/** What it takes to check a payment that is larger than memory. The host brings it along. */
export interface LargePayments {
  readonly recall: Recall;
  readonly packer: Packer;
  /** A payment is packed each time that this much of it was read, in UTF-16 units. */
  readonly window?: number;
}

/** Returns a part of the text that was read before. */
export type Recall = (start: number, end: number) => string;

/** Makes texts small and restores them; a host without compression may return their bytes. */
export interface Packer {
  pack(text: string): Uint8Array;
  unpack(bytes: Uint8Array): string;
}
