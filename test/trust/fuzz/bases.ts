import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readFixture } from '../../harness';

/** The texts that inputs are made from: samples, fixtures, and the corpus where there is one. */
export function readBases(): readonly string[] {
  const corpus = process.env.REMITTANCE_CORPUS;
  return [
    ...textsIn(join('test', 'samples')),
    ...textsIn(join('test', 'editor', 'workspace')),
    ...textsIn(join('test', 'checks')).map((text) => readFixture(text).text),
    ...(corpus ? textsIn(corpus) : []),
  ];
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(835|edi|txt)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
