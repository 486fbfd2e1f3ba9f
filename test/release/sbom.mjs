// Writes what is bundled as a CycloneDX bill of materials: dist/sbom.cdx.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { bundledPackages, idOf } from './bundled.mjs';

const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const { stdout, stderr, status } = spawnSync('npm', args, {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
const all = JSON.parse(stdout);
const shipped = new Set((await bundledPackages()).map(idOf));
const components = all.components.filter(({ 'bom-ref': id }) =>
  shipped.has(id.replace(/\|.*$/, '')),
);
const missing = [...shipped].filter(
  (id) => !components.some(({ 'bom-ref': other }) => other.replace(/\|.*$/, '') === id),
);
if (missing.length > 0) throw new Error(`Not in package-lock.json: ${missing.join(', ')}`);
const kept = new Set([
  all.metadata.component['bom-ref'],
  ...components.map((one) => one['bom-ref']),
]);
const dependencies = all.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
// The same bundles give the same bill: it has no number of its own, and the time of the release.
const { serialNumber: _, ...bill } = all;
const epoch = process.env.SOURCE_DATE_EPOCH;
const { timestamp: __, ...metadata } = all.metadata;
const dated = epoch
  ? { ...metadata, timestamp: new Date(Number(epoch) * 1000).toISOString() }
  : metadata;
mkdirSync('dist', { recursive: true });
writeFileSync(
  join('dist', 'sbom.cdx.json'),
  `${JSON.stringify({ ...bill, metadata: dated, components, dependencies }, null, 2)}\n`,
);
