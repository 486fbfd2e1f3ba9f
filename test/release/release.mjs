// Releases what is tagged, or says what would be done: `npm run release -- [--dry-run] [STEP …]`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { bundledPackages } from './bundled.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { version } = manifest;
const vsix = `dist/x12-835-${version}.vsix`;
const windows = process.platform === 'win32';
const dry = process.argv.includes('--dry-run');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** Each step in its order: what it does, and what it does in a dry run. */
const steps = {
  version: checkVersion,
  audit,
  vsix: () => npm('run', 'package', '--', '--out', vsix),
  sbom: () => node('test/release/sbom.mjs'),
  marketplace: () =>
    // Signs in as the workflow's own identity at Microsoft Entra; there is no token to keep.
    dry
      ? npx('vsce', 'ls', '--no-dependencies')
      : npx('vsce', 'publish', '--packagePath', vsix, '--azure-credential'),
  openvsx: () =>
    dry ? say(`would publish ${vsix} on Open VSX`) : npx('--yes', 'ovsx@0.10', 'publish', vsix),
  npm: () =>
    dry
      ? npm('pack', '--dry-run', '--ignore-scripts')
      : npm('publish', '--provenance', '--access', 'public'),
};

const unknown = named.filter((name) => !(name in steps));
if (unknown.length > 0) {
  fail(`There is no step ${unknown.join(', ')}. The steps are ${Object.keys(steps).join(', ')}.`);
}
for (const [name, run] of Object.entries(steps)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n== ${name}${dry ? ' (dry run)' : ''}`);
  await run();
}

/** A release has a version that the tag and the changelog know, and addresses that are real. */
function checkVersion() {
  const problems = [];
  const tag = process.env.GITHUB_REF_NAME;
  if (tag !== `v${version}`) problems.push(`the tag is ${tag ?? 'missing'}, not v${version}`);
  if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}`)) {
    problems.push(`CHANGELOG.md has no part "## ${version}"`);
  }
  for (const address of [manifest.homepage, manifest.repository.url, manifest.bugs.url]) {
    if (address.includes('example.com')) problems.push(`${address} is a placeholder`);
  }
  for (const problem of problems) say(problem);
  if (problems.length > 0 && !dry) fail('Not released.');
}

/** Known vulnerabilities of what ships; those of tools do not count. */
async function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: windows });
  const { vulnerabilities } = JSON.parse(stdout || '{}');
  if (!vulnerabilities) {
    if (!dry) fail('The registry gave no advisories.');
    return say('the registry gave no advisories');
  }
  const shipped = new Set((await bundledPackages()).map(({ name }) => name));
  const found = Object.values(vulnerabilities).filter(({ name }) => shipped.has(name));
  for (const { name, severity } of found) say(`${name}: ${severity}`);
  if (found.length > 0) fail('A package that ships has a known vulnerability.');
  say(`no known vulnerability in the ${shipped.size} packages that ship`);
}

function npm(...args) {
  run('npm', args);
}

function npx(...args) {
  run('npx', args);
}

function node(...args) {
  run(process.execPath, args);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: windows });
  if (status !== 0) fail(`${command} ${args.join(' ')} failed.`);
}

function say(text) {
  console.log(text);
}

function fail(text) {
  console.error(text);
  process.exit(1);
}
