import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseDocument, type RemittanceDocument } from '../../server/document';
import { readFixture } from '../harness';

/** A file with its document. */
export interface Named {
  readonly name: string;
  readonly document: RemittanceDocument;
}

/** The samples, all fixtures of rules, the examples of 253 and, where it is named, the corpus. */
export function remittances(): readonly Named[] {
  const corpus = process.env.REMITTANCE_CORPUS;
  return [
    ...inFolder(join('test', 'samples'), (text) => text),
    ...inFolder(join('test', 'checks'), (text) => readFixture(text).text),
    ...inFolder(join('test', 'sequestration'), (text) => readFixture(text).text),
    ...(corpus ? inFolder(corpus, (text) => text) : []),
  ];
}

function inFolder(folder: string, textOf: (source: string) => string): readonly Named[] {
  return readdirSync(folder)
    .filter((name) => /\.(835|edi|txt|era|x12)$/.test(name))
    .map((name) => {
      const source = readFileSync(join(folder, name), 'latin1');
      return { name, document: parseDocument(textOf(source)) };
    });
}
