import { workspace } from 'vscode';
import { equal, matches, present } from './expect';
import { quickFixes } from './provided';
import { findings, noFindings, open, positionOf } from './remittance';

describe('findings', () => {
  it('names the expected sequestration amount and the difference', async () => {
    const document = await open('sequestration-off.835');
    const [finding] = await findings(document);
    const { message, range } = present(finding, 'finding');
    matches(message, /2\.40/);
    matches(message, /0\.36/);
    equal(range.start.line, positionOf(document, '253*2.04').line);
  });

  it('are mended by a quick fix', async () => {
    const document = await open('segment-count-off.835');
    const [finding] = await findings(document);
    const [fix] = await quickFixes(document, present(finding, 'finding').range);
    await workspace.applyEdit(present(fix?.edit, 'fix'));
    matches(document.getText(), /\nSE\*94\*0001~/);
    await noFindings(document);
  });
});
