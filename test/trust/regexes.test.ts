import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';
import { sourcesIn } from '../sources';

interface Found {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** What reads our own texts alone, each of a few hundred characters. */
const ours = new Set([
  'server/cli/rule-pages.ts',
  'server/features/completion/snippets.ts',
  'server/features/hover/contents/values.ts',
]);

/** What is found must not depend on how busy the machine is: steps are limited, times are not. */
const untimed = {
  attackTimeout: null,
  incubationTimeout: null,
  mutationTimeout: null,
  seedingTimeout: null,
  timeout: null,
};

test('every regular expression of ours takes a time in proportion to the text', (t) => {
  const found = ['server', 'client'].flatMap(sourcesIn).filter(isSource).flatMap(regexesIn);
  // Without something that repeats without end there is nothing to go through twice.
  const repeating = found.filter(({ pattern }) => /[*+]|\{\d+,\}/.test(pattern));
  t.diagnostic(`${found.length} regular expressions, ${repeating.length} of them repeat something`);
  assert.ok(repeating.length > 50);
  const slow = repeating.filter(
    ({ file, pattern, flags }) =>
      !ours.has(file) && checkSync(pattern, flags, untimed).status !== 'safe',
  );
  assert.deepEqual(slow, []);
});

function isSource(file: string): boolean {
  return /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
}

/** The literals of a file, and the patterns that it makes, whose variable parts count as one letter. */
function regexesIn(file: string): Found[] {
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader, jsx: 'transform' });
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (!isNode(node)) return;
    if (node.regex) found.push({ file, ...node.regex });
    if (node.type === 'NewExpression' && node.callee?.name === 'RegExp') {
      const [{ quasis = [] } = {}] = node.arguments ?? [];
      const pattern = quasis.map(({ value }) => value.cooked).join('a');
      if (pattern !== '') found.push({ file, pattern, flags: '' });
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

interface AnyNode extends Node {
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly {
    readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
  }[];
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
