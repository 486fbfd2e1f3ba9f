import {
  type CodeLens,
  commands,
  type InlayHint,
  Range,
  type SemanticTokens,
  workspace,
} from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, matches, present } from './expect';
import { outline } from './provided';
import { findings, hover, open, positionOf } from './remittance';

describe('reading aids', () => {
  before(async () => findings(await open('sequestration-off.835')));

  it('read group, reason and remark codes together', async () => {
    const text = await hover(await open('medicare-part-b.835'), '50*140~');
    matches(text, /CO 50 \+ N115/);
    matches(text, /denial/);
  });

  it('explain a remittance of one line with other delimiters', async () => {
    const text = await hover(await open('one-line.835'), "45|75'");
    matches(text, /CO 45/);
    matches(text, /75\.00/);
  });

  it('color a part of a long line', async () => {
    const document = await open('one-line.835');
    const start = positionOf(document, 'CAS|');
    const { data } = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentRangeSemanticTokens',
      document.uri,
      new Range(start, start.translate(0, 12)),
    );
    // The line's own beginning, then the segment, as far as it goes.
    equal([...data.slice(0, 3)].join(' '), '0 0 3');
    equal(data[6], start.character);
  });

  it('say above payments and claims how they add up', async () => {
    const document = await open('medicare-part-b.835');
    const lenses = await commands.executeCommand<CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      6,
    );
    const titles = lenses.map(({ command }) => command?.title ?? '');
    matches(present(titles[0], 'lens'), /1,044\.68 for 5 claims · balanced/);
    matches(titles.join('\n'), /Balanced · denied, 140\.00 to work/);
  });

  it('list what a lens counts', async () => {
    const document = await open('sequestration-off.835');
    const [payment, claim] = await commands.executeCommand<CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      2,
    );
    matches(payment?.command?.title ?? '', /253 off by 0\.36/);
    matches(claim?.command?.title ?? '', /253 off by 0\.36/);
    for (const lens of [payment, claim]) {
      const { command, arguments: [counted] = [] } = present(lens?.command, 'command');
      equal(command, commandIds.showCounted);
      equal(counted.ranges.length > 0, true);
      await commands.executeCommand(command, counted);
    }
    const [amount] = claim?.command?.arguments?.[0].ranges ?? [];
    const { start, end } = amount;
    const range = new Range(start.line, start.character, end.line, end.character);
    equal(document.getText(range), '253*2.04');
  });

  it('say what became of a claim in the outline', async () => {
    const symbols = await outline(await open('medicare-part-b.835'));
    const denied = symbols.find(({ name }) => name === 'Claim MH-20466');
    matches(denied?.detail ?? '', /primary · denied · 140\.00/);
  });

  it('write meanings between the elements where asked for', async () => {
    const document = await open('medicare-part-b.835');
    const hints = () =>
      commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        document.lineAt(positionOf(document, 'CAS*').line).range,
      );
    equal((await hints()).length, 0);
    const settings = workspace.getConfiguration('remittance.inlayHints');
    await settings.update('codeMeanings', true, true);
    try {
      const labels = (await hints()).map(({ label }) => label);
      equal(labels[0], 'Contractual Obligation');
    } finally {
      await settings.update('codeMeanings', undefined, true);
    }
  });
});
