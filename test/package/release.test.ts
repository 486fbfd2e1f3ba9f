import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import {
  bugs,
  categories,
  engines,
  homepage,
  icon,
  keywords,
  repository,
  version,
} from '../../package.json';
import { bundledPackages, bundles } from '../release/bundled.mjs';

const folder = mkdtempSync(join(tmpdir(), 'x12-835-release-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Licenses that allow what we do with the code, and ask for a notice at the most. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
];

test('two builds of the extension are the same bytes', () => {
  const [first, second] = ['one.vsix', 'two.vsix'].map((name) => {
    const out = join(folder, name);
    const { status, stderr } = npm('run', '--silent', 'package', '--', '--out', out);
    assert.equal(status, 0, stderr);
    return createHash('sha256').update(readFileSync(out)).digest('hex');
  });
  assert.equal(first, second);
});

test('the changelog of the extension speaks of its version, and of nothing unreleased', () => {
  const packed = unzipSync(readFileSync(join(folder, 'one.vsix')));
  const changelog = strFromU8(packed['extension/changelog.md'] ?? new Uint8Array());
  const [first] = changelog.match(/^## .*$/m) ?? [];
  assert.match(first ?? '', new RegExp(`^## (Since )?${version.replaceAll('.', '\\.')}$`));
  assert.doesNotMatch(changelog, /Unreleased/);
});

test('every package that ships has an allowed license, a notice, and a line in the bill', async () => {
  const packages = await bundledPackages();
  assert.ok(packages.length > 20);
  assert.deepEqual(
    packages.filter(({ license }) => !allowed.includes(license)).map(({ name }) => name),
    [],
  );
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
  assert.ok(!notices.includes('brings no license text'));
  const { status, stderr } = spawnSync(process.execPath, ['test/release/sbom.mjs'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const { bomFormat, components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
  assert.equal(bomFormat, 'CycloneDX');
  for (const { name, version, license } of packages) {
    assert.ok(notices.includes(`${name} ${version} (${license})`), name);
    assert.ok(
      components.some(
        (one: { purl: string }) => decodeURIComponent(one.purl) === `pkg:npm/${name}@${version}`,
      ),
      name,
    );
  }
});

test('what is looked at for licenses is what package.json builds', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = Object.values<string>(scripts).flatMap((script) => script.split('&&'));
  const built = commands
    .filter((command) => command.trim().startsWith('esbuild'))
    .flatMap((command) => command.match(/(?:client|server)\/\S+\.tsx?/g) ?? []);
  assert.deepEqual(built.sort(), Object.values(bundles).flat().sort());
});

test('a dry run goes through every step, and a release is refused while addresses are placeholders', () => {
  const steps = ['version', 'sbom', 'marketplace', 'openvsx', 'npm'];
  const { status, stdout, stderr } = npm('run', 'release', '--', '--dry-run', ...steps);
  assert.equal(status, 0, stderr);
  for (const step of steps) assert.ok(stdout.includes(`== ${step} (dry run)`), step);
  assert.match(stdout, /dist\/server\/node\.js/);
  assert.equal(npm('run', 'release', '--', 'version').status, 1);
  assert.equal(npm('run', 'release', '--', 'all').status, 1);
});

test('the manifest is what the marketplace takes', () => {
  const png = readFileSync(icon);
  // The size is in the first chunk of a PNG.
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [128, 128]);
  assert.deepEqual(categories, ['Linters', 'Programming Languages', 'Visualization', 'Formatters']);
  // The marketplace takes 30, and adds some of its own for languages and file names.
  assert.ok(keywords.length <= 20 && new Set(keywords).size === keywords.length);
  for (const address of [homepage, repository.url, bugs.url]) assert.ok(URL.canParse(address));
});

test('the oldest editor is the one that the client library asks for', () => {
  const library = readFileSync('node_modules/vscode-languageclient/package.json', 'utf8');
  assert.equal(engines.vscode, JSON.parse(library).engines.vscode);
});

function npm(...args: readonly string[]) {
  return spawnSync('npm', args, { encoding: 'utf8', env: { ...process.env, CI: 'true' } });
}
