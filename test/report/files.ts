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

/** The samples, the examples of 253, all fixtures of rules and, where it is named, the corpus. */
export function remittances(): readonly Named[] {
  return [...wholeRemittances(), ...inFolder('test/checks', (text) => readFixture(text).text)];
}

/** The same without the fixtures of rules, which are many and short. */
export function wholeRemittances(): readonly Named[] {
  const corpus = process.env.REMITTANCE_CORPUS;
  return [
    ...inFolder('test/samples', (text) => text),
    ...inFolder('test/sequestration', (text) => readFixture(text).text),
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
