import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundledPackages } from '../release/bundled.mjs';

interface Locked {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly dev?: boolean;
}

const lock: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;

test('nothing that ships runs a script when it is installed', async () => {
  const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(dependencies, undefined);
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
    assert.ok(!(name in scripts), name);
  }
  const packages = await bundledPackages();
  assert.ok(packages.length > 20);
  for (const { name, version } of packages) {
    const [path = '', found] =
      Object.entries(lock).find(
        ([path, one]) => path.endsWith(`node_modules/${name}`) && one.version === version,
      ) ?? [];
    assert.ok(found, `${name} ${version} is not in the lock file`);
    assert.ok(!found.hasInstallScript, path);
  }
});

test('every package is locked to its content, and is a tool or bundled', () => {
  for (const [path, { integrity, dev, version }] of Object.entries(lock)) {
    if (path === '') continue;
    assert.ok(integrity?.startsWith('sha512-'), `${path} ${version}`);
    assert.equal(dev, true, path);
  }
});
