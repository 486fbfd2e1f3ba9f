import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** One import of a source file, or an export that passes on what another file has. */
export interface Import {
  readonly file: string;
  /** A path within the repository, a package, or a builtin. */
  readonly to: string;
  /** Whether it brings types alone, and so nothing at run time. */
  readonly type: boolean;
  /** What it takes, by the names that its source gives them; `*` is all of it. */
  readonly names: readonly string[];
}

/** The source files in a folder and its subfolders. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.(tsx?|mjs)$/.test(entry.name) ? [path] : [];
  });
}

/** What the files import. Relative paths are followed to one of the files. */
export function importsOf(files: readonly string[]): Import[] {
  const known = new Set(files);
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const pattern = /^(?:import|export)(\s+type)?\s(?:([^;']*?)\sfrom\s+)?'([^']+)'/gm;
    const written = [...text.matchAll(pattern)].map(([, type, names = '', to = '']) => ({
      file,
      to: resolved(known, file, to),
      type: type !== undefined,
      names: namesIn(names),
    }));
    const atRunTime = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, to = '']) => ({
      file,
      to: resolved(known, file, to),
      type: false,
      names: ['*'],
    }));
    return [...written, ...atRunTime];
  });
}

/** What a file exports, also what it passes on. */
export function exportsOf(file: string): { name: string; kind: string }[] {
  const text = readFileSync(file, 'utf8');
  const declared = text.matchAll(
    /^export\s+(?:declare\s+)?(?:async\s+)?(function|const|let|interface|type|class)\*?\s+(\w+)/gm,
  );
  const listed = text.matchAll(/^export\s+(?:type\s+)?(\{[^}]*\})/gm);
  return [
    ...[...declared].map(([, kind = '', name = '']) => ({ name, kind })),
    ...[...listed].flatMap(([, names = '']) =>
      namesIn(names, 'after').map((name) => ({ name, kind: 'passed on' })),
    ),
  ];
}

/** The names in `{ a, type B, c as d }`, as they were before or after `as`; `* as x` is `*`. */
function namesIn(clause: string, side: 'before' | 'after' = 'before'): string[] {
  if (clause.includes('*')) return ['*'];
  const [, list = ''] = /\{([^}]*)\}/.exec(clause) ?? [];
  return list
    .split(',')
    .map((part) =>
      part
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+/),
    )
    .map(([before = '', after = before]) => (side === 'before' ? before : after))
    .filter((name) => name !== '');
}

function resolved(known: ReadonlySet<string>, file: string, to: string): string {
  if (!to.startsWith('.')) return to;
  const path = normalize(join(dirname(file), to))
    .split(sep)
    .join('/');
  const names = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return names.find((name) => known.has(name)) ?? path;
}
