/**
 * Which segments of a larger file a text holds, where it is an excerpt: ascending runs, each with
 * the number of its first segment in the text and in the file, both from one. People tell each
 * other segments by their number in the file, so that number is shown in an excerpt too.
 */
export type Numbering = readonly NumberRun[];

export interface NumberRun {
  readonly here: number;
  readonly inFile: number;
}

/** A segment's number in the file, by its number in the text. */
export function numberInFile(numbering: Numbering | undefined, here: number): number {
  const run = numbering?.findLast((candidate) => candidate.here <= here);
  return run ? run.inFile + here - run.here : here;
}

/** A segment's number in the text, by its number in the file; 0 where the text does not hold it. */
export function numberHere(numbering: Numbering | undefined, inFile: number): number {
  if (!numbering) return inFile;
  const at = numbering.findLastIndex((candidate) => candidate.inFile <= inFile);
  const run = numbering[at];
  const next = numbering[at + 1];
  const here = run ? run.here + inFile - run.inFile : 0;
  return next && here >= next.here ? 0 : here;
}
