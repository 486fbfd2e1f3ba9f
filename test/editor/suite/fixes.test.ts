import {
  type CodeAction,
  commands,
  env,
  languages,
  Range,
  Selection,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { commandIds } from '../../../server/protocol/command-ids';
import { equal, matches, present } from './expect';
import { quickFixes } from './provided';
import { checkOf, findings, open, openText, positionOf } from './remittance';
import { until } from './until';

describe('fixes', () => {
  it('come after messages and notes, edits of money last, and none of those is preferred', async () => {
    const document = await open('sequestration-off.835');
    const [finding] = await findings(document);
    const actions = await quickFixes(document, present(finding, 'finding').range);
    const titles = actions.map(({ title }) => title);
    const order = [
      'Copy message to payer',
      'Copy message to payer with claim number',
      'Accept this finding…',
      'Note: sequestration, contact the payer',
      'For test files: Set 253 to 2.40 and rebalance SVC03, CLP04, and BPR02',
    ];
    const places = order.map((title) => titles.indexOf(title));
    equal(places[0], 0);
    equal(places.join(), [...places].sort((a, b) => a - b).join());
    const ofRule = ['Change severity of', 'Turn off', 'Show documentation of'];
    const last = titles.slice(-3);
    equal(last.join(), ofRule.map((title) => last.find((one) => one.startsWith(title))).join());
    for (const { isPreferred, title } of actions) {
      equal(isPreferred === true && title.startsWith('For test files'), false);
    }
  });

  it('say what a payer has to know of every finding, and nothing of a patient', async () => {
    for (const name of ['sequestration-off.835', 'segment-count-off.835', 'hostile.835']) {
      const document = await open(name);
      const names = document.getText().match(/(?<=NM1\*(?:QC|IL)\*1\*)[^*~]+/g) ?? [];
      for (const finding of await findings(document)) {
        const actions = await quickFixes(document, finding.range);
        const copies = actions.filter(({ title }) => title.startsWith('Copy message to payer'));
        const texts: string[] = [];
        for (const copy of copies) texts.push(await copied(copy));
        const text = present(
          texts.find((one) => one.endsWith(`(Rule: ${checkOf(finding)}.)`)),
          `message for ${checkOf(finding)}`,
        );
        matches(text, /segment \d+|whole file/);
        for (const patient of names) equal(text.includes(patient), false);
      }
    }
  });

  it('name the payer claim number where asked for, and the rule where there are two', async () => {
    const document = await written((text) => text.replace('CAS*CO*45*75', 'CAS*XX*999*75'));
    await findings(document);
    const at = positionOf(document, 'CAS*XX');
    const actions = await quickFixes(document, document.lineAt(at.line).range);
    const messages = actions.filter(({ title }) => title.startsWith('Copy message to payer ('));
    equal(messages.length > 1, true);
    equal(new Set(messages.map(({ title }) => title)).size, messages.length);
    for (const { title } of messages) matches(title, /\([a-z-]+, CAS(?:\d\d)?\)$/);
    const withNumber = actions.find(({ title }) => title.includes('with claim number'));
    matches(
      await copied(present(withNumber, 'message')),
      /payer claim number 2025302100417, segment/,
    );
  });

  it('read a decimal comma as a point, where the line then balances', async () => {
    const document = await written((text) => text.replace('*225*117.6**1~', '*225*117,60**1~'));
    const at = positionOf(document, '117,60');
    await found(document, 'amount-format');
    const actions = await quickFixes(document, new Range(at, at));
    const fix = actions.find(({ title }) => title.includes('Change to'));
    equal(fix?.title, 'For test files: Change to 117.60, which balances');
    equal(fix?.isPreferred ?? false, false);
    await workspace.applyEdit(present(fix?.edit, 'edit'));
    matches(document.getText(), /\*225\*117\.60\*\*1~/);
    await gone(document, 'amount-format');
    const other = await written((text) => text.replace('*225*117.6**1~', '*225*117,00**1~'));
    await found(other, 'amount-format');
    const place = positionOf(other, '117,00');
    const none = await quickFixes(other, new Range(place, place));
    equal(none.filter(({ title }) => title.includes('Change to')).length, 0);
  });

  it('insert a terminator that is missing at the end of a line, where reading goes on', async () => {
    const document = await written((text) => text.replace('CAS*PR*2*30~', 'CAS*PR*2*30'));
    const [finding, ...others] = await findings(document);
    equal(others.length, 0);
    equal(checkOf(present(finding, 'finding')), 'segment-terminator-missing');
    const [fix] = await quickFixes(document, present(finding, 'finding').range);
    equal(fix?.title, 'Insert ~');
    equal(fix?.isPreferred, true);
    await workspace.applyEdit(present(fix?.edit, 'edit'));
    matches(document.getText(), /CAS\*PR\*2\*30~\nREF\*/);
    await gone(document, 'segment-terminator-missing');
  });

  it('are not needed by the dozen while a line is typed', async () => {
    const document = await written((text) => text);
    const editor = present(window.activeTextEditor, 'editor');
    const above = positionOf(document, 'CAS*PR*2*30~').line;
    const end = document.lineAt(above).range.end;
    editor.selection = new Selection(end, end);
    for (const character of '\nCAS*OA*23*0~') {
      await commands.executeCommand('type', { text: character });
      if (character === '\n') continue;
      await untilChecked(document, above + 1);
      for (const { range, code } of languages.getDiagnostics(document.uri)) {
        const line = document.lineAt(range.start.line).text;
        const isExpected = range.start.line === above + 1 || line.startsWith('SE*');
        if (!isExpected) throw new Error(`${JSON.stringify(code)} in ${line}`);
      }
    }
    const own = languages
      .getDiagnostics(document.uri)
      .filter(({ range }) => range.start.line === above + 1);
    equal(own.map(checkOf).join(), 'adjustment-zero');
  });
});

/** The sample with a change, in an editor of its own. */
async function written(change: (text: string) => string): Promise<TextDocument> {
  const text = (await open('medicare-part-b.835')).getText();
  return openText(change(text));
}

/** The text that an action copies. */
async function copied({ command }: CodeAction): Promise<string> {
  const { command: id, arguments: args = [] } = present(command, 'command');
  equal(id, commandIds.copyText);
  await commands.executeCommand(id, ...args);
  return env.clipboard.readText();
}

function found(document: TextDocument, rule: string): Promise<true> {
  return untilFindings(document, (rules) => rules.includes(rule), rule);
}

function gone(document: TextDocument, rule: string): Promise<true> {
  return untilFindings(document, (rules) => !rules.includes(rule), `no ${rule}`);
}

function untilFindings(
  { uri }: TextDocument,
  are: (rules: readonly string[]) => boolean,
  what: string,
): Promise<true> {
  const ask = () => are(languages.getDiagnostics(uri).map(checkOf)) || undefined;
  return until(languages.onDidChangeDiagnostics, ask, what);
}

/** Resolves when the findings are those of the text as it is: what a typed line lacks is at its end. */
function untilChecked(document: TextDocument, line: number): Promise<true> {
  const { text } = document.lineAt(line);
  const ask = () => {
    const unfinished = languages
      .getDiagnostics(document.uri)
      .find((finding) => /^(?:stray-text|segment-terminator-missing)$/.test(checkOf(finding)));
    const isAsWritten = text.endsWith('~')
      ? unfinished === undefined
      : unfinished?.range.end.line === line && unfinished.range.end.character === text.length;
    return isAsWritten || undefined;
  };
  return until(languages.onDidChangeDiagnostics, ask, `the findings of ${text}`);
}
