/** An element of a file as people name it, "segment 47, CAS03". All numbers count from one. */
export interface ElementRef {
  /** The segment's number in the file. */
  readonly segment: number;
  /** Absent if the whole segment is meant. */
  readonly element?: number | undefined;
  /** Absent if the whole element is meant. */
  readonly component?: number | undefined;
}
