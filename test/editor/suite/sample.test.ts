import { commands, extensions, window } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { splitScheme } from '../../../server/protocol/split-address';
import { equal, present } from './expect';
import { checkOf, findings } from './remittance';

describe('the sample', () => {
  it('opens with the two mistakes of its payer', async () => {
    await commands.executeCommand(commandIds.openSample);
    const { document } = present(window.activeTextEditor, 'editor');
    equal(document.languageId, 'x12-835');
    const found = await findings(document);
    equal(found.map(checkOf).sort().join(), 'sequestration-amount,set-segment-count');
  });

  it('shows each scene of the walkthrough', async () => {
    const scenes = walkthroughLinks().map((link) => /\?(.*)/.exec(link)?.[1]);
    equal(scenes.length, 7);
    for (const scene of scenes) {
      if (!scene) continue;
      const name = JSON.parse(decodeURIComponent(scene));
      await commands.executeCommand(commandIds.openSample, name);
      const { document, selection } = present(window.activeTextEditor, 'editor');
      const inView = document.uri.scheme === splitScheme;
      equal(inView, name === 'splitView');
      if (inView) equal(document.lineCount, 99);
      else equal(selection.active.line > 0, true);
    }
  });
});

/** The commands that the walkthrough's buttons run. */
function walkthroughLinks(): readonly string[] {
  const { packageJSON } = present(extensions.getExtension('x12-835.x12-835'), 'extension');
  const text = JSON.stringify(packageJSON.contributes.walkthroughs);
  return Array.from(text.matchAll(/\(command:([^)]+)\)/g), ([, link = '']) => link);
}
