// Packs the extension, the same bytes for the same commit: `npm run package -- --out x12-835.vsix`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { userChangelog } from './user-changelog.mjs';
import { userReadme } from './user-readme.mjs';

const vsce = join(
  dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')),
  'vsce',
);
const readme = join('dist', 'README.md');
const changelog = join('dist', 'CHANGELOG.md');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
mkdirSync('dist', { recursive: true });
const readPicture = (path) => readFileSync(path).toString('base64');
writeFileSync(readme, userReadme(readFileSync('README.md', 'utf8'), readPicture));
writeFileSync(changelog, userChangelog(readFileSync('CHANGELOG.md', 'utf8'), version));
const options = [
  '--no-dependencies',
  '--no-rewrite-relative-links',
  '--readme-path',
  readme,
  '--changelog-path',
  changelog,
];
const { status } = spawnSync(
  process.execPath,
  [vsce, 'package', ...options, ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, SOURCE_DATE_EPOCH: epoch(), TZ: 'UTC' } },
);
process.exit(status ?? 1);

/** The time of the commit in seconds, which every file in the archive gets. */
function epoch() {
  if (process.env.SOURCE_DATE_EPOCH) return process.env.SOURCE_DATE_EPOCH;
  const { stdout, status } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  // Without a repository: the first day that a ZIP archive can name.
  return status === 0 ? stdout.trim() : '315619200';
}
