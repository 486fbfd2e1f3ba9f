import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';

/*
 * Editors as people install them, with the very configuration that they are told to copy. A script
 * in the editor's own language does what a user does, and writes what it saw.
 */

interface Editor {
  readonly name: string;
  /** Runs the script over a file. */
  command(file: string): readonly string[];
}

const editors: readonly Editor[] = [
  {
    name: 'nvim',
    command: (file) => [
      ...['--headless', '--clean', '-u', resolve('.github/editors/neovim.lua'), file],
      ...['-c', `luafile ${resolve('test/editors/neovim.lua')}`],
    ],
  },
  {
    name: 'emacs',
    command: () => [
      ...['--batch', '--no-init-file', '--load', resolve('.github/editors/emacs.el')],
      ...['--load', resolve('test/editors/emacs.el')],
    ],
  },
];

for (const editor of editors) {
  const installed = spawnSync(editor.name, ['--version']).status === 0;
  const skip = !installed && !process.env.CI && `${editor.name} is not installed`;
  test(`${editor.name} checks, explains, fixes, goes, and opens pages`, { skip }, (t) => {
    const seen = drive(t, editor);
    const { diagnostics = [] } = seen;
    assert.equal(seen.problem, undefined);
    assert.equal(seen.language, 'x12-835');
    assert.equal(diagnostics.length, 2);
    for (const rule of ['sequestration-amount', 'set-segment-count']) {
      assert.ok(
        diagnostics.some((one) => one.includes(rule)),
        rule,
      );
    }
    assert.match(seen.hover ?? '', /2\.04 +CO 253 · expected 2\.40/);
    assert.equal(seen.fixed, 'SE*94*0001~');
    assert.equal(seen.definition, 'sample.835:ST*835*0001~');
    assert.match(seen.claim ?? '', /^Claim MH-20417 · Paid\n=+\n\nPatient +ALDERWICK, JUNE/);
    assert.equal(seen.from_claim, 'sample.835:CAS*CO*45*75**253*2.04~');
    const split = (seen.split ?? '').trimEnd().split('\n');
    assert.match(split[0] ?? '', /^ISA\*/);
    assert.ok(split.includes('CLP*MH-20417*1*225*117.96*30*MB*2025302100417*11*1~'));
    assert.equal(split.filter((line) => line.startsWith('CLP*')).length, 1);
    assert.equal(seen.from_split, 'sample.835:LX*1~');
    if (editor.name !== 'nvim') return;
    assert.match(
      seen.ledger ?? '',
      /^Provider adjustments\n=+\n\n.*\n-+\n[\s\S]*1048823 +WO +HM2025071144/,
    );
    assert.equal(seen.from_ledger, 'commercial.835:ST*835*0001~');
  });
}

type Seen = Partial<Record<string, string>> & { readonly diagnostics?: readonly string[] };

function drive(t: TestContext, { name, command }: Editor): Seen {
  const folder = mkdtempSync(join(tmpdir(), 'x12-835-editor-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'sample.835');
  copyFileSync('client/media/sample.835', file);
  copyFileSync('test/samples/commercial.835', join(folder, 'commercial.835'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const server = `exec '${process.execPath}' '${resolve('dist/server/node.js')}' "$@"`;
  writeFileSync(join(bin, 'x12-835-language-server'), `#!/bin/sh\n${server}\n`, { mode: 0o755 });
  const seen = join(folder, 'seen.json');
  const ran = spawnSync(name, command(file), {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    env: {
      ...process.env,
      PATH: [bin, process.env.PATH].join(delimiter),
      HOME: folder,
      SAMPLE: file,
      SEEN: seen,
    },
  });
  try {
    return JSON.parse(readFileSync(seen, 'utf8'));
  } catch {
    throw new Error(`${name} wrote nothing: ${ran.error ?? ''}${ran.stdout}${ran.stderr}`);
  }
}
