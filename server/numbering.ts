/**
 * Which segments of a larger file an excerpt holds: ascending runs, each with the number of its
 * first segment in the excerpt and in the file, both from one. People refer to segments by their
 * number in the file, so that number is shown in an excerpt too.
 */
export type Numbering = readonly NumberRun[];

export interface NumberRun {
  readonly here: number;
  readonly inFile: number;
}

/** A segment's number in the file, by its number in the excerpt. */
export function numberInFile(numbering: Numbering | undefined, here: number): number {
  const run = numbering?.findLast((candidate) => candidate.here <= here);
  return run ? run.inFile + here - run.here : here;
}

/** A segment's number in the excerpt, by its number in the file; 0 if it is not in there. */
export function numberHere(numbering: Numbering | undefined, inFile: number): number {
  if (!numbering) return inFile;
  const at = numbering.findLastIndex((candidate) => candidate.inFile <= inFile);
  const run = numbering[at];
  const next = numbering[at + 1];
  const here = run ? run.here + inFile - run.inFile : 0;
  return next && here >= next.here ? 0 : here;
}
