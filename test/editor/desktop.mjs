/**
 * Runs the editor suite in the VS Code of the desktop, which @vscode/test-electron downloads:
 * `npm run test:desktop`. The variable VSCODE names one that is already there.
 */
import { rmSync } from 'node:fs';
import { runTests } from '@vscode/test-electron';
import { buildSuite, copyWorkspace, runScript } from './build.mjs';
import { root } from './install.mjs';

runScript('build');
const folder = copyWorkspace();
try {
  await runTests({
    ...(process.env.VSCODE ? { vscodeExecutablePath: process.env.VSCODE } : {}),
    cachePath: `${root}/.cache/vscode`,
    extensionDevelopmentPath: root,
    extensionTestsPath: await buildSuite(),
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
