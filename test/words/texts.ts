import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sourcesIn } from '../sources';

/** A text that people read, and where it is: `file:line`. */
export interface ReadText {
  readonly at: string;
  readonly text: string;
}

/**
 * Every text of the project that a user or a newcomer reads: the strings of server and client, all
 * comments, the manifest and the Markdown files.
 */
export function readTexts(): ReadText[] {
  const sources = [...filesIn('server'), ...filesIn('client')];
  return [
    ...sources.filter((file) => /\.tsx?$/.test(file)).flatMap(stringsOf),
    ...['server', 'client', 'test'].flatMap(sourcesIn).flatMap(commentsOf),
    ...sources.filter((file) => file.endsWith('.md')).flatMap(linesOf),
    ...['README.md', 'CHANGELOG.md', 'package.json'].flatMap(linesOf),
    ...filesIn('.github').flatMap(linesOf),
    ...filesIn('syntaxes').flatMap(linesOf),
  ];
}

/** String and template literals, read with a small scanner; comments are passed over. */
const token =
  /\/\/.*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

function stringsOf(file: string): ReadText[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(token)].flatMap(
    ({ 0: all, 1: single, 2: double, 3: template, index }) => {
      const text = single ?? double ?? template?.replace(/\$\{[^}]*\}/g, '…');
      return all.startsWith('/') || text === undefined
        ? []
        : [{ at: `${file}:${lineAt(source, index)}`, text }];
    },
  );
}

/** The comments of a file; the catalog shows those of the rules. */
function commentsOf(file: string): ReadText[] {
  const source = readFileSync(file, 'utf8');
  const comment = /\/\*[\s\S]*?\*\/|(?:(?<=^|\s)\/\/ .*(?:\n\s*|$))+/g;
  return [...source.matchAll(comment)].map(({ 0: text, index }) => ({
    at: `${file}:${lineAt(source, index)}`,
    text: text.replace(/\n\s*(?:\*|\/\/)? ?/g, ' '),
  }));
}

function linesOf(file: string): ReadText[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.map((text, i) => ({ at: `${file}:${i + 1}`, text }));
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
