import { commands, extensions, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { splitScheme } from '../../../server/protocol/split-address';
import { equal, matches, present } from './expect';
import {
  colors,
  definition,
  folds,
  labelOf,
  offered,
  outline,
  quickFixes,
  rename,
} from './provided';
import { checkOf, findings, hover, lineCount, open, positionOf } from './remittance';

/** The delimiters of the sample and their replacements: with no line break, it is one line. */
const spellings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bars, angle brackets and quotes': { '*': '|', ':': '>', '~': "'" },
  'bars and quotes on one line': { '*': '|', ':': '>', '~': "'", '\n': '' },
  'line breaks for terminators': { '*': '|', ':': '>', '~': '\n', '\n': '' },
  'control characters': { '*': '\x1d', ':': '\x1f', '~': '\x1e' },
  'control characters on one line': { '*': '\x1d', ':': '\x1f', '~': '\x1e', '\n': '' },
};

for (const [spelling, marks] of Object.entries(spellings)) {
  describe(`a remittance with ${spelling}`, () => {
    const spelled = (text: string) =>
      Array.from(text, (character) => marks[character] ?? character).join('');
    const name = `${spelling.replace(/\W+/g, '-')}.835`;
    const oneLine = marks['\n'] === '' && marks['~'] !== '\n';
    let document: TextDocument;

    before(async () => {
      const { extensionUri } = present(extensions.getExtension('x12-835.x12-835'), 'extension');
      const folder = present(workspace.workspaceFolders?.[0], 'folder').uri;
      const sample = Uri.joinPath(extensionUri, 'client/media/sample.835');
      const text = new TextDecoder().decode(await workspace.fs.readFile(sample));
      const bytes = new TextEncoder().encode(spelled(text));
      await workspace.fs.writeFile(Uri.joinPath(folder, name), bytes);
    });

    beforeEach(async () => {
      document = await open(name);
      equal(document.languageId, 'x12-835');
      await findings(document);
    });

    it('is colored', async () => {
      const start = positionOf(document, spelled('CAS*CO*50'));
      const end = document.positionAt(document.getText().length);
      const found = await colors(document, new Range(start, end));
      equal(found.get('50'), 'decorator.denial');
      equal(found.get('CO'), 'modifier.group');
      equal(found.get('IEA'), 'keyword.envelope');
    });

    it('is explained on hover', async () => {
      matches(await hover(document, spelled('253*2.04')), /2% of 120\.00/);
    });

    it('shows its findings, and mends the count of segments', async () => {
      const found = await findings(document);
      const of = (check: string) =>
        present(
          found.find((finding) => checkOf(finding) === check),
          check,
        );
      matches(of('sequestration-amount').message, /2\.04.*2\.40/);
      const count = of('set-segment-count');
      const [fix] = await quickFixes(document, count.range);
      await workspace.applyEdit(present(fix?.edit, 'fix'));
      matches(document.getText(), /SE\W94/);
    });

    it('has an outline with its claims', async () => {
      const claims = (await outline(document)).filter((symbol) => /MH-20\d{3}/.test(symbol.name));
      equal(claims.length, 5);
      equal(claims[1]?.range.contains(positionOf(document, spelled('253*16'))), true);
    });

    it('folds where it has lines', async () => {
      const claim = positionOf(document, spelled('CLP*MH-20440')).line;
      const fold = (await folds(document)).find(({ start }) => start === claim);
      equal(fold === undefined, oneLine);
      if (fold) matches(document.lineAt(fold.end + 1).text, /^CLP\WMH-20452/);
    });

    it('is split and joined without loss', async () => {
      const text = document.getText();
      await commands.executeCommand('editor.action.formatDocument');
      // The last segment's line break is the file's own.
      await lineCount(document, oneLine ? 98 : 99);
      equal(document.getText().replace(/[\r\n]/g, ''), text.replace(/[\r\n]/g, ''));
      if (!oneLine) return;
      await commands.executeCommand('undo');
      await lineCount(document, 1);
      equal(document.getText(), text);
    });

    it('offers codes while writing', async () => {
      const items = await offered(document, positionOf(document, spelled('45*75')));
      equal(items.map(labelOf).includes('253'), true);
    });

    it('leads from a trailer to its head', async () => {
      const { start } = await definition(document, spelled('IEA*'));
      equal(start.line, 0);
      equal(start.character < 106, true);
    });

    it('has its control number changed in head and trailer', async () => {
      const text = document.getText();
      await workspace.applyEdit(await rename(document, spelled('000000417*0*P'), '000000418'));
      equal(document.getText(), text.replaceAll('000000417', '000000418'));
    });

    it('opens in a split view', async () => {
      await commands.executeCommand(commandIds.openSplitView);
      const view = present(window.activeTextEditor, 'editor').document;
      equal(view.uri.scheme, splitScheme);
      equal(view.lineCount, 99);
      matches(await hover(view, spelled('253*2.04')), /2% of 120\.00/);
    });
  });
}
