import 'mocha/mocha.js';
import { commands, window } from 'vscode';

// The driver prints what begins with this word; the rest of an editor's log is noise.
Mocha.reporters.Base.consoleLog = (format = '', ...values: unknown[]) =>
  console.log(`[suite] ${format}`, ...values);

mocha.setup({
  ui: 'bdd',
  reporter: 'spec',
  color: false,
  timeout: 30_000,
});

/** No test finds what another has opened or changed. */
afterEach(async () => {
  while (window.tabGroups.activeTabGroup.activeTab) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
});

/** What VS Code calls when the tests are loaded; rejects when one fails. */
export async function run(): Promise<void> {
  const { passes, failures } = await new Promise<Mocha.Stats>((resolve) => {
    // The browser build's own `run` asks for the page's address, which the Node host has not.
    const runner = Mocha.prototype.run.call(mocha);
    runner.on('fail', (test, { message }) => {
      console.log(`[failed] ${test.fullTitle()}: ${message.split('\n', 1)}`);
    });
    runner.on('end', () => runner.stats && resolve(runner.stats));
  });
  console.log(`[passed] ${passes}`);
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
